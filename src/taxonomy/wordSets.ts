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
    'his_ex her_ex sweetheart her_bloke her_fella her_man his_woman his_bird spouse misses other_half baby_mum baby_mother baby_father ' +
    'hubby hubbys wifes husbands spouses intimate_partner intimate_partners female_partner male_partner current_partner previous_partner previous_partners ' +
    'former_wife former_husband former_girlfriend former_boyfriend former_partners estranged_wife estranged_husband estranged_partner ex_fiance ex_fiancee ' +
    'ex_bloke ex_fella ex_partners kids_mum kids_mam kids_dad kids_mother kids_father childrens_mother childrens_father childs_mother childs_father childrens_mum childrens_dad ' +
    'babys_mother babys_mum babys_mam babys_father babys_dad baby_mama baby_daddy babymother babyfather bairns_mam bairns_dad mother_of_his mother_of_her father_of_her father_of_his her_old_man his_old_lady lads_mum lads_mam sons_mum sons_mother daughters_mum daughters_mother',
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
    'headbutt~ bite~ smack~ thump~ whack~ threaten~ rape~ throttle~ stab~ burn~ strangl~ exploit~ ' +
    'backhand~ clobber~ clout~ bash~ belt~ leather~ bray~ deck~ chin~ nut~ lamp~ twat~ wallop~ knife~ scald~ kneed burnt glassed bottled bit bites biting ' +
    'spat_at spat_on spits_at spits_on spit~_at suffocat~ suffocate~ terroris~ terrorise~ terrorize~ tortur~ torture~ intimidat~ intimidate~ bully~ torment~ ' +
    'lash~_out_at lashes_out_at hit~_out_at hits_out_at lays_into laid_into laying_into set_about sets_about flew_at flies_at wounding wounded scratched_and_bit bit_and_scratched punched_and_kicked pushed_and_shoved pushing_and_shoving squared_up_to squares_up_to swung_for swings_for swung_at floored',
  // Whoever is personally connected with somebody in the sense of the Domestic Abuse Act, beside a partner.
  relative:
    'mother_in_law father_in_law brother_in_law sister_in_law in_laws step_dad step_mum mum mam mother dad father parents nan nana ' +
    'gran granny grandma grandmother grandad grandfather brother brothers sister sisters siblings stepdad stepmum stepfather stepmother ' +
    'uncle aunt auntie cousin niece nephew son sons daughter daughters stepson stepdaughter grandson granddaughter mums dads mams nans grans stepdads brothers sisters ' +
    'our_kid wor_kid our_lad grandparents grandparent great_aunt great_uncle half_brother half_sister stepbrother stepsister step_brother step_sister ' +
    'mum_in_law dad_in_law daughter_in_law son_in_law aunty mothers fathers uncles aunties old_man old_lady old_dear her_lad his_lad her_boy cousins nephews nieces grandmas grandmothers grandsons',
  broken: 'nose jaw arm wrist rib ribs leg finger fingers tooth teeth cheekbone eye_socket skull collarbone',
  elder:
    'mum mam mother dad father parents nan nana gran grandma grandmother grandad grandfather stepdad stepmum stepfather stepmother uncle aunt auntie',
  harmed:
    'hit beaten battered assaulted attacked strangled abused punched slapped kicked threatened stalked harassed bullied hurt stabbed ' +
    'bitten burned burnt scalded headbutted choked pushed shoved thumped smacked throttled scratched exploited injured knifed beaten_up ' +
    'been_abused been_hit been_beaten been_battered been_assaulted been_attacked been_threatened been_controlled ' +
    'backhanded clouted clobbered walloped belted whacked glassed bottled knifed stamped_on spat_at spat_on suffocated terrorised terrorized tormented tortured ' +
    'intimidated coerced degraded humiliated mistreated ill_treated financially_abused emotionally_abused mentally_abused physically_abused ' +
    'knocked_about knocked_around slapped_about slapped_around pushed_about pushed_around thrown_about kicked_about dragged held_hostage blackmailed tracked followed trafficked imprisoned',
  by:
    'by_her_own by_his_own by_her_then by_his_then by_her_former by_his_former by_her_violent by_her_abusive by_his_abusive by_her_older by_his_older by_her by_his by_their by_my by_an by_a by_the by_own ' +
    'by_his_current by_her_current by_her_previous by_his_previous by_her_adult by_his_adult by_her_grown_up by_his_grown_up by_her_estranged by_her_new by_his_new by_her_abusive_ex ' +
    'by_last_two by_last_three by_last by_two by_three by_all_her by_both_her by_every by_multiple by_several by_numerous by_both by_former by_adult by_current by_previous by off_her_own off_her off_his off_their off_an off_my off_the',
  on:
    'on_his_then on_her_then on_his_own on_her_own on_his on_her on_the on_an on_a on against_his against_her against_the against_an against_a against ' +
    'towards_his towards_her towards to_his to_her of_his of_her towards_an towards_the to_an to_the of_an of_the of_former of_female of_current ' +
    'on_former on_female on_current on_then on_pregnant against_former against_female against_current towards_former to_former twds_his twds_her twds agst_his agst_her agst vs_his vs_her vs against ' +
    'against_his_own against_her_own towards_his_own towards_her_own to_his_own to_her_own of_his_own of_her_own of_his_then of_his_former on_his_former on_her_former on_his_pregnant on_his_estranged on_his_current',
  // Whose a partner or relative is, with what may be said of them before they are named.
  whose:
    'his_own her_own his_then her_then his_former her_former his_current her_current his_estranged her_estranged his_pregnant his_new her_new his_elderly her_elderly ' +
    'his_older her_older his_younger her_younger his_little her_little his_adult her_adult his_grown_up her_grown_up his_teenage her_teenage his_disabled her_disabled ' +
    'his_poor his_long_term his_previous his_first his_second two_former two_ex three_ex three_former two three several multiple numerous both_his both_her all_his their_own my_own his her their my the an',
  // What somebody is convicted of who harms another.
  violence:
    'common_assault assault_by_beating assault assaults assaulting sexual_assault sexual_violence attempted_murder murder manslaughter kidnap false_imprisonment rape raping ' +
    'battery batteries beating wounding suffocation strangulation strangling choking nfs abh gbh s18 s20 s39 s47 ccb coercive_control coercive_behaviour controlling_behaviour ' +
    'controlling_and_coercive_behaviour controlling_or_coercive_behaviour coercive_and_controlling_behaviour coercive_or_controlling_behaviour coercion stalking harassment harrassment ' +
    'malicious_communications malicious_comms malcomms threats threats_to_kill threats_to_harm violence aggression abuse domestic_abuse domestic_violence dv financial_abuse ' +
    'emotional_abuse physical_abuse threatening_behaviour attack attacks',
  childhood:
    'as_a_child as_a_kid as_a_boy as_a_girl when_he_was when_she_was when_they_were when_little when_young growing_up throughout_childhood in_childhood all_his_childhood all_her_childhood ' +
    'as_a_youngster as_a_teenager as_a_baby through_childhood',
} as const;
