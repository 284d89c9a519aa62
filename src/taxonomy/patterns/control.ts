import { patternRows } from '../patternRows.ts';

/** Being controlled, and violence told with "he" and "her" only or on both sides: no side is taken where none is told. */
export const controlPatterns = [
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'he is always hitting her : he_is_always hes_always shes_always > hitting beating battering slapping punching + her him me |  he hes she shes + hits hitting beats beating batters battering punches punching slaps slapping smacks smacking thumps strangles chokes kicks throttles headbutts backhands bites burns hurts terrorises bullies belts + her him me | always keeps still constantly regularly forever > hitting beating battering slapping punching hurting thumping smacking + her him me us | has_beaten has_been_beating has_battered has_been_hitting hes_beaten hes_been_hitting hes_been_beating > her him me > since for years',
      'he kicked her when she was pregnant : he + punched kicked slapped strangled battered throttled headbutted + her | after_he when_he because_he > punched kicked slapped strangled battered pushed beat + her | witness~ saw seen > him_hitting him_hit him_punch him_punching him_strangle him_beating him_beat him_attack him_attacking > her mum | he hes > pushed pushes threw throws + her > down into against | he hes > drags dragged pulls > her_about her_by_the_hair her_around her_out_of | watches monitors > her_every_move his_every_move | not_allowed isnt_allowed never_allowed > her_own his_own > phone money bank_account keys bank_card | not_allowed isnt_allowed never_allowed > out > without_him without_her_husband without_her_partner | wont_let doesnt_let > her_have him_have > own money phone bank_account | hand~ hands give~ gives > over > benefits her_wages her_money her_benefits > to_him to_her_husband to_her_partner to_her_boyfriend',
      'he gives her a slap : he hes she shes $partner > gives gave giving > her him me > dig slap slaps crack hiding kicking beating black_eye clout thump thumps backhander pasting | he hes she shes > poured pours threw throws > over_her over_him on_her | boiling_water > on_her over_her on_him over_him',
      'he tells her what to wear : he hes she shes $partner > tells telling told says decides controls chooses picks + her him what who where > what_to_wear who_she_can who_he_can where_she_can what_she_can what_she_wears when_she_can how_to_dress who_to_see who_she_sees who_he_sees what_to_eat she_can_see she_can_wear she_wears',
      'has to ask him first : has_to have_to had_to must got_to needs_to > ask_him ask_her_husband ask_her_boyfriend ask_her_partner ask_his_wife ask_his_missus ask_his_girlfriend ask_her_fella | ask ask_for asks > permission > before_she_spends before_she_goes before_she_leaves before_she_does to_spend to_see_her to_leave_the_house before_he_spends > penny out house anything mates friends | account_for justify explain > every_penny her_spending where_shes_been > to_him to_her_husband to_her to_her_partner | has_to have_to made_to > show > him her_husband her_partner her_boyfriend > receipts phone messages texts',
      'he takes her wages off her : he hes she shes > takes took taking keeps > her_wages his_wages her_benefits his_benefits her_pension his_pension her_money his_money her_bank_card > off_her off_him from_her from_him | keeps keep kept keeping > her_short him_short > money cash | he hes she shes > goes_through checks searches reads looks_through > her_phone his_phone her_messages her_texts her_bag',
      'he has cut her off from her family : he hes she shes $partner > cut cuts cutting isolat~ isolated turned > her_off him_off her him > family friends mates everyone | cut_off isolated kept_away kept_from stopped_from_seeing > mates friends family everyone > $by + $partner',
      'husband put cameras in the house to watch her : he hes $partner > cameras camera tracker spyware airtag app > watching watch track follow her_car her_phone in_the_house > her him',
      'he will not let her see anybody : he_will_not > let_her let_him > see work go leave | he hes she shes + wont_let doesnt_let never_lets > her him > work out speak see have wear drive sleep use | wont_let never_lets doesnt_let > her_out him_out her_work him_work > his_sight her_sight house home alone',
      'husband calls her names every day : he hes she shes $partner > calls calling called > her him > fat useless ugly stupid thick worthless slag names > every_day all_the_time day years front_of | nothing_she_does nothing_he_does > right good_enough > for_him for_her | ground grinds wears wore > her_down him_down > years over | $partner > puts_her_down puts_him_down belittles humiliates degrades > front her him every always',
      'he makes her have sex : trapped stuck + with_him > and scared frightened violent cant | he hes she shes > makes forces made > her him > have_sex sleep_with do_things | he hes > loses_his_rag loses_it kicks_off blows_up > she mam mum kids > gets_it cops_it cops_for_it gets_the_blame',
    ],
  ),
  ...patternRows(
    'lay',
    ['domestic_abuse/experienced'],
    [
      'son takes her pension off her : son sons daughter grandson granddaughter nephew niece > takes took taking steals robs keeps > her_pension his_pension her_benefits his_benefits her_bank_card > off_her off_him | son sons daughter grandson granddaughter nephew niece > takes took taking steals > her_pension his_pension | son daughter grandson nephew > bully~ bullies > her_in him_in her_for him_for | they > take takes > her_benefits his_benefits her_pension his_pension > off_her off_him',
      'wife screams at him : wife missus girlfriend mrs husband boyfriend partner fella > stab~ scratch~ scratches bite~ scald~ cut~ > him her | wife missus girlfriend husband boyfriend partner daughter son > screams_at shouts_at slaps_and_screams_at bites_and_slaps hits_and_kicks bites_and_scratches slaps_and_punches yells_at belittles humiliates degrades torments + him her',
      'her fella is proper violent : $partner > dead_violent proper_violent well_violent really_violent so_violent very_violent always_violent > when with to | her_fella her_bloke her_man his_missus her_husband her_boyfriend > dead_violent proper_violent really_violent so_violent well_handy dead_jealous really_controlling',
    ],
  ),
  // Both of them, or nobody says which: no side is taken.
  ...patternRows(
    'lay',
    ['domestic_abuse'],
    [
      'they hit each other : they both theyre couple they_both both_of_them partners + hit hitting punch punched slap slapped attack attacked assault assaulted batter battered hurt fight_and_hit threaten + each_other one_another',
      'violence both ways in the relationship : violence violent abuse aggression abusive assaults > both_ways both_sides each_way either_side mutual mutually two_way > relationship marriage partners couple injuries partner home | mutual two_way reciprocal + violence abuse aggression assaults domestic_abuse | violence abuse aggression + both_ways | both_parties both_partners both_sides both_of_them each_of_them + violent abusive arrested assaulted aggressive injured',
      'both as violent as each other : as_violent_as_each_other as_violent_as + each_other the_other one_another | both_as_violent both_as_abusive as_bad_as_each_other > each_other relationship violent couple fists fight drink | both + as_violent as_aggressive as_abusive',
      'couple who fight physically : couple they > fight~ > physically | they couple > knock~ > lumps > each_other | primary + aggressor | marital spousal + violence abuse | relationship relationships > without_violence without_hitting without_the_violence without_being_violent | lass lad girl woman bloke man > hes_with shes_with he_is_with she_is_with > throws hits bites slaps batters knocks beats hurts',
      'allegations both ways with his partner : allegations allegation counter_allegations counter_allegation cross_allegations > between from > $partner parties couple | counter_allegations cross_allegations > $partner | allegations > both_ways > $partner | each_says each_says_the_other > other started hit > partners couple wife husband girlfriend boyfriend',
      'rows that turn physical : row~ rows fight~ fights argument arguments argue~ relationship cat_and_dog > turn~ turns turned gets got get becomes became > physical violent | $partner > turned turns got gets + violent physical nasty',
      'killed her husband after years of abuse : killed murdered poisoned + $whose + $partner $relative',
      'violence within marriage : violence abuse violent aggression > within_marriage in_marriage in_the_marriage within_the_marriage within_the_relationship within_relationship in_their_relationship in_his_relationship within_relationships in_intimate_relationships in_personal_relationships',
    ],
  ),
];
