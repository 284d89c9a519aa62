import { patternRows } from '../patternRows.ts';

/** Losing a home, having none, and finding one, in the words people choose. */
export const homePatterns = [
  ...patternRows(
    'lay',
    ['accommodation/tenancy'],
    [
      'about to lose the flat : lose~ lost losing > $home',
      'landlord has given him notice : landlord landlady council housing housing_association > evict~ notice serve~ kick~ chuck~ throw~ threw want~_out wants_him_out wants_her_out sell~_up selling_the_house',
      'served notice on her home : serve~ given > notice',
      'told to get out of the flat : told asked made forced ordered got have has > leave move get_out move_out > $home',
      'flat is full of damp : $home > damp mould mouldy damp_and_mould leaking leaks infested condemned unsafe overcrowded',
      'damp in the bedsit : damp mould mouldy leaking infested overcrowded cramped freezing > $home',
      'neighbours are complaining about noise : neighbour neighbours > complain~ complaints noise asbo abuse~ threaten~',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'kipping at his mates house : kip~ doss~ crash~ bunk~ bunk~_down sleep~ slept stop~ stay~ surf~ > mates mate mates_house friends friend friends_house pals pal sofa sofas settee couch floor floors cousins brothers sisters nans grans aunties uncles mums dads',
      'sleeping in the woods : liv~ live~ sleep~ slept kip~ doss~ stay~ bed~_down bunk~_down camp~ > car van tent tents shed garage park doorway doorways woods street streets bench stairwell stairwells bus_station train_station station bus_shelter mosque church temple office subway underpass arches bridge caravan container bin bins field beach graveyard churchyard hospital a&e airport',
      'needs to get off the streets : get~ getting off stay~_off keep~_off > off_the_streets off_the_street the_streets streets',
      'sleeps wherever he can : sleep~ slept kip~ doss~ stay~ > wherever anywhere where_he_can where_she_can',
      'tent in the park : tent tents > woods park field bridge canal car_park',
      'going from sofa to sofa : sofa couch place pillar address house hostel > to > sofa couch place post address house hostel',
      'has until friday to get out : until by before > monday tuesday wednesday thursday friday saturday sunday week month end tomorrow weekend > get_out be_out move leave vacate find',
      'bed at a mates : bed sofa floor room settee > mates friends mate friend sisters brothers cousins nans',
      'nowhere for her to stay : nowhere no_where nothing not_anywhere anywhere somewhere > live stay sleep go stop kip',
      'thrown out by his dad : kick~ chuck~ throw~ threw thrown boot~ turf~ sling slung put sent > out out_of out_on',
      'asked to leave by his mum : told ask~ made > leave move_out get_out pack_his_bags go > $kin partner girlfriend boyfriend wife husband mates friends hostel',
      'mum will not have him back : $kin partner girlfriend boyfriend wife husband missus hostel > wont will_not refuses refusing > have_him have_her have_him_back have_her_back take_him take_her take_him_back take_her_back let_him_stay let_her_stay',
      'cannot go back to the address : cant cannot not_allowed banned not_able wont unable > return go_back go_home live_at live_there stay_at stay_there back > address home house property there mums dads',
      'has to move out by friday : has_to have_to had_to got_to must needs_to need_to wants_to want_to looking_to hoping_to trying_to asked_to told_to > move_out leave_home move_on be_out get_out_by leave_the_flat leave_the_house leave_the_property find_a_place',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/renting'],
    [
      'wants his own flat : need~ want~ look~_for looking find~ finding get getting help_finding help_to_find search~_for wait~_for apply~_for applied_for > own_place own_flat place_of_his_own place_of_her_own place_to_live place_to_stay place_to_rent somewhere_to_rent own_front_door own_tenancy somewhere_to_live somewhere_to_stay',
      'no money for a deposit : no cant cannot afford save~ without need~ > deposit bond guarantor rent_in_advance',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/rent-arrears', 'finance/rent-arrears'],
    [
      'behind on the rent : behind owe~ owing miss~ late pay~ afford~ arrears struggl~ cover~ cant short > rent rent_money',
      'rent not paid for months : rent > behind late arrears owed owing unpaid not_paid not_been_paid missed',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'parents will not let him come home : $kin partner girlfriend boyfriend wife husband > wont will_not not refus~ refuse~ doesnt_want dont_want > come_home him_home her_home move_back back_home in_the_house live_there live_with_them live_with_her live_with_him back_there',
      'cannot stay there much longer : cant cannot wont_be_able_to not_able_to only_until only_for > stay staying live > longer there here forever',
      'staying with his sister for now : stay~ stopping stops liv~ live~ put_up lodg~ > $kin $partner mates friends friend mate sister sisters mums nans > for_now temporarily until short_term for_a_bit for_a_while at_the_moment at_present',
      'on the council list for a house : council housing > list register waiting_list bands band points bidding',
      'council will not house him : council housing_options homeless_team > wont will_not refus~ refuse~ cant > house rehouse help accommodate',
      'no roof over her head : roof > head',
      'living out of a suitcase : liv~ live~ > suitcase bag bags bin_bags rucksack',
      'wants to move out of the area : want~ need~ look~ looking hoping help > move move_away move_out moving relocate relocat~ > area away town estate city out_of parents mums home somewhere safe',
      'hostel is closing down : hostel refuge placement shared_house > clos~ close~ full ending ends no_beds barred banned thrown asked_to_leave breaking_down',
      'no address for the tag : no needs need without find~ > address > tag release bail hdc curfew licence',
      'sharing one room with the children : shar~ share~ > room bedroom bed > with > $child $kin',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'cannot get a tenancy because of his past : cant cannot struggl~ nobody no_one wont refused turned_down > tenancy landlord rent housing house flat place > past record convictions offence',
      'waiting for a council flat : wait~ waiting hop~ hope~ appl~ applied apply~ > council housing housing_association > flat house property place list bungalow',
      'ends up back on the streets : end~_up ends_up back sleeping begging living > on_the_streets the_streets street_homeless',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'told to find somewhere else : find look~_for looking_for needs go > somewhere_else another_place another_flat alternative_accommodation a_new_place new_place',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'living out of the back of his van : liv~ live~ sleep~ kip~ stay~ > out_of_the_back_of out_of_his out_of_her out_of_a out_of_the back_of_his back_of_her > van car motor transit lorry camper wagon vehicle',
      'never under the same roof two nights : never not different another > same_roof same_bed same_place same_house same_address roof bed sofa > night nights week',
      'a different sofa every night : different another > sofa bed floor house place > every_night each_night every_week every_few',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation'],
    [
      'told to be gone from his digs by friday : told asked given ordered made got_to has_to have_to > be_gone gone_by be_out > digs flat room hostel property bedsit house lodgings tenancy',
      'house is no longer available to him : house flat room address bed > no_longer not > available open an_option there_for_him there_for_her',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation', 'foreign_national:People seeking asylum'],
    [
      'asylum accommodation ends : asylum_accommodation asylum_hotel nass nass_accommodation home_office_accommodation asylum_support > end~ ends stop~ stopped notice eviction evicted terminated ceased 28 28_days',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'nowhere to lay his head : nowhere no_where somewhere > lay_his_head lay_her_head rest_his_head rest_her_head lay_their_head put_his_head put_her_head',
      'sleeping in the laundrette : sleep~ slept kip~ doss~ > laundrette launderette toilets loos mcdonalds cemetery graveyard alley alleyway bin_shed bin_store underpass subway multi_storey waiting_room airport ginnel snicket',
    ],
  ),
  ...patternRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'dad kicked him out : $relative $partner > kick~ chuck~ boot~ sling~ slung > him_out her_out them_out me_out',
      'told to pack her bags : told asked wants > pack packing > bags stuff things cases',
    ],
  ),
];
