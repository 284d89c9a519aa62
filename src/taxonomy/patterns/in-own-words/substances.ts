import { patternRows } from '../../patternRows.ts';

/** Drink, drugs and bets that have got hold of somebody, as people and their families put it. */
export const ownWordsSubstancePatterns = [
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'found passed out in the hedge : passed_out unconscious flat_out asleep comatose > hedge ditch gutter bench doorstep doorway garden | every friday drinks > till until > black_out blackout blackouts',
      'bottle in her bag wherever she goes : bottle can cans vodka flask > in_her_bag in_his_bag in_his_pocket in_her_pocket in_his_coat in_her_coat in_his_sock > wherever always everywhere work | only_time > isnt_drinking not_drinking doesnt_drink > asleep sleeping inside hospital cell | lose~ lost losing > her_liver his_liver | drinks drinking > wine vodka cider > like > water | goes going went turns > to_work > drunk hungover stinking still_drunk | cant cannot > get_on go > bus out work shop > without > drink can swig | needs need > drink can swig > get_on get_to go face > bus work shop day people',
      'starts the day with a can : start~ starts begin~ begins > day morning days > with on > can cans drink vodka bottle tin beer cider lager whisky special_brew | can tin drink bottle vodka cider > before_his_feet before_her_feet before_hes before_shes before_he before_she | cans bottles empties > all_over everywhere under_the_bed under_his_bed under_her_bed round_the behind_the_sofa > flat house place room bedroom his bed sofa floor | empties + all_over everywhere under in round',
      'cannot stop at one : cant cannot never doesnt couldnt > stop > at_one at_just_one after_one at_two at_a_couple | cant cannot couldnt > put > glass bottle can drink > down | one_drink one_can one_pint one > leads turns_into becomes > another ten twenty bottle session | once_he once_she when_he when_she > starts starts_drinking has_one > cant_stop thats_it doesnt_stop stop till',
      'never sober : never hardly rarely not_been hasnt_been > sober | stink~ stinks smell~ smells reek~ reeks > of_drink of_booze of_ale of_alcohol of_beer of_vodka of_cider | drink~ drinks drinking > till until > drops passes_out falls_over falls_asleep cant_stand blacks_out gone sick | ends > on_his_back on_her_back face_down > drink can pub',
      'needs one to stop the shakes : something can drink one needs_it needs > to_stop stop steady settle > the_shakes the_sweats his_hands her_hands shakes sweats | hands > shake shaking > drink drinks first till until can | cans pints bottles litres litre units > a_day a_night every_day every_night each_day per_day each_night > cider vodka lager beer wine of and on | gets_through drinks necks sinks downs > bottle litre crate box cans > a_day a_night every day night vodka cider wine',
      'drink has got hold of him : drink booze ale alcohol bottle vodka > got_hold got_a_hold got_him got_her taken_over ruining ruined wrecking wrecked killing destroying taken > of him her life family marriage everything | knock pack give kick > the_drink the_booze the_ale drinking alcohol > on_the_head in up into_touch | drown~ > sorrows | drinks drinking drink > on_his_own on_her_own alone > every all night room house | audit + score scored of_27 result',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'necks a strip of vallies : buy~ bought takes taking necks > load loads strip handful > blues vallies benzos xannies pregabs tablets pills | blues vallies benzos pregabs > cant > sleep without cope | huff~ sniff~ > deodorant aerosol spray air_freshener lynx butane | burnt_spoons burnt_foil burnt_spoon crack_pipe > in > bathroom room kitchen drawer bedroom | every_penny all_his_money all_her_money > on > weed gear crack spice coke ket | payday wages giro > straight_on straight_up > weed gear crack coke nose | gouch~ gouching gouched > out on in every | coke cocaine crack weed spice ket gear > costing cost > him her > house marriage kids job everything | bender benders > every three_day two_day again',
      'sick till he scores : sick ill poorly bad rough rattling clucking > till until if unless without > scores score scored uses gets_some gets_sorted gets_a_bag gets_his gets_her fix | next > fix hit rock bag score > thinks think all chasing where only coming is | thinks think thinking waiting chasing chases only > next > fix hit rock bag score',
      'sell her own mother for a rock : sell sells rob robs > own > mother mum grandmother nan kids > for | spend~ spends blow~ blows goes > all everything money wages giro benefits dole > on > rocks rock stones gear white brown weed crack bag bags spice ket coke drugs | smok~ smoke~ smokes + it > morning noon day wakes night bed hour | wakes wake > and + smokes smoke uses has_a_spliff has_a_pipe',
      'gone back to the pipe : back goes_back went_back returned straight_back > to_the_pipe to_the_needle to_the_rocks to_the_gear to_the_brown on_the_pipe on_the_needle on_the_rocks on_the_crack on_the_brown on_the_gear on_the_white on_it on_the_spice | monkey > on > back | needles foil pipes pins spoons baggies works > in > room bedroom bag flat bathroom sock',
      'takes more tablets than the doctor says : take tak~ takes > more too_many double extra > tablets pills painkillers meds medication codeine pregabalin > than prescribed doctor | take tak~ takes > more > than > doctor prescribed told supposed | hooked addicted dependent reliant > tablets pills painkillers codeine pregabalin pregabs valium vallies diazepam zopiclone sleepers tramadol morphine | buy~ gets getting > tablets pills valium vallies pregabs xanax > off_the_street online off_the_internet off_a_mate off_facebook off_snapchat',
      'cannot get through the day without a smoke : cant cannot couldnt > sleep eat function cope get_through do_anything settle leave > without > smoke spliff joint toke pipe bag line bong weed it_inside | need~ needs has_to_have > spliff joint smoke pipe bag line bong > get_going sleep eat function cope calm settle wake start morning | buzz~ buzzes > gas glue petrol lighter aerosols | smok~ smoke~ > stuff that_stuff > zombie spice | walk~ stands frozen like > zombie > spice stuff high',
      'cannot get off the gear : cant cannot couldnt struggl~ trying tried > get_off come_off kick stay_off stop > the_gear the_brown the_white the_crack the_weed the_green the_spice the_ket the_coke it_all smoking_weed using taking | sniff~ sniffs snort~ > every weekend day most more | white brown crack heroin > got_him got_her got_hold | uses using > on_top top_of_his top_of_her | shoot~ shooting inject~ jack~ > up in > neck groin again legs leg | steroids juice roids > cant_stop years inject gym every addicted',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'spins the reels all night : spin~ spinning > reels | its_the its_all_the just_the now_its > slots horses machines bookies dogs roulette bandits scratchcards betting online_slots poker | slots roulette poker machines bookies bets betting casino > savings wages giro rent money > gone lost all everything | savings wages giro rent money > gone lost > slots bets bookies machines casino horses betting roulette | bet~ bets > anything everything > moves goes | poker fruit slot + machines machine > money debt owes owed all wages instead | cant cannot > walk_past pass leave stop stay_away > bookies fruit_machine slots machines betting_shop casino | chas~ chasing chase~ > losses',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/recovery'],
    [
      'keeps lapsing at weekends : laps~ lapse~ relaps~ > again weekends weekend every keeps | keep~ keeps > lapsing relapsing slipping_up | wants_to_go go_back get_back wants_to_get_back > to + meetings aa na ca',
      'was dry for a year till his mam died : was been > dry sober clean off_it > year years months > then till until before and_then',
      'wants to stay off it : need~ wants want~ help trying scared > keep_off_it stay_off_it stay_clean keep_clean get_clean be_clean get_dry stay_sober get_sober get_off_it come_off_it stay_dry keep_sober off_it_for | clean sober dry off_it > and_doesnt_want and_wants and_hopes and_needs but_scared but_worried > slip stay keep relapse go_back using staying help | scared > relapsing slipping using_again drinking_again picking_up',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/treatment'],
    [
      'they have stopped his script : stopped cut suspended lost > his_script her_script my_script his_methadone her_methadone his_subutex | missed missing > pickups pick_ups pickup doses > script three two meth',
      'script needs picking up : script scrip methadone subutex buvidal > needs_picking needs_bridging picking_up bridging reduced increased upped dropped missed_pickups 30ml 40ml 50ml 60ml ml sorted sorting collect~ daily_pickup waiting transferred transferring | needs need wants help > methadone subutex buvidal script scrip > sorted sorting picking transferring restarted | rehab detox > wants want needs place get waiting go into find | wants want needs like > go go_in into > rehab detox',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency'],
    [
      'gets paid and goes missing for days : gets_paid payday paid > and_goes_missing and_disappears goes_missing disappears vanishes gone > days day weekend till | straight_head clear_head > never not days since | never not hasnt > straight_head clear_head | use uses using smokes sniffs > in_the_toilet in_the_toilets in_the_bogs > work | to_use + at_work',
    ],
  ),
];
