import { patternRows } from '../../patternRows.ts';

/** Having nobody, and having the wrong people. */
export const plainCompanyPatterns = [
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'has not spoken to anybody in weeks : hasnt_spoken havent_spoken not_spoken doesnt_speak dont_speak hasnt_talked havent_talked not_talked hasnt_said havent_said hasnt_seen havent_seen not_seen doesnt_see dont_see never_sees never_see never_speaks sees_no speaks_to_no > anybody anyone a_soul anybody_but a_living_soul another_soul nobody no_one a_word_to_anyone one_from one > in_weeks for_weeks in_days for_days in_months for_months all_week all_day since from_one till week weeks days months | goes_days goes_weeks weeks_go_by days_go_by can_go_days can_go_weeks > without without_seeing without_speaking without_talking not_seeing | only_person only_people only_voice only_one > talks_to speaks_to sees see talk_to hears > is are postman carer me telly probation till > postman me probation telly worker shop cat dog nurse you',
      'the telly is my only mate : telly tv radio dog cat budgie phone > is_my is_his is_her are_my are_his s_my my > only > mate friend company pal | tellys dogs cats radios my_dogs > my his her + only > mate friend company pal | only > company friend mate pal > is_the is_a is_his is_her is_my > telly tv dog cat radio budgie',
      'no one in his life : no_one nobody no_body not_one not_a_single > in_his_life in_her_life in_my_life in_the_world in_this_world to_his_name > otherwise now left anymore since at_all apart other | no_one_in_his nobody_in_his no_one_in_her nobody_in_her no_one_in_my nobody_in_my no_friend_in_the no_one_left_in_his no_one_left_in_her + life world | no_one nobody > i_could he_could she_could to > ask_for ring call phone turn_to ask > lift help loan kidney night emergency trouble if to_pick | there_s_no_one theres_no_one theres_nobody there_is_no_one there_is_nobody aint_got_nobody > i_could i_can to_ask to_ring i_d to_share who_cares who_d',
      'sits in by himself all day : doesnt dont wont never not isnt stopped > go_out goes_out going_out leave_the_house leaves_the_house answer answering > answer_the_door answers_the_door ring answering_the_door see_anyone see_anybody pick_up the_door the_phone > ring door phone curtains anymore | sits sit sitting > alone by_himself by_herself on_his_own on_her_own on_my_own > all_day every_night every_day all_weekend four_walls | four_walls + all_day and_the_telly are_closing_in day_in | talks talking > to + the_walls himself herself the_cat the_dog the_telly the_kettle > because just all',
      'long time since someone laughed with me : long_time years ages months > since > someone somebody anyone anybody > laughed hugged touched rang visited asked_me asked_him asked_her sat_with knocked came_round | nobody no_one > rings visits calls_round comes_round knocks phones writes remembers > him her me anymore birthday christmas now ever > anymore now birthday christmas ever us',
      'sober in an empty flat : sober clean > in_an_empty on_my_own on_his_own on_her_own but_lonely and_lonely and_alone > flat house room now | empty > flat house room > nobody no_one coming_home point come_home sober',
      'misses home cooking : cant_be_doing cannot_be_doing > with_people > with_none alone on_my_own | misses miss missing > home_cooking mother_tongue own_language own_people people_who_eat people_like_me people_who_speak back_home his_community her_community',
      'friendless in a new town : new_to new_in new_round moved_to just_moved > area town city village estate here > friendless knows_nobody knows_no_one no_friends doesnt_know lonely alone nobody no_one | friendless > and in since > alone lonely new skint here',
      'no family to lean on : no_family no_friends nobody no_one no_relatives no_kin hasnt_family hasnt_anyone > to_lean_on to_fall_back_on to_rely_on to_turn_to to_depend_on to_call_on to_visit to_talk_to behind_him behind_her to_ring to_spend',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'his pals are dragging him down with them : pals mates friends lads lot crowd crew cousins peers company > dragging drag drags pulling pull pulls bringing bring leading leads lead > him her me them down back astray into down_with back_in > down in into with them back trouble astray it | the_lads_he the_lads_she the_lads_i lads_he_was_inside people_he_was_inside the_crowd_he > was_inside was_in_with knocks hangs runs > with address flat door using come | lads mates people they > using use uses > his her my > address flat place house gaff > stop to for stash deal parcels',
      'wants away from the lads he was inside with : wants want needs trying get > away_from shot_of shut_of rid_of clear_of distance_from > old_mates old_crowd his_mates her_mates the_lads that_lot those_lads old_lot them_lads his_associates old_faces | stop stopping > lads mates old_crowd that_lot > coming_round knocking_on turning_up ringing using_his using_her | keeping stay staying keep > away_from > old_crowd old_mates old_lot his_crowd that_lot certain_people old_associates > beats_him beats_her hard struggles cant difficult hardest trouble | mates friends pals > only_come only_ring only_want > money something when drugs',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'crew wont let him walk away : crew gang lads boys olders elders mandem ops set line > wont never cant dont_let doesnt_let wouldnt > let leave walk get > walk_away leave out him_go her_go me_go go alone | lads boys olders people crew gang mandem > would will ll d > stab kill shank batter hurt come_after > for_leaving if_he_leaves if_i_leave if_she_leaves if_he_left if_i_left for_walking for_grassing | lads boys > i_run_with he_runs_with she_runs_with i_roll_with he_rolls_with',
      'being leaned on to stash guns for people : leaned_on lent_on pressured pressurised forced made groomed told paid threatened blackmailed > to stash stashing hold holding carry carrying run running drop move moving store storing keep sell > guns gun drugs parcels packages knives weapons money gear food packs package for_the_gang for_older_lads for_people for_them > people them olders gang lads boys dealer older him her | holding stashing minding carrying running dropping > parcels packages guns weapons gear packs drops food knives > for > lads teenagers gang olders dealers people someone boys them mates',
      'thinks he is a big man with his crew : grandson son lad nephew brother he hes thinks > postcode postcodes > boys lads war wars beef gang | big_man billy_big > boys gang lads crew postcode mates estate',
      'too old to be carrying parcels for teenagers : too_old sick tired fed_up > carrying running dropping holding selling trapping > parcels packs drops drugs gear food teenagers kids olders youngers',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'not spoken to another person for days : hasnt_spoken havent_spoken not_spoken hasnt_seen havent_seen not_seen hasnt_talked not_talked > another_person another_human another_living another_adult | nobody no_one > rung visited phoned rang visits phones > her him me > in for since > weeks months days christmas | nobody no_one > spoken talked rung visited called phoned > in for since > weeks months days > week | nobody no_one > spoken talked > to > her him me > in_weeks in_months in_days for_weeks for_months | barely hardly rarely scarcely > speaks speak talks talk sees see spoken > anyone anybody people a_soul | hasnt_been havent_been not_been never_goes never_been > outside out out_the_house > in_weeks in_months for_weeks for_months months weeks bar apart | avoids avoiding > everyone everybody people company | goes_nowhere go_nowhere going_nowhere > now not_even even | talks talk talking speaks > to + the_fridge the_walls the_kettle the_plants | eid christmas ramadan diwali easter new_year > alone on_his_own on_her_own by_himself by_herself | only_folk only_faces only_person > i_talk i_see he_sees she_sees i_speak talks sees',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation'],
    [
      'wants to get out and meet folk : wants want like needs need hoping wanting love > meet meeting mix mixing > folk people others new_people somebody lads women someone | get_out + and_meet_folk and_meet_people and_see_people and_mix | like wants want wanting needs > to_be_with to_be_among to_be_around be_around be_among be_with > others other people folk like_minded | lost has_no no find finding wants looking_for without > community a_community his_community her_community own_people > since dropped here round now | cut_off + by_church by_the_church by_the_community by_his_community by_her_community by_friends by_his_church by_her_church by_the_mosque from_any from_his from_her from_everyone from_everybody | nowt nothing > in_her_life in_his_life in_my_life > week year from now to',
      'one cup of tea with somebody : cup_of_tea brew coffee cuppa chat natter > with > somebody someone anybody anyone company | know knows > no_bugger not_a_soul no_sod no_beggar > here in round area town | nobody no_one > call > a_friend a_mate | nobody no_one > at in > mosque church temple chapel village street gurdwara > look speak talk > him her me | so_i so_he so_she + stop_in stay_in stops_in stays_in dont_go_out doesnt_go_out | lost > everyone everybody > knew know knows | reason excuse > to_leave to_get_out_of > bedroom house flat room | nobody no_one > who_gets_it who_understands like_me who_knows_me who_speaks_my | sit sits sitting > house flat > alone > cant nor night | know knows > nobody no_one > who_hasnt > been inside',
      'forgotten how to be outside : forgot forgotten > how_to_be how_to_live how_to_talk how_to + outside normal with_people round_people around_people in_the_world | since > come_out came_out got_out > cant > shops bus crowds people noise shop | dont_know doesnt_know never_seen never_used > what > app apps smartphone contactless > is are',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone to meet him at the gate : somebody someone anyone anybody one > meet walk collect pick_up > gate gates | met meet walk meeting > at_the out_the + gate gates > with by release prison',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'veteran'],
    [
      'be around other lads who served : lads men others people women blokes + who_served who_have_served whove_served who_were_in | among around with > other > ex_soldiers veterans ex_squaddies ex_servicemen ex_forces',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'ethnic_minority'],
    [
      'only black face in the village : only > black asian brown african chinese > face family person one > village town school street estate here',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'the men he offends with : ones people lads mates men girls lot crowd > he_robs he_steals he_deals he_uses he_offends she_offends i_offend he_nicks i_rob she_steals i_steal he_drinks she_uses > with | company + he_keeps she_keeps i_keep hes_keeping | egg egged eggs egging > him her me > on | shake get_shot_of get_rid_of lose ditch + them_off them_all them_lot that_lot the_lot | same + faces > every_time again wants always | pals mates friends crowd > are were all > wrong_uns wrong_un wronguns crooks criminals thieves robbers dealers villains burglars addicts | every all only > friend friends mate mates > dealing dealer dealers robbers using offending inside criminals thieves users | break away > from + that_crowd that_lot that_circle the_crowd that_scene that_group those_people | out_of + that_circle that_scene that_crowd that_world that_life | wants want trying > shot_of > the_lot lot_of_them them all | nicked arrested trouble bother > when > with > crowd lads mates cousin lot > our my his her the | still > running_with hanging_with knocking_about_with hangs_with knocks_about_with runs_with hanging_round_with > lads boys crew crowd lot same | hang hangs hanging knocks > with > thieves dealers robbers burglars criminals users addicts car_thieves | get > me him her > away_from out_of > lot crowd town gang estate | does do > whatever anything > group lads crowd gang mates that_lot > tell tells say says told | rucks ruck scraps bother fights > match football away_games derby match_day > firm lads mob every',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'older lads are running him : older + lads boys lot men > are_running are_using running using have_got > him her me | use using uses used > him her me > as + a_runner a_mule a_lookout a_driver a_courier | tired sick done > of with > the_ends the_roads road_life trapping gang_life the_life the_game | they theyve > taken_over took_over taking_over > my_flat my_house his_flat her_flat his_house my_place | strangers dealers boys lads gang > moved_into taken_over took_over moved_in_to taking_over > my_flat my_house his_flat her_flat flat house place home | deals dealing sells selling sell > from_it from_his_flat from_her_flat from_the_flat out_of_his_flat out_of_her_flat out_of_my_flat out_of_it from_my_flat | now_he_owes now_i_owe now_she_owes + them > trainers phone money | ran runs running run > errands drops messages packages > for > boys lads men olders gang them | runs running ran + for_them for_the_lads for_olders for_the_olders for_a_gang for_the_boys | cant cannot > walk_away get_out leave > firm gang crew mob ends | drugs drug > line lines > to scared leave from owes | two_phones three_phones > new cash trainers older out',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/activities'],
    [
      'nothing round here to do : nothing nowt > round_here around_here here > to_do | nothing nowt > to_do > round_here bother here',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/extremism'],
    [
      'watches hate videos all night : watches watching watched > hate extremist jihadi nazi far_right incel > videos channels stuff preachers forums | preaches preaching > hatred hate > online | hate extremist far_right incel > forums channels videos groups > online all_day all_night hours',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'in with a rough bunch : in_with > rough_bunch bad_lot rough_lot bad_bunch dodgy_lot wrong_lot rough_crowd dodgy_crowd | only > offends steals shoplifts > when > with shes_with hes_with | mixed_up involved > with > shoplifters dealers thieves robbers burglars | drifted fallen slipped > into_another back_with in_with > crowd lot lads people | away_day + crowd lads | everyone everybody people > taking_advantage takes_advantage > of_him of_her of_me',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation'],
    [
      'lost touch with everybody : lost_touch losing_touch > with > everybody everyone friends people | knows know > absolutely > nobody no_one | hasnt_spoken not_spoken havent_spoken > to_another > in for since months weeks | stopped stops given_up > going_out leaving_the_house seeing_people mixing socialising > to anything because since altogether judged | nothing nowhere > to_belong he_belongs she_belongs i_belong | on_the_outside + of_everything looking_in | never not hasnt > settled fitted > into_any into_the in_here > community area village town | nobody no_one > on_the_outside on_the_out | hasnt_met never_met not_met > anyone_else anyone anybody > like_him like_her like_me | no + connections contacts > here area round town village | only_people only_person only_ones > she_talks he_talks she_sees he_sees i_talk i_see she_speaks he_speaks | join joining > library club community',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation'],
    [
      'nobody asks her round any more : nobody no_one > asks invites > me_round him_round her_round us_round | nobody no_one > next_of_kin emergency_contact | eats eat > dinner tea meals > by_himself by_herself alone on_his_own on_her_own | world worlds > moved_on passed_me_by passed_him_by > left me him her | never > part_of > anything > in_my_life in_his_life in_her_life | everyone everybody > knew know > dead gone died > or now | mix mixing > with > decent_folk decent_people new_people other_people normal_people | more > company friends > in_prison inside in_jail | had more > company > prison inside',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'one person who sticks with him : been + where_hes where_ive where_shes > been | one_person someone somebody worker > sticks_with stick_with stays_with stay_with who_sticks who_stays > him her me with | someone somebody > went go come came goes > with > him her me > first time appointments there',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    ['doesnt go past her own gate : doesnt dont never cant > go_past get_past > gate door front_door'],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'mixes with known burglars : mixes mixing mix associates > w with > known burglars thieves offenders dealers criminals robbers | goes going go > round about > w with > thieves same_thieves same_lads same_crowd same_people dealers | knocking knocks > about around > w with > crew gang lads dealers thieves | cant cannot > break break_away get_away > from > crowd lot gang lads mates | egg egging egged > each_other > on | to_fit_in fit_in to_impress > w with > older boys lads crowd mates | looked_up_to looks_up_to > them older lads dealers',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation'],
    [
      'days without talking to anyone : days weeks wks hours > without out > talking speaking seeing leaving a_word > anyone anybody house flat home word | no_adults nobody no_one no_family > in_life in_his_life in_her_life | never + fitted_in fits_in fit_in | church chapel mosque temple congregation > shunned expelled rejected cold_shouldered > him her me | shunned + by',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone to go with him to appts : someone somebody > to_go go come > w with > to > appts appointments meetings jobcentre',
    ],
  ),
];
