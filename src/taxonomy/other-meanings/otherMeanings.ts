import { drinkAndDrugs } from './drinkAndDrugs.ts';
import { groups } from './groups.ts';
import { healthAndFeelings } from './healthAndFeelings.ts';
import { homeAndWork } from './homeAndWork.ts';
import { moneyAndThings } from './moneyAndThings.ts';
import { offered } from './offered.ts';
import { people } from './people.ts';

/**
 * Fixed expressions that hold a word of the thesaurus and mean something else ("hash browns", "bank
 * holiday"). A row is expressions with bars between them. Of "hash browns/tags" either word may stand,
 * "browns?" with or without its last letter, "[the]" may be left out, "#" is a number, "_" joins words.
 * What is in round brackets at either end must stand there and keeps its own meaning: "(exit) work".
 * Left out is every expression of which somebody might mean the need.
 */
export const otherMeanings: readonly string[] = [
  ...homeAndWork,
  ...moneyAndThings,
  ...drinkAndDrugs,
  ...healthAndFeelings,
  ...people,
  ...groups,
  ...offered,
].flatMap((row) => row.split(' | '));
