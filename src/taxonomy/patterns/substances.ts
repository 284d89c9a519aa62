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
      'smoking a lot of green : inject~ snort~ smok~ smoke~ using use~ tak~ take~ sniff~ pop~ neck~ bang~ deal~_in buy~ > gear coke crack brown smack weed skunk spice green pills tablets valium vallies tramadol ket k pregabs gabbies subs subbies phet speed base balloons mandy mcat meth hash bud dope powder sniff rocks stones',
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
];
