import { offenceGroups, type Need, type OffenceGroup } from '../../catalogue/codes.ts';
import { needLabels } from '../../taxonomy/labels.ts';
import type { OfferedTerm } from '../searchResponse.ts';
import { phrasesFrom } from './passageWindows.ts';
import { createPhraseBook } from './phraseBook.ts';
import type { Recogniser, Recognition } from './recognition.ts';
import { toOfferedTerm } from './toOfferedTerm.ts';

const phrases: Readonly<Record<OffenceGroup, string>> = {
  sexual:
    'sex offender|sex offenders|registered sex offender|registered sex offenders|rso|rsos|sex offence|sex offences|' +
    'sexual offence|sexual offences|sexual offender|sexual offenders|sex offender register|sex offenders register|' +
    'sex offending|sexual convictions|sexual conviction|sexual harm prevention order|shpo|indecent images|iioc|' +
    'rapist|convicted of rape|paedophile|mappa sexual|contact sexual offence|internet sexual offence',
  arson:
    'arson|arson reckless|arson with intent|reckless arson|arsonist|arsonists|fire setter|fire setters|firesetter|convicted of arson|arson conviction|arson offence|arson offences',
  violence:
    'violent|violent offender|violent offenders|violent offence|violent offences|violence offence|violent conviction|' +
    'violent convictions|gbh|abh|convicted of violence|history of violence',
  'domestic-abuse': 'domestic abuse conviction|domestic violence conviction|dv conviction',
  stalking:
    'stalker|stalkers|convicted of stalking|stalking offence|stalking offences|stalking conviction|harassment offence|harassment conviction',
};

// What was done, in words that listings state no rule for and that say nothing of what is needed.
const otherOffences =
  'speeding|racially abused|racial abuse|racially aggravated|racist abuse|theft|theft by employee|theft from employer|theft by an employee|theft from an employer|theft from shop|theft from a shop|theft from person|theft from motor vehicle|attempted theft|going equipped|' +
  'stealing|steals|shoplifting|shoplifter|shoplifts|shop theft|retail theft|burglary|burglaries|burglar|dwelling burglary|' +
  'commercial burglary|aggravated burglary|robbery|robberies|armed robbery|attempted robbery|fraud|benefit fraud|' +
  'fraud by false representation|false representation|money laundering|handling stolen goods|criminal damage|' +
  'possession with intent|possession with intent to supply|pwits|pwits class a|pwits class b|pwits cannabis|pwits cocaine|pwits heroin|pwits crack|' +
  'possession with intent class a|possession with intent class b|possession with intent to supply class a|possession with intent to supply class b|possession with intent to supply cannabis|possession of drugs with intent to supply|' +
  'concerned in the supply|assault|common assault|assault by beating|assault on emergency worker|' +
  'assault on an emergency worker|assaulting an emergency worker|assaulted a police officer|assault occasioning actual bodily harm|' +
  'actual bodily harm|grievous bodily harm|wounding|malicious wounding|wounding with intent|section 18|section 18 wounding|' +
  'section 20|section 20 wounding|section 39|section 39 assault|s18|s20|s39|affray|public order|public order offence|' +
  'violent disorder|obstructing police|resisting arrest|dangerous driving|careless driving|driving while disqualified|' +
  'driving whilst disqualified|disqualified driving|driving without insurance|no insurance|failing to stop|taking without consent|' +
  'twoc|vehicle theft|abstracting electricity|abstraction of electricity|perverting the course of justice|witness intimidation|threats to kill|kidnap|false imprisonment|' +
  'manslaughter|breach of community order|breach of order|breach of suspended sentence|breached his order|breached her order|' +
  'convictions for violence|conviction for violence|previous for violence|' +
  's20 gbh|s18 gbh|s18 wounding|s20 wounding|s47|s47 abh|s47 assault|s4 poa|s4a|s4a poa|s5 poa|s4 public order|s4a public order|s5 public order|public order s4|public order s4a|public order s5|s9 burglary|s1 theft|s38|s38 assault|s39 assault|theft s1|' +
  'malicious communications|sending malicious communications|' +
  'failure to surrender|fail to surrender|fail to appear';

// These may well come with a need, which is asked about.
const mayBeNeeds: readonly (readonly [need: Need, offences: string])[] = [
  [
    'dependency',
    'drink driving|drink driver|drink drive|drunk driving|drink drivers|driving with excess alcohol|drove with excess alcohol|' +
      'drunk and disorderly|drunk in charge|drunk and incapable|drunk in a public place|' +
      'cultivation of cannabis|cultivating cannabis|production of cannabis|producing cannabis|cannabis cultivation|' +
      'possession of cannabis|possession of class a|possession of class b|possession of class c|possession of cocaine|' +
      'possession of heroin|possession of crack|possession of crack cocaine|possession of ketamine|possession of drugs|' +
      'possession of a controlled drug|possession of controlled drugs|supply of class a|supply of class b|' +
      'supplying class a|supplying class b|supply of cannabis|supplying cannabis|supply of cocaine|supplying drugs|supply of drugs',
  ],
  [
    'domestic_abuse',
    'breach of restraining order|breach of a restraining order|breach of the restraining order|' +
      'breached restraining order|breached a restraining order|breached his restraining order|' +
      'breaching a restraining order|harassment without violence|harassment causing fear',
  ],
];

type Offence = OffenceGroup | { readonly mayBe: Need } | null;

const book = createPhraseBook<Offence>([
  ...offenceGroups.flatMap((group) => phrases[group].split('|').map((phrase) => [phrase, group] as const)),
  ...otherOffences.split('|').map((phrase) => [phrase, null] as const),
  ...mayBeNeeds.flatMap(([need, offences]) => {
    const offence = { mayBe: need };
    return offences.split('|').map((phrase) => [phrase, offence] as const);
  }),
]);

/**
 * Words for an offence. They are no need, and no text to search for: listings say whether they take
 * people convicted of it, or are silent. Nothing keeps the phrase, so that it is never shown again.
 */
export const recogniseOffence: Recogniser = (passage) => {
  for (const { length, words, typed } of phrasesFrom(passage, book.longest)) {
    const [group] = book.find(words);
    if (typeof group === 'string') return { length, offences: [group] };
    if (group) return { ...toOffence(typed, words, length), offered: [toOfferedNeed(typed, group.mayBe)] };
    // It may raise a listing that speaks of it, and leaves none out.
    if (group === null) return toOffence(typed, words, length);
  }
  return null;
};

function toOffence(typed: string, words: readonly string[], length: number): Recognition {
  return { length, terms: [], hints: words, leftOut: [{ typed, why: 'offence' }] };
}

function toOfferedNeed(typed: string, code: Need): OfferedTerm {
  return toOfferedTerm(typed, [{ kind: 'need', typed, code, label: needLabels[code] }]);
}
