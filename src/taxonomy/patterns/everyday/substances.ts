import { patternRows } from '../../patternRows.ts';

/** Drinking, drugs and gambling, told in everyday things. */
export const everydaySubstancePatterns = [
  ...patternRows(
    'lay',
    ['dependency/alcohol'],
    [
      'has a can in his hand by breakfast : can cans drink bottle tin beer > hand > breakfast first_thing morning wakes dawn | always always_got > can drink bottle tin > hand | never > without > can drink bottle tin > hand | never > seen > without > can drink bottle tin',
      'opens a can before breakfast : drink livener beer swig nip vodka > before > breakfast work school lunch noon out_of_bed | can cans tin > before > breakfast | open~ crack~ > can tin cans > breakfast morning wakes | open~ crack~ > can tin cans > before > out_of_bed breakfast | livener > morning every',
      'shakes until the first one : shak~ shake~ shakes tremble~ sweats rattl~ rattle~ > till until > first_one first_drink first_can one_down one_inside had_one had_a_drink | shakes sweats > goes_without',
      'three sheets to the wind most nights : half_cut blotto kaylied legless sozzled pie_eyed well_oiled bevvied three_sheets_to_the_wind off_his_trolley off_her_trolley stocious mullered trolleyed > every most by all_day always again nights weekends | hammered wasted wrecked lashed + every most > night nights day days week weekend weekends',
      'never knows when to stop drinking : never doesnt cant > know~ knows > when_to_stop when_enough > had_one had_a_few had_a_drink drinking drink drinks pub',
      'hides bottles round the house : on + the_bevvy the_bevvies the_swally | hides hiding stashes > bottles vodka cans empties | pickl~ pickle~ > liver | battl~ battle~ + with against + the + bottle drink booze',
      'cannot face the day till he has had a few : out_of_the_house leave function work face_the_day get_going settle cope > till until unless > had_a_few had_a_drink had_one had_a_can had_his_first had_her_first',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/drugs'],
    [
      'puts it up his nose : got put~ puts stick~ sticks shov~ shove~ hoover~ > it all everything something wages money pay giro coke gear stuff powder > up_his_nose up_her_nose up_their_noses up_their_nose | powder + every most at > weekend',
      'on to the hard stuff : on_the into onto to_the on_to > hard_stuff | chas~ chase~ > foil | on off + the_foil | smok~ smoke~ > his_green her_green | hooked on_the off_the > jellies | huff~ sniff~ > gas glue aerosols petrol solvents lighter_fuel',
      'takes whatever is going : take tak~ takes pop~ neck~ > whatever > going puts_in_front | pop~ neck~ > anything > front going hand | tak~ take~ nick~ pinch~ > nans mums grans other_peoples somebody_elses someone_elses > tablets pills painkillers morphine',
      'the bag comes out every friday : bag > comes_out > every | gram grams > every a_day a_week a_night weekend | rolls_one rolling_one skins_up sparks_up > morning eyes bed day night wakes | wakes + and_bakes | jabbing jabs digging > himself herself > arm leg groin neck',
      'up his nose every weekend : up_his_nose up_her_nose + every most at | coke cocaine + most every > weekends weekend',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/gambling'],
    [
      'put the rent on a horse : put~ puts bet~ lost lose~ blew blow~ > rent wages wage housekeeping dole giro pay > horse dog horses dogs',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/recovery', 'accommodation/supported-housing'],
    ['places in dry houses : dry + houses'],
  ),
  ...patternRows(
    'lay',
    ['dependency/recovery'],
    [
      'scared of going back on it : clean sober dry off_it been_clean > month months weeks days year easter christmas > and_terrified and_scared and_worried and_frightened and_petrified and_hanging | scared terrified frightened worried afraid petrified > slipping_up slipping_back of_going_back_on hell_go_back shell_go_back hell_slip shell_slip pick_up_again picking_up_again hell_use shell_use hell_drink shell_drink go_back_on_it back_to_it of_slipping_again',
      'needs somewhere to dry out : get_himself get_herself needs_to want~ somewhere > dried_out dry_out',
    ],
  ),
  ...patternRows(
    'lay',
    ['dependency/treatment'],
    ['needs his script sorting : need~ get want~ > script scrip > sort~ sorting set_up ready waiting'],
  ),
];
