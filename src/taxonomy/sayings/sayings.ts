import type { ThesaurusTerm } from '../thesaurusTerm.ts';
import { abuseSayings } from './abuse.ts';
import { alcoholSayings } from './alcohol.ts';
import { drugsSayings } from './drugs.ts';
import { familySayings } from './family.ts';
import { gamblingSayings } from './gambling.ts';
import { healthSayings } from './health.ts';
import { homeSayings } from './home.ts';
import { inclusionSayings } from './inclusion.ts';
import { lifestyleSayings } from './lifestyle.ts';
import { moneySayings } from './money.ts';
import { thinkingSayings } from './thinking.ts';
import { wellbeingSayings } from './wellbeing.ts';
import { workSayings } from './work.ts';

/** Idioms and turns of phrase, which say a need in no word of its own. */
export const sayings: readonly ThesaurusTerm[] = [
  ...abuseSayings,
  ...alcoholSayings,
  ...drugsSayings,
  ...familySayings,
  ...gamblingSayings,
  ...healthSayings,
  ...homeSayings,
  ...inclusionSayings,
  ...lifestyleSayings,
  ...moneySayings,
  ...thinkingSayings,
  ...wellbeingSayings,
  ...workSayings,
];
