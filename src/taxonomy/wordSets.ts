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
    'partner partners girlfriend girlfriends gf wife missus mrs boyfriend boyfriends bf husband ex exs exes ex_partner fiance fiancee ' +
    'sweetheart her_bloke her_fella her_man his_woman his_bird spouse misses other_half baby_mum baby_mother baby_father',
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
    'headbutt~ bite~ smack~ thump~ whack~ threaten~ rape~ throttle~',
} as const;
