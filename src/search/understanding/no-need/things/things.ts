import { courses } from './courses.ts';
import { drink } from './drink.ts';
import { health } from './health.ts';
import { homes } from './homes.ts';
import { money } from './money.ts';
import { pastimes } from './pastimes.ts';
import { relatives } from './relatives.ts';
import { work } from './work.ts';

/**
 * Phrases of the thesaurus for somebody, somewhere or something that most people have, meet with or pass
 * by. Alone, or asked for, they raise a need; named on the way in a longer text they only tell.
 */
export const things: ReadonlySet<string> = new Set(
  [courses, drink, health, homes, money, pastimes, relatives, work].flatMap((list) => list.split('; ')),
);

/** Of these the relatives, who are often named for what is theirs: "her husband's name". */
export const relativeThings: ReadonlySet<string> = new Set(relatives.split('; '));
