import { patternRows } from '../../patternRows.ts';

/** Drink, drugs, pills and betting in everyday pictures. */
export const plainSubstancePatterns = [
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'cannot get through the morning without a bottle : cant cannot couldnt doesnt never unable > get_through face start go function get_up_for last leave_the_house sleep > without > bottle can drink beer vodka cider wine nip dram voddie swig whisky gin lager special_brew pint',
      'sinking the vodka again : sinking sinks sink necking necks downing downs knocking_back knocks_back putting_away puts_away caning swigging swigs guzzling > vodka cider cans beers pints wine whisky gin lager bottle bottles brandy rum spirits special_brew buckfast',
      'hides the gin in a flask : hides hiding hid hidden stashes stashing > bottles bottle gin vodka wine whisky how_much_she_drinks how_much_he_drinks cans empties drink drinking flask > flask wardrobe cistern handbag bag shed everyone wife husband kids family garden airing_cupboard coffee_cup much house cupboard | pours pouring puts putting has > vodka gin whisky brandy > in_her_tea in_his_tea in_her_coffee in_his_coffee in_a_flask in_the_flask in_a_water_bottle in_her_water in_his_flask',
      'smelt of cider at nine in the morning : smelt smelled smells stank stinks reeks reeked smelling stinking reeking > of_cider of_drink of_alcohol of_booze of_beer of_vodka of_spirits of_lager of_whisky > starts appointment appt again attended session morning every nine ten daily | starts starting begins > drinking cider on_the_cider on_the_vodka the_cans on_the_cans > nine ten eight seven six in_the_morning breakfast before_noon before_dinner | first_drink > breakfast morning before nine ten eight seven six five',
      'still over the limit next day : still_over + the_limit > morning after next_day work | wakes wake woke > needing_a_drink for_a_drink reaching_for sweating shaking > drink bottle can morning',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'smokes two rocks a day : rocks bags wraps grams teenths points joints zoots > two three four five six ten one a_day per_day daily > a_day day scared stops stop every | two three four five six ten + rocks bags wraps grams points + a_day per_day every_day daily | scared afraid frightened terrified > what_happens of_stopping to_stop of_withdrawing of_withdrawal of_rattling > stops stop methadone gear rocks drugs',
      'would sell her shoes for a bag : sell sells sold selling > shoes coat phone telly tv ring rings her_body himself herself kids_toys games_console xbox playstation anything everything clothes > for_a_bag for_a_rock for_a_fix for_gear for_crack for_brown for_drugs for_a_hit for_rocks for_bags for_his_next for_her_next',
      'the snow has had my nose : snow charlie ching beak sniff coke blow bugle white_stuff powder > nose nostril marriage savings wages mortgage every_weekend at_weekends weekends every_friday most_weekends keeps_me keeps_him keeps_her | nose nostril septum > gone collapsed hole rotted bleeding bleeds > coke cocaine snow sniff charlie powder',
      'does coke at weekends : does do doing takes taking snorts snorting has having on hooves hoovers > coke charlie ching beak bugle sniff k ket mandy molly pills md mdma > weekends weekend every_friday every_night every_day fridays most_nights most_days parties with_his_mates with_her_mates daily nightly saturdays | blow weed green smoke spliff bud > keeps_me keeps_him keeps_her > level calm going straight sane asleep | without > blow weed spliff smoke bud > climbing_the_walls cant_sleep cant_cope cant_eat doesnt_sleep kicks_off',
      'every one of his housemates smokes spice : housemates flatmates everyone whole_house the_house everybody lads_in_the_house whole_wing > smoking smokes using uses on > spice crack heroin gear mamba weed black_mamba brown',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/treatment'],
    [
      'cant come off tablets : pills tablets painkillers prescription meds sleepers diazepam valium tramadol codeine pregabalin zopiclone opioids benzos gabapentin fentanyl patches cocodamol > cant_come_off cannot_come_off cant_get_off cant_stop cant_do_without hooked addicted reliant dependent_on never_come_off trying_to_come_off wean coming_off > off from doctor on them since years now | cant cannot couldnt > come_off get_off stop_taking do_without > pills tablets painkillers tramadol codeine diazepam pregabalin sleepers benzos gabapentin patches morphine opiates',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'wages gone on the fruit machines : fruit_machines fruit_machine bandits fobts fobt puggies puggy machines slots bandit arcades arcade betting roulette > wages gone money giro benefits rent every spent lost losing savings pension found_out cant_stop cant_walk | wages money giro benefits rent pension savings telly ring jewellery > for on_the in_the into_the > machines slots bandits bookies fruit_machine fruit_machines puggy arcade arcades roulette casino betting_shop horses dogs lottery scratchcards',
      'forty lottery tickets a day : ten twenty thirty forty fifty hundred loads dozens 10 20 30 40 50 > lottery_tickets lotto_tickets scratchcards scratch_cards scratchies lucky_dips > a_day a_week day every week | fixed_odds + betting betting_terminals bets terminals machines machine',
    ],
  ),
];
