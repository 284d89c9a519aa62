import { patternRows } from '../patternRows.ts';

/** Having no money, owing it, and getting by. */
export const moneyPatterns = [
  ...patternRows(
    'lay',
    ['finance/food-and-fuel', 'parent'],
    [
      'struggling to feed the kids : feed~ fed clothe~ cloth~ > $child',
      'kids are going hungry : $child > hungry starving without_food not_fed',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'no money for the meter : no not_enough without short_of run~_out ran_out run_out out_of cant_afford cannot_afford little hardly_any barely_any cant_pay_for struggl~ $lack > food gas electric electricity leccy heating hot_water credit clothes shoes nappies formula shopping meter fuel essentials furniture bed cooker fridge washing_machine to_eat eat',
      'leccy meter is empty : meter electric leccy gas electricity > empty off run_out ran_out gone no_credit cut_off disconnected emergency arrears debt',
      'skipping meals : skip~ miss~ going_without goes_without go_without > meal meals food dinner',
      'choose between heating and food : choose~ choosing > heating eating food gas',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'owes hundreds : owe~ owed owing > money hundreds thousands grand k loan loans catalogue catalogues council catalogs everyone everybody people family mates friends mum brother bank provident company companies',
      'borrowing off everyone : borrow~ > money everyone mates family friends loan people',
      'chased for a debt : chased chasing hounded letters hassled > debt debts bailiffs creditors collectors lenders',
      'credit cards are maxed out : max~_out maxed > cards credit overdraft catalogue | cards overdraft catalogue > maxed max~_out',
      'took out loans : took take~ taken > loan loans credit_card payday_loan catalogue finance',
      'behind on his bills : behind missed late cant_pay cannot_pay pay~ afford~ struggl~ worr~ worried piling_up > bills bill payments loan mortgage council_tax gas electric repayments car_finance phone_contract',
      'bills are piling up : bills bill payments > behind piling mounting unpaid late missed worry~ worried owed',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt', 'lifestyle/gangs', 'dependency/drugs'],
    [
      'owes the dealer money : owe~ owed owing debt debts > dealer dealers drug_dealer drug_dealers county_line',
      'dealer wants his money : dealer dealers > money debt debts paying paid owed',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/money-management'],
    [
      'cannot cope with money : cant cannot struggl~ struggle~ hopeless useless terrible rubbish bad not_good no_good poor help~ learn~ cope~ coping difficulty problems trouble needs_help > money budget budgeting finances bills wages',
      'spends it as soon as he gets it : spend~ spent blow~ blew waste~ goes_through burns_through fritters > as_soon_as money cash benefits wages giro it_all everything savings',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'no money till next month : no not_enough hardly_any barely_any short_of run~_out_of ran_out_of little without out_of $lack > money cash income pennies funds',
      'cannot afford it : cant cannot couldnt cant_even struggles_to struggling_to unable_to > afford',
      'living hand to mouth : hand broke skint > mouth till_payday til_payday until_payday',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'benefits have been stopped : benefit benefits uc universal_credit pip esa jsa dla claim giro money housing_benefit payment payments > stop~ cut sanction~ suspend~ delay~ not_started not_come refuse~ reject~ turned_down decline~ knocked_back appeal~ late reduce~ ended messed_up wrong',
      'help claiming his benefits : need~ help~ apply~ applied claim~ sort~ sorting start~ started appeal~ waiting_for on switch~ > benefits uc universal_credit pip esa jsa dla pension_credit',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/banking'],
    [
      'no bank account to be paid into : no without needs need get open~ hasnt_got doesnt_have frozen froze closed lost > bank_account bank_card account debit_card bank',
      'account has been frozen : account bank_account > frozen froze closed shut blocked',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/identity'],
    [
      'lost all his id : no lost without needs need get getting replace~ hasnt_got doesnt_have expired stolen apply_for > id passport birth_certificate driving_licence ni_number photo_id documents paperwork provisional biometric',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'wages do not last the month : wages money benefits pay giro income > dont_last doesnt_last not_last run_out runs_out goes gone never_lasts not_enough not_stretching > month week days end payday',
      'wages never stretch : wages money benefits pay giro income > dont_last doesnt_last never_lasts not_enough doesnt_stretch never_stretch not_stretch',
      'no income coming in : no zero nothing without > income coming_in wages benefits',
      'living off his mum : liv~ live~ rely~ relies relying borrow~ > off on > mum parents family girlfriend partner nan for_money',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    [
      'electric is about to be cut off : electric electrics electricity gas water power heating lights > cut_off disconnected switched_off turned_off off_since',
      'cupboards are bare : cupboards fridge freezer > bare empty nothing',
      'has not eaten for days : not hasnt havent barely hardly nothing > eaten eating_properly to_eat > days yesterday week today',
      'choosing to heat or eat : heat heating > eat eating',
      'needs a cooker and a bed : need~ no without get help_with > cooker fridge washing_machine bed mattress carpet carpets sofa curtains bedding pots_and_pans',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'debt collectors at the door : collectors bailiffs lenders loan_sharks debt_collectors > ring~ call~ door letters knock~ threaten~ chas~ after',
      'owes his ex child maintenance : owe~ owed owing behind arrears > maintenance hmrc tax overpayment fines csa water_rates gas_bill electric_bill phone_bill',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/debt'],
    [
      'final notice from the gas company : final red overdue > notice demand reminder warning bill letter letters',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance'],
    [
      'not a penny coming in : not_a without_a hardly_a barely_a no hardly_any > penny pennies money income > coming_in to_his_name to_her_name to_their_name',
      'home office stopped his support : home_office nass > stop~ stopped cut end~ withdrawn withdrew > support money payments aspen_card',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/banking'],
    [
      'nowhere for his wages to be paid in : nowhere no_where anywhere somewhere no_account > wages benefits money pay giro universal_credit > paid_in paid_into be_paid_in go_into',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/benefits'],
    [
      'help with his claim : help~ helping support sort~ start~ make making > his_claim her_claim their_claim the_claim uc_claim benefit_claim benefits_claim new_claim claim_form help_to_claim',
    ],
  ),
  ...patternRows(
    'lay',
    ['finance/food-and-fuel'],
    ['leccy keeps running out : meter electric leccy gas > running_out runs_out keeps_going_off goes_off'],
  ),
];
