import { limits } from '../../../src/catalogue/limits.ts';
import type { Eligibility } from '../../../src/catalogue/service.ts';
import type { Cleaned } from '../cleaning/cleaned.ts';
import { readAges } from '../cleaning/readAges.ts';
import { toAgeLimits } from '../cleaning/toAgeLimits.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { saysAgesOfAll } from './agesOfAll.ts';
import { findRefusals } from './refusals.ts';

/** What a listing says of who may use it. */
interface PeopleSource {
  readonly minimumAge: unknown;
  readonly maximumAge: unknown;
  /** Sentences of the fields that say who may use it. */
  readonly eligibility: readonly string[];
  /** Sentences of its description. */
  readonly description: readonly string[];
}

/**
 * Whom it takes. Age fields win over words; in a description only a refusal ("not for under 18s") and what
 * is said of everybody ("over 18s only") are believed, because other ages there may be of anybody.
 */
export function toEligibility(source: PeopleSource): Cleaned<Eligibility> {
  const fields = toAgeLimits(source.minimumAge, source.maximumAge);
  const warnings = [...fields.warnings];
  const worded = [
    ...source.eligibility,
    ...source.description.filter(
      (sentence) =>
        findRefusals(sentence).length > 0 || startsWithNo.test(sentence) || saysAgesOfAll(sentence),
    ),
  ]
    .map(readAges)
    .find((ages) => ages !== null && (ages.minimumAge !== null || ages.maximumAge !== null));
  const hasFields = fields.value.minimumAge !== null || fields.value.maximumAge !== null;
  const ages = hasFields ? fields.value : (worded ?? fields.value);
  if (!hasFields && worded) warnings.push(`the ages ${describe(worded)} were read from its text`);
  const sexes = toSexes([...source.eligibility, ...source.description]);
  if (sexes !== 'not stated') warnings.push(`that it takes ${sexes} only was read from its text`);
  return {
    value: {
      sexes,
      ...ages,
      preRelease: 'not stated',
      noRecourseToPublicFunds: 'not stated',
      conditions: source.eligibility
        .filter((sentence) => !saysOnlyAges.test(sentence))
        .slice(0, 20)
        .map((sentence) => cutAtWord(sentence, limits.sentence)),
    },
    warnings,
  };
}

const startsWithNo = /\b(?:no(?:[ -]one)?|nobody) (?:under|over)[ -]/i;
const saysOnlyAges =
  /^(?:(?:all|any) ages?|adults?(?: only)?|everyone|anyone|open to (?:all|everyone)|n\/?a|none|[\d+ -]+|(?:over|under)[ -]\d+s?(?: only)?|\d+ ?\+ only|adults? only \(\d+ ?\+\)|(?:you )?must be (?:aged )?\d+ (?:or|and) (?:over|above|older)|aged \d+ (?:and|or) (?:over|above|older))\.?$/i;

function describe({ minimumAge, maximumAge }: Pick<Eligibility, 'minimumAge' | 'maximumAge'>): string {
  return `${minimumAge ?? 'any'} to ${maximumAge ?? 'any'}`;
}

const forWomenOnly =
  /\b(?:wom[ae]n|female)s?[ -]only\b|\bonly (?:for |open to |available to |supports? )?(?:women|females)\b|\bnot (?:for|open to) men\b|\b(?:do(?:es)? not|cannot) (?:accept|take|support|work with) men\b/i;
const forMenOnly =
  /\b(?<!wo)(?:men|male)s?[ -]only\b|\bonly (?:for |open to |available to |supports? )?(?:men|males)\b|\bnot (?:for|open to) women\b/i;
const parts =
  /\b(?:group|session|day|space|class|hours|evening|morning|afternoon|also|some|not only|not just)s?\b/i;

/** Only what is said outright of the whole service; a women-only session is not a women-only service. */
function toSexes(sentences: readonly string[]): 'women' | 'men' | 'not stated' {
  const whole = sentences.filter((sentence) => !parts.test(sentence));
  const isWomens = whole.some((sentence) => forWomenOnly.test(sentence));
  const isMens = whole.some((sentence) => forMenOnly.test(sentence));
  if (isWomens === isMens) return 'not stated';
  return isWomens ? 'women' : 'men';
}
