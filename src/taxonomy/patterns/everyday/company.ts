import { patternRows } from '../../patternRows.ts';

/** The company kept, empty days, and having nobody, told in everyday things. */
export const everydayCompanyPatterns = [
  ...patternRows(
    'lay',
    ['lifestyle/associates'],
    [
      'bumps into the old crew : bump~_into run~_into sees meets meet~_up back_with in_with > old_firm old_crew old_faces old_crowd old_gang old_lot old_mob them_lot that_lot same_faces | back_to > old_crew old_gang old_crowd old_lot old_mob | mates pals friends > on_the_rob thieving banged_up',
      'with the same lot he got nicked with : same > crowd group lot lads faces mates > who_are_known_to_police known_to_police got_nicked nicked_with arrested_with got_caught',
      'with that crew up to all sorts : with_them with_those with_that > lads boys crew lot gang mob > trouble bother up_to nicked arrested all_sorts | does do > whatever > mates mate cousin cousins brother friends > say~ says tell~ want~ | get~ gets got > dragged pulled sucked drawn talked > crew lot lads mates gang cousins crowd | in_with mixes mixing hangs_with runs_with > wrong_sort wrong_uns bad_uns bad_apples',
      'his cousins get him into all sorts : cousins brothers mates friends > get~ > him_into her_into > all_sorts trouble bother | company > crooks villains thieves',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs'],
    [
      'serious group offending work : serious_group + offending',
      'older lads have him running packages : older_boys older_lads older_ones olders older_men elders > got use~ make~ > run~ shift~ sell~ carry~ deliver~ hold~ | got_him got_her have_him have_her has_him has_her had_him had_her > running shifting selling carrying delivering dropping_off holding moving > packages parcels stuff drugs gear packs weed for_them country coast | lads boys girls women kids lad girl youngsters hes shes > being_used forced getting_used > to_carry to_hold to_run to_sell to_deliver to_move > drugs packages gear parcels stuff weapons',
      'working off what he owes by selling : work~_off pay~_off > what_he_owes what_she_owes debt owes > dropping selling holding carrying running delivering',
      'they use his flat to deal from : someones somebodys they theyve dealers lads people men > use~ moved_into took_over taken_over > her_flat his_flat her_house his_house her_place his_place > deal sell selling dealing',
      'has to drop bags for them : has_to have_to made_to got_to forced_to > drop carry deliver run hold > bags packages parcels stuff packs > for_them for_the for_some | theyve_got they_got > carrying selling running > for_them | run~ + a_line the_line > up to for | theyre_using_him theyre_using_her using_him using_her > shift move sell carry run hold > gear drugs packages stuff weed',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/weapons'],
    [
      'never goes out without a blade : wont doesnt never cant > leave_the_house leaves_the_house leave_home leaves_home go_out goes_out anywhere > without > blade knife machete shank | keep~ keeps > knife blade machete > on_him on_her down_his down_her under_his_pillow under_the_pillow in_his_sock | sleeps_with sleep_with > knife machete blade bat > bed pillow',
      'carries a screwdriver in case : carry~ > screwdriver hammer bat bottle > in_case protection sleeve',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/activities'],
    [
      'stares at the walls all day : star~ stare~ look~ > four_walls the_walls | days > run_into_one merge_into_one | doesnt_do dont_do does > owt anything nowt nothing > with_himself with_herself | nothing nowt no_reason > get_out_of_bed > for',
      'mooches about the precinct : mooch~ mooches hangs_about hangs_around hangs_round hanging_about hanging_around > precinct mcdonalds arcade chippy bus_station bus_shelter kfc | playstation xbox > till until > morning two three four five',
      'does nothing but sit about : does nothing > nothing_but nothing_except but > sit sleep watch lie',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle'],
    [
      'wants to keep his nose clean : keep~ > his_nose her_nose + clean | only_life only_way_of_life > he_knows she_knows hes_known shes_known hes_ever_known shes_ever_known | always forever > up_to_no_good | been_at_it > since > ten eleven twelve thirteen fourteen school kid',
      'wants out of that life : want~ get~ getting > out_of > that_life the_life this_life | on_the + rob | tired_of sick_of + the_life',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'nobody she can turn to : nobody no_one noone hasnt_anyone hasnt_anybody not_got_anyone hasnt_got_anyone doesnt_have_anyone hasnt_a_soul not_got_a_soul > turn_to talk_to speak_to to_ring he_can_ring she_can_ring rely_on lean_on',
      'has not a friend in the world : hasnt hasnt_got not_got not havent doesnt_have > friend soul mate > in_the_world to_his_name to_her_name in_the_place',
      'does not know a soul : doesnt_know dont_know not_know knows_not hardly_knows > soul single_person living_soul | hasnt not havent > met made > anyone any_friends friends a_soul > yet here | never not doesnt hardly > see~ > soul',
      'goes days without speaking to anyone : go~ goes gone > days weeks > without > speak~ talk~ seeing | only > person one soul > he_talks_to she_talks_to he_speaks_to she_speaks_to he_sees she_sees | talks > to > telly walls cat | on_his on_her > jack_jones lonesome ownsome',
      'nobody ever knocks on his door : phone > never_rings | lunch luncheon + club | nobody no_one > knocks > door | no_one nobody > notice~ > gone dead missing | not_one not_a_single never_had > visitor visitors visit > whole all since years months time | all_his all_her > friends mates pals > dead gone moved_away died | doesnt never dont > belong fit_in > anywhere | sees speaks_to talks_to > no_one nobody noone > bar except apart_from',
      'only ever talks to the dog : only_talks only_ever_talks only_speaks only_ever_speaks > dog cat telly | not never hasnt > had > visitor visitors > months weeks years | dead > week days weeks month > before_anyone before_anybody',
      'never speaks to anyone but the cat : never > speaks_to talks_to > anyone anybody > but except | sat sits > alone > every christmas',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/practical'],
    [
      'never used a smartphone : cant cannot never doesnt couldnt > work use used using operate > cash_machine cash_machines cashpoint cash_point smartphone smart_phone smartphones smart_phones self_checkout self_checkouts contactless ticket_machine | cant_work doesnt_know_how_to_work doesnt_know_how_to_use hasnt_a_clue_how_to_use never_used > internet computer phone phones apps | cant cannot doesnt_know_how_to > do > anything_online things_online',
      'world moved on while he was inside : worlds_moved_on world_has_moved_on world_moved_on everythings_changed everything_has_changed its_all_changed all_different > since while out_here > inside away went in banged_up he she',
      'away inside for so long : inside away banged_up locked_up behind_the_door > that_long so_long donkeys_years | after > years so_long decades > banged_up behind_the_door locked_up | after > all_that_time so_long + away in inside | inside away > since > and_cant > use work cope | lost + since > came_out got_out',
      'needs showing how everything works : show~ shown > how > everything things > work works',
      'does not know how to buy a train ticket : doesnt_know_how_to how_to > buy use top_up > train_ticket bus_pass apps | phones apps computers technology > mystery double_dutch beyond_him beyond_her | worlds + a_different + place',
      'show him the ropes : show~ > him_the_ropes her_the_ropes',
    ],
  ),
  ...patternRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone to hold his hand through it : someone somebody > hold_his_hand hold_her_hand walk_alongside walk_with meet_him_at_the_gate meet_her_at_the_gate | need~ could_do_with want~ > someone somebody > go_with_him go_with_her come_with_him come_with_her | tak~ take~ taken > under > wing',
      'a steady bloke to keep him right : bloke fella man woman person someone somebody > keep_him_right keep_her_right keep_him_straight keep_her_straight on_his_side on_her_side to_believe_in',
    ],
  ),
  ...patternRows(
    'lay',
    ['lifestyle/gangs', 'finance/debt'],
    ['owes the olders : owe~ > big_lads older_lads olders older_boys'],
  ),
];
