import { patternRows } from '../../patternRows.ts';

/** No home, a bad one, or one about to go, as people and their families put it. */
export const ownWordsHomePatterns = [
  ...patternRows(
    'lay',
    ['accommodation/tenancy'],
    [
      'six of them in two rooms : six five four seven eight nine > in > one_room two_rooms one_bed two_beds one_bedroom two_bedrooms | hot_water hot_waters heating heatings > been_off off been_broken > since for | flat hostel house place room > and_wants_out wants_out and_wants_to_leave and_wants_moving | nobody no_one neighbours > wants want > him her them > living_near living_there on_the_estate in_the_street',
      'owner wants the house back : owns owner landlord landlady > wants > it_back house_back flat_back place_back | gave_up gives_up give_up giving_up lost > her_flat his_flat her_house his_house her_home his_home her_tenancy his_tenancy > when went prison inside custody remand sentence sent | walls ceiling > wet_through soaking dripping running_wet sopping | no + lock locks > bathroom door doors room front strangers | room flat house place cottage > ends goes finishes comes > when_the_job with_the_job when_he_leaves when_she_leaves | lost > everything house home > fire flood | exs_name his_name her_name ex_partners_name > on_the_tenancy > wants gone out',
      'place has no heating and no door : place flat house room digs squat bedsit caravan hostel > no_door no_front_door no_heating no_hot_water no_water no_windows no_toilet no_running_water no_electric no_roof no_lock no_floor | no + running_water hot_water_or flushing_toilet | door doors > wont_shut wont_lock hanging_off kicked_in > place flat house landlord | place flat house bedsit caravan > falling_apart falling_to_bits falling_down freezing riddled crawling state death_trap',
      'rats running round the cot : rats mice cockroaches slugs bed_bugs fleas > cot cots bed beds cupboards pantry bathroom walls floorboards place running_round running_about running_around all_over everywhere landlord council droppings | crawling riddled overrun > rats mice fleas bugs cockroaches',
      'boiler has been broke for weeks : boiler heating hot_water shower toilet > broke broken packed_up bust knackered conked_out not_working > landlord landlady council housing since weeks months winter | floor ceiling roof stairs window windows bathroom > gone_through rotten fell_in fallen_in caving_in leaks leaking rotting > landlord landlady council housing wont kids bed',
      'landlord never comes out to fix it : landlord landlady council housing housing_association > wont doesnt never refuses hasnt > come_out come comes_out fix fixed repair repaired mend mended sort sorted answer ring_back do_owt do_anything',
      'mould all over the flat : mold mould damp > flat house bedroom walls ceiling kids all_over everywhere coming_through | water rain sewage > coming > through > ceiling roof walls window windows light',
      'facing eviction from the flat : threaten~ threatened threat threats facing face faces scared worried > eviction evicted being_evicted possession repossession losing_the_flat losing_the_house losing_his_home losing_her_home | lose losing > his_place her_place my_place > because behind rent payments arrears hostel',
      'flat got boarded up : flat house place home > got been was is > boarded_up closure_order taken_off him | tenancy flat house place > hanging_by_a_thread at_risk on_the_line in_jeopardy',
      'five of them in a one bed flat : of_them of_us people kids adults > one_bed one_bedroom two_bed two_bedroom one_room single_room a_studio box_room | no > space room > for > kids cot beds baby',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'bed is only his till monday : only_his only_hers only_theirs > till until > monday tuesday wednesday thursday friday saturday sunday week month | hotel b_and_b placement bed bnb > runs_out ends finishes > monday tuesday wednesday thursday friday saturday sunday tomorrow today week month soon | on_and_off > floor floors sofa sofas couch settee mates mums | has_nowhere have_nowhere got_nowhere hasnt_anywhere > now tonight since yet else',
      'walking the streets till morning : walk~ walking_round wander~ > streets round around about > till_morning all_night till_it until_morning | wear~ wearing outstay~ outstayed wore > out_his_welcome out_her_welcome his_welcome her_welcome | doesnt_want dont_want > him_there her_there him_here her_here him_back her_back > no_more any_more anymore now | sleep~ sleeps slept > works_van works_lorry cab lorry_cab | council > put placed > hotel hotel_room b_and_b bnb temporary one_room | moved from > one > b_and_b hotel hostel address > to > next another',
      'sleeps in the church porch : sleep~ slept kip~ doss~ crash~ bed~_down stay~ nights night been > porch church_porch changing_room changing_rooms gym_changing_rooms bus_shelter bus_stop greenhouse skip stairwell landing hallway communal_hall back_seat boat barn stable allotment railway_arches shop_doorway phone_box playing_field skate_park caravan_park public_toilets behind_the_shops behind_tesco under_a_bridge | tent > slashed burnt burned soaked shop_doorway',
      'from settee to settee : settee floor mates one_mate mate house_to couch > to + settee floor house another another_mate the_next | different other + peoples > couches sofas floors settees beds | sleep~ stay~ > different > couches sofas floors settees beds places | mates friends family cousins > take_turns taking_turns takes_turns > putting having | stop~ stay~ kip~ > whoever whoevers wherever | whoever > will_have_him will_have_her ll_have_him lets_him_in lets_her_in puts_him_up puts_her_up',
      'can only stop there while sunday : can_only cant cannot only_can allowed_to wont_let_him > stop stay live be_there > while till until past beyond after > monday tuesday wednesday thursday friday saturday sunday weekend month week christmas baby tomorrow | cant cannot wont_be_able_to > stop stopping > there with here at > much longer forever | told asked got_to has_to have_to > leave go > by before within > monday tuesday wednesday thursday friday saturday sunday weekend month tomorrow noon',
      'has to find somewhere by friday : has_to have_to got_to must needs_to had_to > find > somewhere some_where place > by before to end > monday tuesday wednesday thursday friday saturday sunday weekend month first week live',
      'his stuff is in bin bags outside : stuff things clothes belongings bags > bin_bags binbags black_bags bin_liners carrier_bags > outside door step garden doorstep street | put put_all dumped > stuff things clothes belongings > outside in_bin_bags on_the_step on_the_street in_the_garden on_the_pavement',
      'where is he meant to sleep : where_is where_am where_are where_will where_do where > meant supposed going am_i > sleep live stay go_tonight | where > he she i they > going_to meant_to supposed_to > sleep live stay | nowhere not_anywhere no_place > to_be to_call to_sleep to_kip to_crash to_doss for_the_night',
      'kicked out by his wife : kicked_out thrown_out chucked_out booted_out put_out slung_out turfed_out asked_to_leave told_to_leave told_to_go > $by + $partner $relative girlfriends_mum mum_and_dad parents',
      'needs a safe place tonight : need~ find~ want~ > safe_place safe_bed safe_accommodation safe_house somewhere_safe place_of_safety emergency_bed emergency_accommodation > tonight now today for to urgently | no hasnt_got without > bed bedroom > go_home_to to_go_home_to to_his_name of_his_own of_her_own tonight | roof > for_the_night for_tonight for_a_few | hell_be shell_be he_will_be she_will_be ill_be > on_the_streets on_the_street homeless sleeping_rough > if when friday',
      'coming out of prison to nothing : get~_out gets_out comes_out coming_out released out > to_nothing to_nowhere with_nowhere nowhere homeless no_address nfa to_the_streets',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'no other address to give : no_other no_alternative hasnt_another no_suitable > address accommodation place > give tag bail release go curfew | key keys > own > door front_door flat place | cant cannot not_safe unsafe > go_back_to return_to going_back_to > her_place his_place her_own_place his_own_place | leave get_out_of get_away_from move_away_from > area estate town city village > start_again fresh_start start_afresh start_over | wait~ waiting > plot pitch > site trailer council | wants wanting > him_gone her_gone them_gone > tenancy flat house by before',
      'family moved on from the layby : moved shifted towed evicted chased > layby lay_by roadside verge camp the_site | no nowhere > pitch stopping_place hardstanding | nowhere > pull_on pull_up pull_in > trailer caravan family wagon | nowhere > pull_on to_pull_on | site + is_full was_full full | on_the_roadside on_roadside roadside > months weeks years | moved_on > twice three_times four_times again',
      'nobody takes dss : nobody no_one landlords landlord agents noone > take takes taking accept accepts touch > dss benefits housing_benefit universal_credit him her tag record | private_landlords landlords > wont_touch wont_look wont_have wont_take wont_rent | wants needs need no > deposit bond > for > another new place flat | no without cant_get needs > guarantor',
      'wants a bungalow : want~ need~ > bungalow ground_floor downstairs_flat level_access adapted_flat ground_floor_place ground_floor_flat wheelchair_accessible_flat | ground_floor + place flat property accommodation > wait~ list months needs wants council | cant cannot struggl~ struggle~ > stairs steps > ground_floor bungalow move rehous~ rehouse~',
      'foster placement ends when he is eighteen : foster_placement placement care_placement semi_independent bail_address bass cas2 supported_lodgings > ends ending end finish~ finishes breaks_down broke_down breaking_down stops up',
      'wants to be moved from the hostel : wants want needs asked need + to_be_moved to_be_rehoused rehousing moving_out_of moving_away moving_from | hostel aps ap bail_hostel > want~ want need~ need > move moving out moved | harassed picked_on bullied > hostel > move moved out moving',
      'living on a boat till it is sold : liv~ live~ stop~ stay~ > on_a_mates on_his_mates on_a on_his on_her + boat barge narrowboat bus | liv~ live~ stop~ stay~ > horsebox container yurt static_caravan outhouse summerhouse | caravan static trailer > with_no_water no_water no_heating no_electric no_toilet freezing leaking',
      'wants a place near his mum : want~ need~ after looking > little_flat place flat somewhere > near close > mum mam mums kids family work | wants want needs need like > own + space front_door key roof four_walls | ready time wants want > move_on move_out stand_on > from of hostel supported his_mums her_mums parents',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation', 'domestic_abuse/experienced'],
    ['refuge space for her and the kids : refuge + space spaces place places bed vacancy vacancies'],
  ),
];
