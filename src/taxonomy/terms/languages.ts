import type { cohortGroups } from '../cohortGroups.ts';
import { patternRows } from '../patternRows.ts';
import { termRows } from '../termRows.ts';

type EthnicGroup = (typeof cohortGroups)['ethnic_minority'][number];

const languages: readonly (readonly [language: string, group: EthnicGroup])[] = [
  ['albanian', 'Albanian'],
  ['amharic', 'Ethiopian'],
  ['arabic', 'Arab'],
  ['bengali', 'Bangladeshi'],
  ['bulgarian', 'Bulgarian'],
  ['cantonese', 'Chinese'],
  ['chinese', 'Chinese'],
  ['czech', 'Czech'],
  ['dari', 'Afghan'],
  ['farsi', 'Iranian'],
  ['greek', 'Greek'],
  ['gujarati', 'Gujarati'],
  ['hungarian', 'Hungarian'],
  ['italian', 'Italian'],
  ['kurdish', 'Kurdish'],
  ['latvian', 'Latvian'],
  ['lithuanian', 'Lithuanian'],
  ['mandarin', 'Chinese'],
  ['pashto', 'Afghan'],
  ['polish', 'Polish'],
  ['portuguese', 'Portuguese'],
  ['punjabi', 'Punjabi'],
  ['romanian', 'Romanian'],
  ['russian', 'Russian'],
  ['slovak', 'Slovak'],
  ['somali', 'Somali'],
  ['sorani', 'Kurdish'],
  ['spanish', 'Spanish'],
  ['tamil', 'Tamil'],
  ['tigrinya', 'Eritrean'],
  ['turkish', 'Turkish'],
  ['ukrainian', 'Ukrainian'],
  ['urdu', 'Pakistani'],
  ['vietnamese', 'Vietnamese'],
];

/** Languages that somebody speaks: a word for the group, and, where it is the only one, for English lessons as well. */
export const languageTerms = languages.flatMap(([language, group]) => [
  ...termRows(
    'lay',
    [`ethnic_minority:${group}`],
    [
      `speaks ${language} | ${language} speaker | ${language} speakers | first language is ${language} | first language ${language}`,
    ],
  ),
  ...patternRows(
    'lay',
    ['ete/english-language', `ethnic_minority:${group}`],
    [
      `only speaks ${language} : only_speaks speaks_only only_speak speak_only only_understands > ${language} | speaks speak + ${language} + only`,
    ],
  ),
]);
