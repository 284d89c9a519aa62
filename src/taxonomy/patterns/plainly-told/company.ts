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
];
