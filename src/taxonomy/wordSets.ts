/**
 * Words that stand for one another in patterns of terms (`patternRows`): everyday words for a home, for
 * people close to somebody, for wanting and lacking.
 */
export const wordSets = {
  home: 'flat flats house home tenancy bedsit digs room gaff accommodation accom housing hostel property caravan lodgings',
  child:
    'kids kid children child son sons daughter daughters baby babies bairns toddler nippers boys_and_girls little_girl ' +
    'eldest youngest little_boy little_lad little_one little_ones grandkids grandchildren grandson granddaughter stepkids stepson stepdaughter',
  partner:
    'partner partners girlfriend girlfriends gf wife missus mrs boyfriend boyfriends bf husband ex exs exes ex_partner ex_boyfriend ex_girlfriend ex_husband ex_wife ex_missus ex_bf ex_gf former_partner fiance fiancee ' +
    'his_ex her_ex sweetheart her_bloke her_fella her_man his_woman his_bird spouse misses other_half baby_mum baby_mother baby_father',
  kin:
    'family mum mums mam mother dad dads father parents parent nan nans nana gran grandma grandad brother brothers sister ' +
    'sisters siblings stepdad stepmum uncle aunt auntie cousin relatives folks in_laws',
  loved:
    'mum mam mother dad father parents nan nana gran grandma grandmother grandad grandfather brother sister twin wife husband ' +
    'partner girlfriend boyfriend uncle auntie aunt cousin stepdad stepmum best_friend best_mate friend mate',
  friends: 'mates mate friends friend pals pal crowd lads people peers associates lot group crew company',
  job: 'job jobs work employment apprenticeship',
  money: 'money cash benefits wages giro dole income savings pip universal_credit',
  need: 'need~ want~ look~_for require~ find~ get getting sort help_with help_finding',
  lack: 'no without not_got hasnt_got hasnt_any havent_got doesnt_have dont_have not_have lacks lacking not_having',
  struggle:
    'cant cannot couldnt struggl~ struggle~ unable difficulty difficulties trouble barely hardly not_able fails failing never_learned never_taught never_been_taught ' +
    'never_learnt not_good not_very_good doesnt_know_how problems',
  hurt:
    'hit~ hitting batter~ beat~ beats beating beaten punch~ slap~ slapped slapping kick~ strangle~ choke~ assault~ attack~ abuse~ ' +
    'headbutt~ bite~ smack~ thump~ whack~ threaten~ rape~ throttle~ stab~ burn~ strangl~ exploit~',
  // Whoever is personally connected with somebody in the sense of the Domestic Abuse Act, beside a partner.
  relative:
    'mother_in_law father_in_law brother_in_law sister_in_law in_laws step_dad step_mum mum mam mother dad father parents nan nana ' +
    'gran granny grandma grandmother grandad grandfather brother brothers sister sisters siblings stepdad stepmum stepfather stepmother ' +
    'uncle aunt auntie cousin niece nephew son sons daughter daughters stepson stepdaughter grandson granddaughter mums dads mams nans grans stepdads brothers sisters',
  broken: 'nose jaw arm wrist rib ribs leg finger fingers tooth teeth cheekbone eye_socket skull collarbone',
  elder:
    'mum mam mother dad father parents nan nana gran grandma grandmother grandad grandfather stepdad stepmum stepfather stepmother uncle aunt auntie',
  harmed:
    'hit beaten battered assaulted attacked strangled abused punched slapped kicked threatened stalked harassed bullied hurt stabbed ' +
    'bitten burned burnt scalded headbutted choked pushed shoved thumped smacked throttled scratched exploited injured knifed beaten_up ' +
    'been_abused been_hit been_beaten been_battered been_assaulted been_attacked been_threatened been_controlled',
  by: 'by_her_own by_his_own by_her_then by_his_then by_her_former by_his_former by_her_violent by_her_abusive by_his_abusive by_her_older by_his_older by_her by_his by_their by_my by_an by_a by_the by_own by',
  on:
    'on_his_then on_her_then on_his_own on_her_own on_his on_her on_the on_an on_a on against_his against_her against_the against_an against_a against ' +
    'towards_his towards_her towards to_his to_her of_his of_her',
  childhood:
    'as_a_child as_a_kid as_a_boy as_a_girl when_he_was when_she_was when_they_were when_little when_young growing_up throughout_childhood in_childhood all_his_childhood all_her_childhood ' +
    'as_a_youngster as_a_teenager as_a_baby through_childhood',
} as const;
