import { patternRows } from '../../patternRows.ts';

/** Having no money and owing it, told in everyday things. */
export const everydayMoneyPatterns = [
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'bought it on the never never : bought buy~ got get getting had telly furniture everything > on > hp tick | on + the_never_never | tallyman tally_man tallymans > door back after round',
      'interest doubles every week : interest > double~ doubles mounting rising | want~ > double > back | borrow~ + off from > fella bloke man feller chap somebody someone estate neighbours neighbour pub',
      'up to his neck in bills : in_hock up_to_his_eyeballs up_to_her_eyeballs up_to_his_neck up_to_her_neck up_to_his_ears up_to_her_ears drowning sinking > debt cards credit_cards bills loans finance catalogues eyeballs',
      'borrows from one to pay another : borrow~ > one > pay > another | borrow~ > till_payday till_pay_day next_door to_get_through | had_to has_to have_to having_to > pawn',
      'brown envelopes in a drawer : brown_envelopes bills > pile~ piled unopened drawer | cant cannot couldnt > keep_up > payments repayments instalments',
      'loan woman comes on mondays : provident provvy loan_man loan_woman catalogue_man > come~ call~ door knock~ | cant doesnt > see know > how > pay~ afford',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/fines'],
    ['cannot pay the fine : cant cannot couldnt struggl~ unable > pay~ > fine fines'],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'not a penny to his name : hasnt_got hasnt not no without havent not_got > two_pennies penny bean farthing pot > rub_together name piss | hasnt_got hasnt no without havent not_got > brass_farthing | not_a_penny not_a_bean > coming_in name | short skint + by_the_end before_the_end > week month | bones > backside arse | scraping + by | counting > coppers pennies',
      'down to his last fiver : down_to > last > fiver tenner pound quid penny',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'sits in the cold in her coat : flat house place > nothing_to_put_in_it | nothing_to_put + in_it | sits sit sitting > in_the_cold > coat flat house because | holes > in_their_shoes in_his_shoes in_her_shoes | sleep~ slept > bare_floorboards bare_boards bare_floor',
      'gas man threatens to cut them off : gas electric water leccy > threaten~ > cut disconnect | sell sold sell~ > telly tv furniture phone clothes > to_eat for_food feed gas',
      'nothing in the fridge : nothing nowt > in_the_fridge in_the_cupboard in_the_cupboards in_the_freezer | cant cannot > put > tenner fiver anything money > electric gas meter leccy | cant cannot > feed top_up fill > meter',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'waiting for his first payment : wait~ > first_payment | know~ doesnt_know never_knew dont_know > what_he_can_claim what_she_can_claim what_hes_entitled what_shes_entitled what_theyre_entitled | help_with_his help_with_her help_with_a help_him_with_his help_her_with_her help_to + claim',
      'home office cut his money : home_office > stop~ cut end~ > support money payments',
      'never claimed a thing in his life : never hasnt > claimed > a_thing anything benefits',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/banking'],
    [
      'nowhere to have his wages paid in : anywhere nowhere somewhere > wages money benefits giro pay > paid paid_in paid_into go_in | wages money benefits pay > into_his_mums into_her_mums into_his_girlfriends into_her_partners into_his_partners into_his_dads into_his_mates into_his_nans > account bank',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/identity'],
    [
      'all her papers went in the fire : his_papers her_papers his_documents her_documents > skip fire bin lost burnt burned thrown stolen | replace~ replacement > birth_certificate passport driving_licence id',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/money-management'],
    [
      'it is all gone the day it lands : gone spent > day same_day hour > lands comes_in paid | gets_paid > and_its_gone',
      'mum has always paid his bills : mum mam wife dad partner husband girlfriend missus > always > paid pays did does sorted handled sorts > bills money',
    ],
  ),
];
