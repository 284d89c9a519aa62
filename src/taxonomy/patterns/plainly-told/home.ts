import { patternRows } from '../../patternRows.ts';

/** Being put out, shut out, or in a place that will not do. */
export const plainHomePatterns = [
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'missus changed the locks : $partner landlord landlady mum mam dad parents stepdad nan sister brother housemates flatmate > changed changes changing > the_locks locks the_lock lock | changed > the_locks locks the_lock > on_him on_her on_me on_us while_he while_she while_i when_he when_she so_he so_she | locks lock > changed > on_him on_her on_me while_he while_she while_i when_he when_she',
      'locked out by his girlfriend : locked_out shut_out > $by + $partner $relative landlord landlady | wont_let cant_get wouldnt_let > him her me them > back_in in_the_flat in_the_house back_in_the_flat back_in_the_house back_home | taken took takes > his_key her_key my_key his_keys her_keys my_keys > off + him her me | key keys > doesnt_work dont_work stopped_working doesnt_fit > anymore any_more now door since',
      'bed for tonight : bed beds place roof room anywhere somewhere + for_tonight for_the_night tonight for_the_weekend | bed > needed wanted urgently > tonight now',
      'put his bags on the step : put puts putting left dumped dumps threw throws chucked slung packed > his_bags her_bags my_bags his_stuff her_stuff my_stuff his_things her_things my_things his_clothes her_clothes my_clothes his_gear > step doorstep pavement street garden outside hallway landing lawn window bin_bags front_garden | bags_are_packed bags_packed packed_bags > by_the_door on_the_step in_the_hall',
      'put out on her ear : out_on_his out_on_her out_on_my > ear backside arse | given_him given_her given_me gave_him gave_her gave_me > marching_orders the_boot his_notice her_notice | got + the_boot marching_orders > from_his_mums from_home home mum mam missus hostel',
      'three nights in a travelodge : nights night weeks week days > in_a in_the at_a at_the + travelodge tent car van park hostel bus_station airport shed garage laundrette a_and_e waiting_room',
      'roughing it behind the shops : roughing_it roughing > behind under park town bandstand shops outside again now since | bedding_down beds_down bedded_down > behind under in_the by_the outside on_the | sleep~ slept kip~ kipping dossing doss~ > behind_the under_the in_a_doorway in_doorways in_the_doorway in_a_skip in_the_park in_a_park in_parks in_a_bin in_a_bin_store in_the_bin_store in_a_lift in_the_bath in_a_bath bath_tub in_the_tub on_the_beach on_benches on_a_bench in_woods in_the_woods',
      'stopping at his exs but not for long : stop~ stopping stay~ staying living crash~ kipping > ex exs mates sisters brothers mums nans cousins uncles aunties daughters sons > enough wants_him_out wants_her_out wants_him_gone wants_her_gone wants_me_out wants_me_gone cant_stay not_for_long outstayed over_crowded overcrowded kicking_him kicking_her | wants_him_gone wants_her_gone wants_me_gone wants_him_out wants_her_out wants_me_out > by + monday tuesday wednesday thursday friday saturday sunday the_weekend tomorrow christmas tonight the_end_of',
      'hostel says leave by monday : hostel ap bail_hostel b_and_b hotel council landlord landlady says say said told telling > leave leaving out_by gone_by move_out be_out get_out vacate > mon tue tues wed weds thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday tomorrow tonight noon by_the | notice > runs_out runs_out_on is_up ends expires up_on + monday tuesday wednesday thursday friday saturday sunday tomorrow today on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday next_week this_week in_a',
      'no bed to go to : no_bed no_roof no_home nowhere > to_go_to to_go_back_to to_lay lay_my_head lay_his_head lay_her_head of_my_own over_my_head of_his_own of_her_own | no_other no_no + bed roof place_to > sleep stay | council says said say > not > poorly vulnerable priority_enough in_priority bad_enough ill_enough sick_enough | not > poorly_enough vulnerable_enough priority ill_enough sick_enough a_priority > flat housing council place house',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/tenancy'],
    [
      'served notice on the flat : put~ putting served serving given stuck slapped > notice_on eviction_notice a_notice notice_to > flat house place boat mooring pitch caravan plot van room door us him her me | notice > landlord landlady > gave given served > him her me them us',
      'heating has been off for a month : heating boiler hot_water gas_supply > off broken bust knackered packed_up dead gone > month months weeks week winter since christmas landlord council',
      'stairs are too much for him : stairs steps > too_much killing beyond cant_manage defeat do_him do_her | four three five two six > flights > stairs steps up | up + three four five two six + flights | flat house home place room > up > flights stairs_and steps_and | lift lifts > broken out_of_order never_works doesnt_work not_working > flat wheelchair stairs knees legs heart',
      'struggles to manage a tenancy : never_managed couldnt_manage cant_manage struggling_to_manage struggles_to_manage hard_to_keep cant_keep couldnt_keep > tenancy flat own_place own_home place_on',
      'walls black with mould : damp mould mold > coughing cough chest chests asthma breathing kids_chests baby | walls wallpaper ceiling > black_with green_with peeling dripping > damp mould mold wet',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'being moved on by the council : moved_on move_us_on move_them_on moving_us_on moving_them_on being_moved_on > council police bailiffs site land field caravans trailers | no + bricks_and_mortar > wanted wants want | site pitch plot > shut closed closing sold full waiting_list',
      'wants to get away from that estate : wants needs got_to has_to trying desperate > away_from out_of > that_flat this_flat that_house that_block that_estate that_road the_block shared_house the_estate that_area the_area',
      'nrpf with no bed : no_bed nowhere_to_sleep nowhere_to_stay > no_leave nrpf no_recourse no_benefits no_papers | no_leave nrpf no_recourse no_papers no_benefits > no_bed nowhere_to_sleep nowhere_to_stay',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/renting', 'finance'],
    [
      'want eight hundred up front for a room : want wants asking ask asks need needs require requires > hundred grand thousand quid pounds month months > up_front upfront in_advance deposit | month months rent > up_front upfront in_advance > cant_afford hasnt_got havent_got doesnt_have no_way and_ive and_hes and_shes',
      'cannot raise the deposit : cant cannot couldnt unable struggling > afford raise find get save scrape pay meet > deposit bond first_months_rent rent_in_advance up_front_costs removal_costs',
    ],
  ),
];
