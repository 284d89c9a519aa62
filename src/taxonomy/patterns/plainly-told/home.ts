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
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'on his mates floors : on_mates on_his_mates on_her_mates on_friends on_his_friends on_her_friends on_a_friends on_a_mates on_different on_my_mates on_gemmas > floors floor couch couches sofa sofas settee settees | on_a_couch on_the_couch on_her_couch on_a_sofa on_the_sofa on_his_sofa on_her_sofa on_couches on_sofas on_floors on_peoples_floors > that_long since_the since_christmas since_easter for_weeks for_months at_the_moment for_now',
      'nowhere lined up : nowhere nothing + lined_up arranged lined_up_for sorted_for planned_for organised fixed_up > release live friday monday next when after on | nowhere + lined_up arranged organised fixed_up planned | no_plan no_idea dont_know doesnt_know no_clue > where > to_go hell_go shell_go ill_go hes_going shes_going im_going to_live hell_live shell_live ill_live to_stay hell_sleep shell_sleep ill_sleep | where > go live stay sleep > when > comes_out gets_out get_out come_out released im_out hes_out shes_out | without + a_home > since for',
      'mum wont have him back : mum mam mother dad father parents nan sister brother aunt uncle stepdad family hostel landlord partner wife husband girlfriend > wont_have wouldnt_have not_having refuses_to_have refused_to_have wont_take wouldnt_take > him_back her_back me_back him_home her_home him_living her_living him_under her_under | wont_have wouldnt_have wont_take > him_back her_back me_back > under at_home in_the_house living | not_welcome > back home there at_his at_her at_home',
      'b&b paid for by the council : b&b b_and_b hotel bnb > paid placed put_up funded > council | placed put > b&b b_and_b bnb hotel travelodge > council temporary kids | bed room place > till until + monday tuesday wednesday thursday friday saturday sunday the_weekend tomorrow > only then',
      'tent on the beach : tent_on_the tent_in_the tent_by_the tent_behind_the tent_under_the > beach woods park canal river dunes field graveyard cemetery bridge trees marsh | im_on hes_on shes_on he_is_on she_is_on + a_bench a_park_bench the_streets | been_put_out been_thrown_out been_turned_out been_turfed_out been_slung_out > house home flat my_own his_own her_own',
      'must be out in two weeks : must_leave have_to_leave has_to_leave must_be_out has_to_be_out have_to_be_out must_go got_to_be_out > weeks week days month fortnight 1st first end | out_by > 1st 2nd 3rd first second weekend friday monday tuesday wednesday thursday saturday sunday > landlord council hostel notice told | landlord landlady > selling sold gone_bust wants_to_sell been_repossessed > up flat house out leave move notice must has_to have_to | landlord says > pack_your_bags pack_my_bags pack_his_bags pack_her_bags',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/tenancy'],
    [
      'three lots of notice in a year : two three four lots + lots_of_notice of_notice > year months packing moving | room flat house home + flooded condemned burnt_out gutted unfit_to_live_in uninhabitable | bugs bedbugs mice rats > in_the_bed in_my_bed in_his_bed in_her_bed in_the_cot in_the_kitchen in_the_beds | rain water > coming_in coming_through pouring_in > on roof kids ceiling bed walls kiddies | black_on_the walls_are_black walls_black > walls mould damp kids',
      'dont know how to keep a place : dont_know doesnt_know never_learned never_learnt no_idea cant cannot couldnt > keep keeping run manage hold_down hold_onto > a_place a_tenancy a_flat a_home a_room the_tenancy the_flat a_roof | keep keeps > losing > places tenancies flats homes | boarded boarding > house flat place > up > stuff clothes things inside | flat house > to_be_cleared being_cleared getting_cleared > council hoard hoarding landlord',
      'third floor flat without a lift : third_floor fourth_floor second_floor top_floor fifth_floor tenth_floor sixth_floor > without_a_lift no_lift lift_broken with_no_lift | steps stairs > beyond > him her me | stuck trapped > at_home in_the_flat indoors > wheelchair floor stairs lift',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'four walls of his own : four_walls + of_his_own of_her_own of_my_own of_their_own | flat place room walls > door > to_shut that_locks that_shuts to_lock to_close | wants want needs need like > somewhere + quieter safer calmer quiet peaceful away_from | place flat somewhere room > kids kiddies children > can > stop stay sleep come visit | council housing > telling says say said told tell reckon reckons > not > priority a_priority priority_need in_priority vulnerable_enough poorly_enough | not_a_priority no_priority_need not_priority_need > council housing come_back',
      'nass flat ends in 28 days : nass asylum home_office > flat accommodation house support > ends ending stops runs_out finishes | site caravan_park holiday_park park > shuts closes closing > november winter season october january | six seven eight nine ten twelve fifteen + to_a_room to_a_house in_a_room in_one_room in_a_house | living lives live staying > lock_up garage workshop unit container horsebox > water electric toilet since gym | lock_up > no_water no_electric no_toilet',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/rent-arrears', 'finance/rent-arrears'],
    [
      'behind with the mortgage : behind missed arrears > with_the on_the on_his on_her on_my with_his with_her with_my with payments > mortgage rent | arrears + of_rent | mortgage rent + arrears | repossessed repossessing repossession repossess > house home mortgage bank',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation', 'disability'],
    [
      'wheelchair wont fit through the door : wheelchair > doesnt_fit wont_fit cant_get wont_go > through door doors hall flat room bathroom ramp',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'place to lay his head : place somewhere nowhere anywhere > to_lay lay > head | needs need wants looking find > a_gaff a_pad some_digs digs a_drum | moves moving flits flitting > between > places houses addresses sofas | travelodge hotel b&b b_and_b > council > paying pays paid | his_mates her_mates a_mates my_mates his_friends her_friends > floor sofa couch settee | has hasnt_got_a no_a without_a + fixed_abode',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'somewhere for a couple to live : somewhere place places flat > couple dog family > landlord landlords look take rent live accept | manage > stairs steps > fourth_floor third_floor top_floor second_floor fifth_floor | box_room > only until end month for_now',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'lives out of a suitcase : lived lives living > out_of > rucksack suitcase holdall carrier_bag carrier_bags bin_bags | curled_up > in > bin_store doorway stairwell porch shed | top_to_tail > mattress bed sofa nans floor | mattress > on_the_floor in_the_garage at_my at_his in_a_garage > nans mates friend mums sisters garage | all_night > casualty a_and_e a&e mcdonalds station launderette bus_station | his_things her_things my_things his_stuff her_stuff my_stuff > go going > pavement street skip | sleeping_bag > frost wet woods street doorway damp | stop stay > here there > till until > monday tuesday wednesday thursday friday saturday sunday the_weekend | hands handing hand > keys > in back > tomorrow monday friday council | no_place nowhere no_hostel > will_take takes take > dog dogs | cant cannot > come_back stay_here stay_at stay_with live_with live_here > to_ours ours with_us at_mine here_anymore here_any | shift shifted moving move moved > me him her us > somewhere > new fortnight',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'never had a front door key of his own : door_key door_keys front_door_key > of_his_own of_her_own of_my_own | wanted want wants > bedroom room > back > turned eighteen foster 18 | room rooms flat > taken gone > hear heard find_out record convictions | mooring berth > sold lost ended > boat',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'knocked back for every flat : knocked_back turned_down refused > for every > flat flats house place tenancy bid property | put > on_the_street on_street on_the_streets > by sister mum dad landlord wife partner',
    ],
  ),
];
