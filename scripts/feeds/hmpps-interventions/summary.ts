import type { DeliveryFormat, Need, Setting } from '../../../src/catalogue/codes.ts';
import type { Eligibility } from '../../../src/catalogue/service.ts';

/** The facts a summary is made of. */
export interface SummaryFacts {
  readonly type: string;
  readonly needs: readonly Need[];
  readonly eligibility: Eligibility;
  readonly settings: readonly Setting[];
  readonly deliveryFormats: readonly DeliveryFormat[];
  readonly areaProse: string;
  readonly deliveryPlaces: readonly string[];
  readonly prisonsServed: readonly string[];
  readonly supportsVeterans: boolean;
}

/** What a service of a contract type does, to follow "One-to-one and group". */
const purposes: Readonly<Record<string, string>> = {
  ACC: 'help to find, get and keep a place to live',
  ETE: 'help with education, training and getting or keeping a job',
  FBD: 'help to manage money, sort out benefits and deal with debt',
  DNR: 'support with recovery from drug and alcohol problems',
  PWB: 'support with emotional wellbeing, family and other relationships, lifestyle and finding a place in the community',
  WOS: 'trauma-informed support in a women-only setting with housing, work, money, drugs and alcohol, relationships and wellbeing',
  WSM: 'trauma-informed support in women’s centres with housing, work, money, drugs and alcohol, relationships and wellbeing',
  MTR: 'peer mentoring with practical and emotional support, and company to appointments',
};

/** One or two sentences of our own from the facts: what it is, for whom, where. Promises nothing. */
export function toSummary(facts: SummaryFacts): string {
  const purpose = purposes[facts.type.split('-')[0] ?? ''] ?? 'support';
  const veterans = facts.supportsVeterans ? ', with support for veterans' : '';
  const first = `${describeFormats(facts.deliveryFormats)}${purpose}${veterans}, for ${describePeople(
    facts.eligibility,
  )}${describeWhere(facts)}.`;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...describeVenues(facts)].join(' ');
}

function describeFormats(formats: readonly DeliveryFormat[]): string {
  const ways = [
    ...(formats.includes('one-to-one') ? ['one-to-one'] : []),
    ...(formats.includes('group') ? ['group'] : []),
  ];
  return ways.length === 0 ? '' : `${joinWords(ways)} `;
}

function describePeople({ sexes, minimumAge, maximumAge }: Eligibility): string {
  const people = sexes === 'not stated' ? 'people' : sexes;
  if (minimumAge === null) return people;
  if (maximumAge !== null) return `${people} aged ${minimumAge} to ${maximumAge}`;
  return `${people} aged ${minimumAge} and over`;
}

function describeWhere({ settings, areaProse, eligibility }: SummaryFacts): string {
  const isCustodyOnly = settings.includes('custody') && !settings.includes('community');
  if (isCustodyOnly) return ` in custody in ${areaProse}`;
  // Conditions say which part it is.
  const inPart = eligibility.conditions.some((condition) => /\bparts? only\b/.test(condition))
    ? 'in part '
    : '';
  const beforeRelease = settings.includes('pre-release') ? `, ${inPart}also before release` : '';
  return ` in ${areaProse}${beforeRelease}`;
}

function describeVenues({ deliveryPlaces, prisonsServed, deliveryFormats }: SummaryFacts): string[] {
  const sentences: string[] = [];
  if (deliveryPlaces.length > 0)
    sentences.push(`Sessions are held in ${listSome(deliveryPlaces, 'places')}.`);
  if (prisonsServed.length > 0) sentences.push(`Works in ${listSome(prisonsServed, 'prisons')}.`);
  if (deliveryFormats.includes('remote')) sentences.push('Some sessions are by phone or online.');
  return sentences;
}

const mostNamed = 4;

function listSome(names: readonly string[], what: string): string {
  if (names.length <= mostNamed + 1) return joinWords(names);
  const others = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(', ')} and ${others} other ${what}`;
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
