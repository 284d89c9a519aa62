import { patternRows } from '../../patternRows.ts';

/** A home, its state, and having none, told in everyday things. */
export const everydayHomePatterns = [
  ...patternRows(
    'lay',
    ['accommodation/tenancy'],
    [
      'they changed the locks on him : landlord landlady landlords housing_association mum dad > change~ put~ had > locks | they theyve council > change~ put~ had > locks > him her his them door doors flat house while | change~ had > locks > on_him on_her on_his while | come~_home came_home come_back came_back > locks > changed | someone_else somebody_else > living_in > his_flat her_flat his_house her_house',
      'landlord wants shot of her : landlord landlady neighbours council > want~ > shot rid him_out her_out them_out him_gone her_gone | they landlord landlady council housing > want wants > keys + back',
      'bank is taking the house back : bank they theyre council landlord building_society lender mortgage_company > take~ took taken > house home flat > back off',
      'damp running down the walls : damp mould mouldy black_mould water condensation rain > run~_down running_down dripping coming_through coming_in pouring stream~ up on growing > wall walls ceiling bedroom | wallpaper plaster > hanging_off peeling coming_off',
      'rats in the kitchen : rats mice cockroaches bed_bugs bedbugs > kitchen bedroom flat house room walls everywhere | not_fit unfit > live_in to_live for_a_dog human_habitation | landlord landlady > wont > fix mend repair do_anything',
      'squashed into one bedroom : squash~ cram~ crammed squeeze~ packed > one_room one_bed one_bedroom box_room single_room | falling_down falling_to_bits > round_their_ears round_her_ears round_his_ears',
      'lost their tied cottage : lose~ lost losing > his_cottage her_cottage tied_cottage his_pitch her_pitch their_pitch',
      'a new lock on the door : new_lock new_locks > on > door | they theyve council > boarded_up > his_flat her_flat his_house her_house | mushrooms mildew fungus mould > growing wall walls clothes ceiling bathroom bedroom | bedroom bathroom kids_room walls place > damp mouldy mould',
      'ceiling has come down in the kids room : ceiling ceilings roof > come_down came_down fallen_in caved_in > kids bedroom room house flat',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/tenancy', 'finance/debt'],
    [
      'cannot keep up with the mortgage : behind cant cannot miss~ struggl~ struggle~ arrears couldnt unable fell_behind > mortgage',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'living in the back of a van : liv~ live~ sleep~ slept kip~ doss~ > back cab out_of_the_back > van car transit lorry motor truck | liv~ live~ sleep~ slept kip~ doss~ > motor transit sleeping_bag shop_doorway squat',
      'another couch every few nights : different another new > sofa settee couch bed floor address place > every each > night week few | never not > same > roof bed place address sofa settee > two_nights three_nights twice',
      'nowhere for him to put his head : nowhere no_where > lay rest put > head | no > roof > over_him over_her over_them over_us | nowhere > call > home | fortnight weeks month days week > to_find > somewhere_to somewhere_else somewhere',
      'told to be gone by friday : got_to_be_gone has_to_be_gone have_to_be_gone hes_to_be_gone shes_to_be_gone told_to_be_gone to_be_gone > by from before > friday monday tuesday wednesday thursday saturday sunday weekend month tonight tomorrow $home',
      'partner told him to leave : partner girlfriend boyfriend wife husband missus mum mam mother dad father parents mates sister brother auntie uncle nan gran hostel landlord > told ask~ said says > to_leave to_move_out to_get_out has_to_leave has_to_go to_pack to_be_out',
      'told to sling his hook : told > sling > hook | put~ threw throw~ chuck~ left > his_bags her_bags his_stuff her_stuff his_things her_things his_clothes her_clothes > step doorstep street pavement',
      'no bed for the night : need~ want~ no hasnt_got not_got without get find~ > bed roof shelter > tonight for_the_night for_tonight to_go_to to_sleep_in',
      'does not know where he will sleep : doesnt_know dont_know no_idea not_know never_knows > where > sleep sleeping > tonight tomorrow next night hes | doesnt_know dont_know no_idea not_know never_knows > where_hell where_shell where_hes where_shes where_he where_she where_theyll > sleep sleeping laying_his laying_her',
      'rides the night bus to keep warm : rid~ ride~ sit~ sits sat > night_bus night_buses > warm sleep all_night nowhere | walk~ wander~ > streets > all_night',
      'barred from the hostel : wont_have_him wont_have_her wont_take_him wont_take_her barred banned > hostel refuge digs',
      'asylum accommodation is ending : asylum_accommodation asylum_housing home_office_accommodation home_office_hotel nass > end~ ends notice stop~ finish~',
      'sleeping in his corsa : sleep~ slept kip~ doss~ liv~ been > corsa fiesta astra focus clio polo micra layby lay_by bushes kitchen_floor bandstand pavement in_his_car in_her_car in_his_van in_her_van allotment_shed | hell_be shell_be end~_up ends_up > on_the_pavement on_the_street',
      'on his mates couch : on + his her > mates friends cousins brothers sisters sons daughters aunties nans > sofa couch settee floor',
      'stopping with an aunty until she tires of him : stay~ stop~ > aunty auntie uncle cousin gran mate friend > till until',
      'in the car since sunday : in + the_car his_car her_car a_car the_van > since > monday tuesday wednesday thursday friday saturday sunday christmas easter january | hostel digs > times_up time_is_up time_up | nobody no_one nobodyll > give > a_room a_place a_tenancy',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'needs an address before they let him out : need~ no without > address > before > let_him_out let_her_out hes_let shes_let release',
      'moved five times this year : moved + twice three_times four_times five_times six_times > year months',
      'wants a place to call her own : want~ need~ could_do_with like_to love_to ready_for look~_for > somewhere place home flat > of_his_own of_her_own call_his_own call_her_own to_himself to_herself',
      'no months rent up front : hasnt no cant not without > first_months_rent months_rent_up_front rent_up_front',
      'wants a safer hostel : want~ need~ > safer_placement safer_place safer_hostel different_hostel another_hostel',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/rent-arrears', 'finance/rent-arrears'],
    ['behind with the landlord : behind + with > landlord landlady | owe~ owing > landlord landlady'],
  ),
  ...patternRows(
    'lay',
    ['accommodation/supported-housing'],
    [
      'a place with staff on hand : place places somewhere house flat > with > staff warden support_workers > on_hand on_call keep_an_eye watch_over day_and_night',
    ],
  ),
];
