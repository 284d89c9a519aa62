import { patternRows } from '../patternRows.ts';

/** Drinking, drugs and gambling: how much, how often, to what end. */
export const substancePatterns = [
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'a bottle of vodka a day : bottle bottles litre litres can cans pint pints crate crates units > vodka wine cider lager beer beers whisky whiskey gin rum brandy stella special_brew spirits',
      'eight cans every night : bottle bottles litre litres cans pints crate crates > day night every_day every_night daily nightly breakfast morning',
      'had been on the cider : hit~_the hitting_the on_the off_the > drink drinks booze bottle vodka cider ale lash pop sauce beer beers wine gin lager',
      'using drink to sleep : drink~ drank drunk > cope sleep forget numb block_it_out escape heavily daily too_much every_day every_night morning alone litres units',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'stealing to feed his habit : fund~ feed~ support~ pay_for paying_for finance~ > habit addiction drug_use drugs',
      'smoking a lot of green : inject~ snort~ smok~ smoke~ sniff~ pop~ neck~ bang~ deal~_in buy~ > gear coke crack brown smack weed skunk spice green pills tablets valium vallies tramadol ket k pregabs gabbies subs subbies phet speed base balloons mandy mcat meth hash bud dope powder sniff rocks stones | using use~ tak~ take~ > gear coke crack smack weed skunk spice valium vallies tramadol ket pregabs gabbies subbies phet mandy mcat meth hash dope',
      'got a habit : got_a has_a had_a a_bad an_old expensive daily > habit',
      'hooked on painkillers : hook~_on addict~_to dependent_on reliant_on relying_on abus~ abuse~ misus~ misuse~ overus~ > painkillers medication meds tablets pills prescription codeine tramadol pregabalin gabapentin benzos sleeping_tablets valium',
      'took an overdose of heroin : od oded ods overdos~ overdose~ > twice again last heroin drugs gear before times',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/recovery'],
    [
      'wants to stay off the drugs : get~ getting stay~ keep~ want~_to_be trying_to_be > clean sober off_drugs off_the_drugs off_the_gear off_gear off_crack off_heroin drug_free off_the_stuff',
      'wants to come off it : come_off coming_off get_off getting_off stay_off staying_off come_off_it wean~_off > drugs gear crack heroin methadone weed coke cannabis spice drink tablets everything it',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'blows his wages on the machines : blow~ > benefits wages money giro > machines horses dogs slots bookies | bet~ betting gambl~ gamble~ put~ blow~ blew spend~ spent waste~ lose~ lost losing play~ throws pour~ > horses dogs machines slots bookies casino roulette bingo fruities accas football_bets sports_bets blackjack poker online_casino bandits scratchcards lottery',
      'addicted to betting apps : addict~_to hook~_on cant_stop obsess~_with > betting bets gambling slots poker casino apps bingo horses lottery',
      'all his wages go on bets : wages money benefits giro everything > machines slots bookies horses dogs bets betting roulette casino',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'using since he was 14 : using + since daily every_day heavily again regularly at_weekends on_top every_weekend most_days on_and_off to_cope to_block to_forget to_sleep > was years last release age 12 13 14 15 16 17 childhood teens young he she his her day week',
      'takes anything he can get hold of : tak~ take~ us~ use~ smok~ smoke~ > anything whatever > get lay hand around offered can',
      'off his face every weekend : off_his_face off_her_face off_his_head off_her_head off_his_nut out_of_it spaced_out high_as_a_kite on_a_comedown monged > every all weekend day night most again',
      'cutting down on the weed : cut~_down cut~_back stop~ giv~_up give~_up pack~_in knock~_on_the_head quit~ com~_off come~_off reduce~ reduc~ get~_off > weed cannabis coke crack heroin pills gear spice ket green smoking_weed skunk drugs valium',
      'pills off the street : pills tablets vallies valium pregabs > street online dealer dark_web off_the_internet',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'needs a drink to get going : need~ want~ has_to > drink drinks > morning function get_going sleep steady wake cope get_through leave_the_house feel_normal',
      'shakes when she has no drink : shak~ shake~ sweat~ sweats fit fits poorly ill > drink alcohol booze vodka drinking',
      'smells of drink at appointments : smell~ stink~ stank reek~ turn~_up attended > drink alcohol booze drunk intoxicated worse_for_wear',
      'turned to drink after she lost the job : turn~ rel~ rely~ relies relying relies_on depend~ > to on > drink alcohol booze bottle vodka wine',
      'cutting down on the booze : cut~_down cut~_back stop~ giv~_up give~_up pack~_in quit~ reduc~ reduce~ come_off > drink drinking booze alcohol vodka cans cider beer wine units',
      'cannot go a day without a drink : cant cannot never wont > day night morning > without > drink drinking can vodka cider alcohol',
      'only offends when he has been drinking : offend~ fight~ fights violent aggressive trouble arrested kick~_off > when after > drunk drink drinking drinks had_a_drink pissed intoxicated',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'cannot walk past a bookies : cant cannot never always in on > bookies machines betting_shop casino betting_sites slots gambling_sites fruit_machines bet365 paddy_power ladbrokes betfred william_hill sky_bet',
      'gambling on his phone : bet~ betting gambl~ gamble~ > phone online apps app football horses dogs cards sports',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency'],
    [
      'wants to sort his addiction : sort~ deal_with dealing_with face tackle tackling address addressing beat kick kicking control get_on_top_of work_on > addiction habit drug_use drug_problem drug_taking drug_habit using dependency',
      'drink has taken over : drink drugs gambling crack heroin coke weed > got_hold taken_over took_over ruin~ ruled rules ruling control~ hold_of',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'can in his hand by breakfast : can cans bottle drink pint glass > in_his_hand in_her_hand on_the_go > breakfast morning dinnertime lunchtime noon first_thing midday nine ten',
      'shakes till he has had his first : shak~ shake~ > till until til before > first drink one can',
      'needs a can to steady his hands : need~ has_to > can drink pint vodka > steady stop_the_shakes get_going get_up',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'a few cans before he can face the day : cans can drink drinks pint pints bottle > before to > face_the_day face_anyone face_the_world face_people leave_the_house get_out_of_bed',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'caning the powder : cane~ caning > powder coke gear sniff beak weed white charlie ket | back_on on_the > the_white powder the_powder',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'lost his wages on his phone : lose~ lost losing blow~ blew > wages money benefits giro pay > on_his_phone on_her_phone on_apps on_an_app on_the_apps online',
    ],
  ),
];
