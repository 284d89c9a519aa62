import { patternRows } from '../patternRows.ts';

/** Being about to leave prison. */
export const releasePatterns = [
  ...patternRows(
    'lay',
    ['pre-release'],
    [
      'when he gets out : when once before after until till ready_for > gets_out get_out comes_out is_out gets_released is_released released goes_home getting_out coming_out',
      'out in three weeks : out releas~ release~ due leaving leaves > in_a in_two in_three in_four in_six in_2 in_3 in_4 in_6 next within > week weeks month months',
      'getting out next month : getting_out gets_out coming_out comes_out due_out released being_released leaving > soon next_week next_month tomorrow this_week this_month on_monday on_tuesday on_wednesday on_thursday on_friday of_prison of_jail of_custody from_prison prison jail custody',
    ],
  ),
];
