import { patternRows } from '../../patternRows.ts';

/** The company somebody keeps, empty days, and having nobody, as people and their families put it. */
export const ownWordsCompanyPatterns = [
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'fine if he stayed away from them two : alright fine better ok grand okay > stayed_away kept_away keeps_away stays_away > from > them that those his | getting gets get > sucked_in dragged_in pulled_in drawn_in > by with gang brother mates them | in_with got_in_with > older_crowd an_older_crowd older_lot different_crowd fast_crowd | fighting scrapping fights > at_the_match at_football at_the_game at_matches > weekend every lives lads firm',
      'with the lads on the corner every night : lads crew boys mandem > on_the_corner corner corners > every night all | only_people only_ones > ring rings know knows see > in_bother in_trouble inside known_to at_it | all every > cousins brothers uncles mates friends > are_inside inside in_prison locked_up banged_up on_tag | round around with > decent honest straight law_abiding > people friends lads | gets_in gets get_in ends_up > bother trouble > with > same lads mates them',
      'everyone he knows is at it : everyone everybody anyone > he_knows she_knows round_him round_her he_hangs in_the_houseshare on_his_estate > at_it offends inside grafting dealing known robbing nicking on_tag uses drinks | mates friends pals cousins lads + are_all_at_it all_at_it are_at_it at_it all_drinkers all_users all_inside all_offend all_known | every only > mate friend person people > hes_got he_has she_has he_knows > inside prison banged_up known with | only_knows only_mixes only_knocks > people with > who graft rob deal offend',
      'gets dragged along by his mates : get~ gets getting got > dragged pulled sucked led talked roped > along in into > by with mates it things all stuff | mates friends pals lads > get~ gets getting end_up always > getting_him getting_her him_nicked her_nicked him_locked_up him_arrested him_in_trouble him_into her_into | mates friends lads pals cousin cousins + dared egged talked > him her them it | goes_along go_along went_along > with > it owt whatever anything what everything them | dared egged > him_on her_on him_to her_to by_mates by_his_mates',
      'wants away from the lads he ran with : want~ need~ trying tempted > get_away_from away_from out_of shot_of break_away_from leave > lads crew mates old_mates old_crowd scene that_scene that_crowd gang them same_crew people > he she used_to from before offend drinks | want~ wants need~ > better nicer different new decent > crowd friends mates circle company | want~ wants needs > out_of away_from > that_scene that_crowd that_lot all_that that_crew | tempted > grafting same_crew old_crew same_lads old_mates back_with | grafting graft > with > same_crew same_lads old_mates crew again | goes_round hangs_about hangs_round knocks_about going_round > with > bad_set wrong_set rough_lot bad_lot rum_lot wrong_uns older_lads bad_un wrong_lot | mixing mixes associating associates > with known > nominals criminals offenders dealers users_and known_offenders ocg | in_with in + the_estate_lads the_local_lads the_mandem the_older_lads > and gang lads',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'given a phone and told to answer it : gave given handed > phone > and_told to_answer told answer and_told_him | target price > on_his_back on_his_head on_her_head > lot gang them from | gang gangs > getting_sucked sucked dragged pulled drawn | brother cousin mate > in_a_gang > getting sucked dragged following | uses use using > her_house his_house her_flat his_flat her_place his_place > drug_den crack_den trap_house to_deal stash',
      'his debt is cleared if he holds a bag : debt > cleared wiped paid > if > holds hold carries runs sells | hold holds holding > bag package parcel gun > for_them for_someone debt if | man men bloke lads fella > in_a_car in_cars > picks pick picked > her him | came_back comes_back come_home comes_home > new_trainers new_phone two_phones new_clothes > and wont say two | cant cannot > go > postcode ends estate area > after_him after_her theyre because cos | put~ putting > frighteners squeeze pressure > on_him on_her > sell selling keep deal | taken took driven sent > other_towns out_of_town round_the_country > sell deal drop selling | owes owed > them > holds hold carries works run',
      'lads make him hold packages : make makes made making gets getting got use~ force~ > him her them my_son > hold holding carry carrying keep keeping stash stashing run running deliver delivering shift drop sell selling > packages stuff parcels bags packs things knives guns money drugs weed them food | used being_used getting_used > to > carry run hold move sell deliver > drugs packages money stuff gear weapons | running run sent sending > up_and_down to_the_coast country cunch ot out_of_town > coast lads them drugs line got for weeks | make makes made > run_about run_around run_errands > for_them for | owe~ owes > boys lads olders older > make run work estate | got_him got_her got_them theyve_got_him theyve_got_her > running selling holding dealing shotting trapping > up for them coast',
      'some older bloke keeps giving her presents : older > bloke man lads boys fella men > giving buying buys gives picking_her taking_her keeps > presents trainers phones phone things lifts money clothes vapes | new_trainers two_phones three_phones new_phone > and_no wont_say cash nobody_knows comes | goes_missing going_missing missing_for > days comes_back > phone trainers money wont cash | taken_over took_over moved_into > his_flat her_flat his_place her_place his_house her_house > lads dealers deal them',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/weapons'],
    [
      'walks round with a screwdriver up his sleeve : walk~ goes going > round about around out > with > screwdriver blade hammer knife machete > up down in on sleeve sock | screwdriver blade knife hammer > up_his_sleeve up_her_sleeve down_his_trousers in_his_sock down_his_sock in_his_waistband',
      'keeps a bat by the door : keep~ keeps sleeps_with > bat bar hammer machete axe crowbar > by_the_door by_the_bed behind_the_door under_the_bed next',
      'carries something sharp to feel safe : carry~ carries keep~ takes has > something_sharp something_on_him something_in_case a_tool tool > safe case protection him | carry~ carries takes > knife blade shank machete zombie_knife > school everywhere safe protection scared case estate always out | needs need thinks > blade knife > on_his on_the for_protection to_feel round | knife knives machete > under > bed pillow mattress',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/activities'],
    [
      'likes engines and would love to do that : like~ likes loves into > cars engines bikes fishing boxing music gym gardening art animals > and_would would_love and_wants and_needs wants_something > love something do like get',
      'used to box and misses it : used_to > box fish play run swim train paint cycle dance sing skate > and_misses misses and_stopped but_stopped gave_it and_doesnt and_would | days evenings weekends > drag dragging endless empty > bother trouble nothing and | need~ wants want~ > something > to_do to_occupy > of_an_evening evenings evening himself herself nights weekends | nothing > to_get_up > for',
      'stays in bed till tea time : stay~ stays lies lays sleeps > in_bed bed > till until > tea tea_time dinner afternoon three four noon dinnertime two | up playing plays > xbox playstation games gaming > all_night till_four till_morning till_daft night | sit~ sits sat > about round around > all_day all_the_day > doing nothing bored nowt | nothing nowt > to_do to_get_up to_fill to_look_forward > all_day day days for round_here | somewhere_to_go something_to_do > in_the_day during_the_day in_the_daytime of_a_day with_his_days with_her_days | need~ want~ > something hobby hobbies a_hobby > to_fill to_do to_keep > time days day busy hands',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/extremism'],
    [
      'on forums full of nazi stuff : forums sites pages groups chats dark_web > nazi far_right incel jihadi extremist racist white > stuff content full of',
      'his feed is full of hate : facebook feed phone timeline instagram tiktok > full > hate racist far_right nazi extremist',
      'talking to people online about jihad : talk~ talking chat~ watch~ read~ > online people videos internet telegram > jihad isis white_power far_right nazi race_war incel hitler great_replacement martyrs | watch~ shar~ share~ > beheading execution extremist isis nazi far_right > videos stuff content all',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'nobody would notice if she was gone : nobody no_one noone > notice know miss > if_he if_she > gone didnt_come came dead died wasnt was | not_been hasnt_been never_been > past further out_of outside beyond > front_gate gate front_door door house flat > months weeks years since | no hasnt_any without > family relatives one anyone > in_this_country over_here in_the_country in_the_uk | talks speaks chats > pigeons plants goldfish budgie > no_one nobody only all | deaf > no_one nobody > signs sign bsl | love like > a_friend a_mate one_friend',
      'everyone she knew has died or moved : everyone everybody all > he_knew she_knew his_friends her_friends > died dead moved gone passed | only + visitor visitors | only > person > she_knew he_knew she_knows he_knows | nobody no_one noone > speaks_to talks_to knocks_for bothers_with + him her | phone > hasnt_rung doesnt_ring not_rung hardly_rings | moved sent placed > miles > from > anyone family everyone friends | sits goes sit > library cafe mcdonalds bench station > near to_be be_around see > people someone | stuck > four_walls in_the_flat in_the_house indoors > with all day on alone baby | only > traveller gypsy black asian muslim gay > on_the_street in_the_village on_the_wing in_the_town',
      'hardly knows anyone round here : hardly_knows doesnt_know dont_know hardly_knows knows > anyone anybody a_soul no_one nobody noone many_people > round_here here area town down_here up_here new_place near | doesnt never dont > go~ goes > anywhere out > see speak meet anyone or | never doesnt hardly rarely > meet~ meets mixes speaks_to talks_to > anyone anybody people other a_soul > all_week days new since except now | never doesnt > meets meet + anyone anybody people | cut_off stuck > sticks middle_of_nowhere village no_bus no_buses farm miles nobody | somebody someone anyone > brew cuppa cup_of_tea coffee chat natter > with once_a_week',
      'not had a visitor or a phone call : hasnt_had not_had never_had never_gets doesnt_get gets_no no > visitor visitors visit visits letter letters phone_call phone_calls a_visit a_letter > phone letter months weeks years all_sentence since visit call inside sentence | only > voice person conversation face thing > hears talks sees speaks radio telly tv all_week > week radio day carer | only_voice only_person only_conversation > hears sees talks all_week gets | only goes_out leaves > goes_out go_out shopping house > for_shopping his_shopping her_shopping for_bread for_milk for_food to_the_shop | wont + go_out leave_his_room leave_her_room come_out_of_his_room come_out_of_her_room',
      'would like some company : like love need~ wants want could_do_with > some_company bit_of_company company_now friends_of friend_to make_friends make_some_friends meet_people meet_new_people meet_other get_out_more_and | nobody no_one noone > to_spend to_share to_eat to_talk > christmas birthday meals with | all > days day christmas > on_his_own on_her_own alone by_himself by_herself | on_her_own on_his_own alone > with_the_baby with_the_kids all_day all_week every_day day_in | dead so really well proper > lonely | outsider left_out doesnt_belong doesnt_fit_in > here anywhere feels village',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/practical'],
    [
      'like landing on mars since he got out : landing + on_mars on_another_planet on_the_moon | like > another_planet different_planet a_different_world another_world > since out released now | cant cannot > use work > app apps > save at_all phone properly for | first_time first_place > own > place flat home > lost struggling clue help scared',
      'lost when he does anything on a screen : lost struggles hopeless useless stuck > on_a_screen with_screens on_a_computer with_technology with_computers online with_a_phone with_apps | anything everything > on_a_screen on_screens | walked_out came_out walks_out > gate gates > didnt_know doesnt_know no_idea which where | cant cannot > use > self_service self_checkout card_machine ticket_machine | cant cannot > sleep > with_the_quiet because_its_quiet too_quiet for_the_quiet',
      'came out and has no idea how anything works : came_out come_out released got_out out inside prison > doesnt_know no_idea dont_know clueless lost and_has_no_idea and_doesnt_know > how anything everything things where to and_has > works work live use do cope start | doesnt_know dont_know no_idea > how > anything everything > works work | new > town area here country > doesnt_know dont_know no_idea > where how | doesnt_know dont_know > where + the_doctors the_shops the_surgery anything_is everything_is the_library | doesnt_know no_idea not_sure dont_know > where_to_start > out released comes_out gets | everything everythings world worlds > changed different moved_on > since > inside went in he she',
      'cannot get used to civvy street : cant cannot struggl~ struggle~ hard adjust~ settling lost > get_used used adjust settle on in to > civvy_street civilian_life civvie_street outside_world the_outside being_out life_outside | never doesnt_know > cooked_a_meal cooked_for_himself lived_alone lived_on_his_own lived_on_her_own ran_a_home paid_a_bill how_to_cook how_to_shop how_to_pay how_to_live | needs showing wants help > how_to > live cook shop budget_and run_a_home look_after > own himself herself flat home | help needs > settle settling + back_in in down into',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'somebody to walk in with him the first day : someone somebody > walk_in go_in walk_through turn_up sit_in > with_him with_her with_them > first day on to',
      'somebody steady to ring : someone somebody > steady sound solid trusted reliable > to_ring to_call to_talk to_turn to_lean to_show | fella bloke man woman someone somebody lad > whos_done_time whos_been_inside whos_been_away thats_been_inside thats_done_time who_has_done_time who_has_been_inside | frightened scared nervous > going to_go > appointments places buses bus town groups > by_himself by_herself on_his_own on_her_own alone | nobody no_one > to_ring to_call > when > struggl~ struggling hard bad',
      'somebody to go with him the first few times : somebody someone anybody anyone > go_with_him go_with_her come_with_him come_with_her go_along_with come_along take_him take_her > things appointments first few times to places bus groups court | somebody someone > whos_been_there whos_been_through been_through_it been_there thats_been walked_the_walk > talk it guide too help to | somebody someone > in_his_corner in_her_corner to_look_up_to to_keep_him to_keep_her to_steer to_point | meet meeting pick_him pick_her > at_the_gate at_the_prison_gate from_the_gate on_release | could_do_with needs wants > role_model buddy befriender peer_mentor older_head good_influence steady_influence',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle'],
    [
      'leave it all behind and live a normal life : leave put leaving > all_that that_life it_all that_all > behind | normal straight honest quiet > life > wants want leave now like | thieving robbing nicking grafting > since > ten eleven twelve thirteen kid school',
    ],
  ),
];
