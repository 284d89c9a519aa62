import type { PractitionerQuery } from './practitionerQuery.ts';

/** Who did harm to whom is not told by these, or somebody else did it: never somebody who uses abuse. */
export const directionQueries: readonly PractitionerQuery[] = [
  { query: 'woman, raped in her teens', needs: ['wellbeing'], cohorts: ['women', 'young_adult'] },
  { query: 'raped by her uncle as a child', needs: ['wellbeing'], cohorts: ['women'] },
  { query: 'strangled by her brother', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'woman strangled in her home', cohorts: ['women'] },
  { query: 'raped in her flat', needs: ['wellbeing', 'accommodation'], cohorts: ['women'] },
  { query: 'her ex put his hands round her throat', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'choked on her food', cohorts: ['women'] },
  { query: 'victim, strangled her last week', needs: ['domestic_abuse'] },
  { query: 'she has a jealous boyfriend', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'her jealous husband', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'woman, partner goes through her phone', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'she says he grabbed her by the throat', needs: ['domestic_abuse'] },
  { query: 'violence against her by dad', needs: ['domestic_abuse'] },
  { query: 'violent to her', needs: ['domestic_abuse'] },
  { query: 'scared he will hurt her', needs: ['domestic_abuse'] },
  { query: 'afraid he will kill her', needs: ['domestic_abuse'] },
  { query: 'scared he might find her', needs: ['domestic_abuse'] },
  { query: 'he hit her', needs: ['domestic_abuse'] },
  { query: 'he keeps turning up at her work', needs: ['domestic_abuse'] },
  { query: 'he controls her money', needs: ['domestic_abuse', 'finance'] },
  { query: "he won't let her leave the house", needs: ['domestic_abuse'] },
];

/** Words that stand near those of abuse or drugs, and say neither. */
export const notAbuseQueries: readonly PractitionerQuery[] = [
  { query: 'depends on her', cohorts: ['women'] },
  { query: 'gave up on her', cohorts: ['women'] },
  { query: 'jumped on her', cohorts: ['women'] },
  { query: "bit close to his partner's family", cohorts: ['men'] },
  { query: "attacked outside his girlfriend's house" },
  { query: 'assaulted in front of his wife', cohorts: ['men'] },
  { query: 'nothing stops his ex from contacting him', needs: ['family'], cohorts: ['men'] },
  { query: 'mum stops his partner visiting', cohorts: ['men'] },
  { query: 'a bit worried about his wife', needs: ['wellbeing', 'family'], cohorts: ['men'] },
];

/** More of who harms whom: an ex in two words, bones, and those who share a home. */
export const sharedHomeQueries: readonly PractitionerQuery[] = [
  { query: 'ex boyfriend posted nudes of her', needs: ['domestic_abuse'] },
  { query: 'strangled wife during a row', needs: ['domestic_abuse'] },
  { query: 'assaulted his gf in front of the neighbours', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'put his wife in hospital', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'brother broke his arm', needs: ['domestic_abuse'] },
  { query: 'the bloke she lives with hurts her', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'pulled a knife on a bouncer', needs: ['lifestyle'] },
  { query: 'broke his arm at football', cohorts: ['men'] },
  { query: 'hit by a bus, partner in hospital' },
  { query: 'put in hospital by a stranger' },
];

/** Passives that begin earlier, orders in place, and relatives whose words bear on the person. */
export const bornByThePersonQueries: readonly PractitionerQuery[] = [
  { query: 'men who have been abused by their partners', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'stabbed his sisters boyfriend', needs: ['lifestyle'], cohorts: ['men'] },
  { query: 'non mol in place', needs: ['domestic_abuse'] },
  { query: 'gave his girlfriend a black eye', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'takes his temper out on the wife', needs: ['domestic_abuse'] },
  { query: 'mum has told her to pack her bags', needs: ['accommodation'], cohorts: ['women'] },
];
