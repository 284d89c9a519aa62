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
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'garage full of empties : garage bin bins shed car flat kitchen bag wardrobe > full > empties empty_bottles empty_cans | bottles empties cans > behind under in > wardrobe bed cistern settee bath airing_cupboard | wine drink vodka cider booze whisky gin beer > upper_hand better_of_him better_of_her better_of_me got_a_grip got_a_hold taken_hold taken_over | me_and_the him_and_the her_and_the married_to_the wed_to_the + bottle drink booze vodka | lovely nice good different fine great decent gentle > man bloke lad person woman fella dad mum > sober when_sober until_he_drinks until_she_drinks | one_can_and one_drink_and one_pint_and one_sip_and one_glass_and + im_off hes_off shes_off thats_it i_cant he_cant she_cant | straight + to_the_pub into_the_pub to_the_offie round_the_pub to_the_off_licence | drink booze vodka cider alcohol > at_the_bottom at_the_root at_the_heart > of_it of_all of_this of_everything',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'uses what he sells : uses smokes snorts takes using smoking > what_he what_she what_they > sells deals supplies sell | goes going gone went > up_his_nose up_her_nose up_my_nose in_his_arm in_her_arm in_my_arm up_their_nose | coke charlie weed gear heroin spice drugs smack crack ket > at_the_bottom at_the_root at_the_heart > of_it of_all of_this of_everything | waiting waits wait > for > dealer dealers | makes turns turned turning > him her me > a_zombie zombie into_a_zombie | cocaine coke ket ketamine weed cannabis charlie mdma > weekends weekend nights daily > costing wages job marriage stop cut_down | steroids > messing wrecking ruining doing > heart liver moods temper kidneys head | take takes took taking > stuff pills things > at + clubs raves parties festivals | valium xanax pills diazepam benzos tramadol > off online from > website internet dark_web a_man a_bloke the_street | on_that + brown gear | sold sell sells selling pawned nicked > nans_ring mums_ring mams_ring nans_gold mums_gold wifes_ring dads_watch grandads_watch kids_xbox > bag rock fix gear drugs for_a | high + as_a_kite > before breakfast most every day again all | feeding feed fund funding feeds > and_a_habit a_habit his_habit her_habit',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/recovery'],
    [
      'sober and asked for help : clean sober > and_wants and_wanting and_asked_for and_asking_for and_needs and_looking_for + help support a_sponsor a_group meetings | help support wants wanting > to_stay + clean sober off_it off_the_drink off_drugs off_the_gear',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'straight round the bookies : straight > round_the to_the in_the into_the down_the > bookies betting_shop bookmakers arcade casino arcades | quid penny pound tenner fiver giro > goes going > down into on in > bandit bandits machine machines slots puggy | give gives gave puts put > last_tenner tenner fiver last_fiver wages > machines slots bandits | scratch_cards scratchcards slots bingo machines bandits roulette > have_got has_got got > her him me > hold doing day | plays playing feeds feeding > till until > giro giros wages money benefit > gone | buys buying bought > ten twenty five loads thirty > scratchcards lottery_tickets scratch_cards > each every day shop',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'hundred quid a day on rocks : pounds quid hundred fifty > a_day > on > rocks crack gear brown heroin coke | getting get come coming trying > off > the_brown the_gear the_white the_rocks | got_clean > and_slipped but_hes_slipped but_shes_slipped but_slipped slipped lapsed',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs', 'lifestyle/associates'],
    ['owes money to his dealer : owe owes owed owing > dealer dealers'],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'wine hidden round the house : wine vodka bottles gin drink cans > hidden stashed > house everywhere wardrobe garden shed | only > company friend mate > the_bottle a_bottle | had > a_skinful | drinking drinks > fills evenings',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'cannot start the day without a couple of cans : cant cannot couldnt > start face get_through > day morning > without > cans pints glass few couple | bottle > under in > his_bed her_bed the_bed cistern wardrobe airing_cupboard | smells smelled smelt reeks > of_it > morning nine eight ten | shake shakes shaking > go_without goes_without without > it drink | wine vodka gin > coffee_cup mug teacup flask water_bottle > school work run morning | cant cannot > put > bottle glass > down',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'only robs to score : rob robs steal steals shoplifts nicks > to_score | tops_up topping_up top_up > on_the_street on_top > script clinic methadone hold what | jabs injects injections > for_his_muscles for_my_muscles muscles > gym bear mood angry | the_white + stuff | turned went gone > blue > floor bathroom toilet | do_it does_it use uses using > to_blot to_block to_numb > out pain it things | cant cannot > put > pipe > down',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'every pound goes through the slots : quid penny pound money wages giro > goes gone > through on > slots machines bandits horses tickets lottery_tickets | pawns pawned > for > horses dogs bets betting',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'cider from eight in the morning : cider vodka drinking cans lager wine pints beers > from > 8am 9am 7am 6am breakfast lunchtime waking eight nine | off_licence offie pub > second_home 2nd_home',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'snorts before work : snorts snorting sniffs sniffing > before every_day every_night all_weekend > work day night stop keep | smokes smoking > before + work school college',
    ],
  ),
];
