import { offenceGroups, type OffenceGroup } from '../../catalogue/codes.ts';
import { windowsFrom } from './passageWindows.ts';
import { createPhraseBook } from './phraseBook.ts';
import type { Recogniser } from './recognition.ts';

const phrases: Readonly<Record<OffenceGroup, string>> = {
  sexual:
    'sex offender|sex offenders|registered sex offender|registered sex offenders|rso|rsos|sex offence|sex offences|' +
    'sexual offence|sexual offences|sexual offender|sexual offenders|sex offender register|sex offenders register|' +
    'sex offending|sexual convictions|sexual conviction|sexual harm prevention order|shpo|indecent images|iioc|' +
    'rapist|convicted of rape|paedophile|mappa sexual|contact sexual offence|internet sexual offence',
  arson:
    'arson|arsonist|arsonists|fire setter|fire setters|firesetter|convicted of arson|arson conviction|arson offence|arson offences',
  violence:
    'violent|violent offender|violent offenders|violent offence|violent offences|violence offence|violent conviction|' +
    'violent convictions|gbh|abh|convicted of violence|history of violence',
  'domestic-abuse': 'domestic abuse conviction|domestic violence conviction|dv conviction',
  stalking:
    'stalker|stalkers|convicted of stalking|stalking offence|stalking offences|stalking conviction|harassment offence|harassment conviction',
};

const book = createPhraseBook(
  offenceGroups.flatMap((group) => phrases[group].split('|').map((phrase) => [phrase, group] as const)),
);

/**
 * Words for an offence. They are no need, and no text to search for: listings say whether they take
 * people convicted of it, or are silent. Nothing keeps the phrase, so that it is never shown again.
 */
export const recogniseOffence: Recogniser = (passage) => {
  for (const { length, words } of windowsFrom(passage, book.longest)) {
    const [group] = book.find(words);
    if (group) return { length, offences: [group] };
  }
  return null;
};
