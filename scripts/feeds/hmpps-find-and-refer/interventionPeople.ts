import type { OffenceGroup } from '../../../src/catalogue/codes.ts';
import type { Eligibility, OffenceAcceptance } from '../../../src/catalogue/service.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import { asRecords, findField, toFlag, toTexts } from './looseRecord.ts';

/** Whom it takes, by sex. Two "no" are no statement. */
export function toSexes(record: UnknownRecord): Eligibility['sexes'] {
  const men = toFlag(findField(record, ['males', 'allowsmales', 'allowsmale', 'male', 'men']));
  const women = toFlag(findField(record, ['females', 'allowsfemales', 'allowsfemale', 'female', 'women']));
  if (men === true && women === true) return 'women and men';
  if (men === true) return 'men';
  return women === true ? 'women' : 'not stated';
}

const offences: readonly (readonly [OffenceGroup, RegExp, string])[] = [
  ['sexual', /\bsex(?:ual)?\b/i, 'a sexual offence'],
  ['domestic-abuse', /\b(?:ipv|intimate partner|domestic)\b/i, 'violence against a partner'],
  ['violence', /\b(?:general violence|gv|violen(?:ce|t))\b/i, 'a violent offence'],
  ['arson', /\barson\b/i, 'arson'],
  ['stalking', /\b(?:stalking|harassment)\b/i, 'stalking or harassment'],
];

/** Whom it takes by offence: what it is for and what it excludes, as statements and as conditions in our words. */
export function readOffences(record: UnknownRecord): {
  readonly exclusions: Readonly<Partial<Record<OffenceGroup, OffenceAcceptance>>>;
  readonly conditions: readonly string[];
} {
  const taken = toOffences(
    findField(record, ['eligibilityoffence', 'eligibilityoffences', 'eligibleoffence', 'eligibleoffences']),
  );
  const refused = toOffences(
    findField(record, ['excludeoffence', 'excludeoffences', 'excludedoffence', 'excludedoffences']),
  );
  const exclusions: Partial<Record<OffenceGroup, OffenceAcceptance>> = {};
  for (const { group } of taken) exclusions[group] = 'accepts';
  // Of two statements the stricter counts.
  for (const { group } of refused) exclusions[group] = 'does not accept';
  const forThem = taken.filter(({ group }) => exclusions[group] === 'accepts').map(({ words }) => words);
  const conditions = forThem.length === 0 ? [] : [`For people convicted of ${forThem.join(' or ')}.`];
  return { exclusions, conditions };
}

function toOffences(value: unknown): readonly { readonly group: OffenceGroup; readonly words: string }[] {
  const records = asRecords(value);
  const types =
    records.length === 0
      ? toTexts(value)
      : records.flatMap((one) =>
          toTexts(findField(one, ['offencetypeid', 'offencetype', 'offence', 'name'])),
        );
  return offences
    .filter(([, pattern]) => types.some((type) => pattern.test(whichViolence(type))))
    .map(([group, , words]) => ({ group, words }));
}

/** "Intimate partner violence" is not general violence. */
function whichViolence(type: string): string {
  return /\b(?:intimate partner|domestic)\b/i.test(type) ? type.replace(/violen\w+/gi, ' ') : type;
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['low', /\blow\b/i],
  ['medium', /\bmedium\b/i],
  ['high', /(?<!very[ _])\bhigh\b/i],
  ['very high', /\bvery[ _]high\b/i],
];

/** The levels of risk of serious harm it names, as one condition. */
export function toRiskConditions(record: UnknownRecord): readonly string[] {
  const text = toTexts(findField(record, ['roshlevel']))
    .join(' ')
    .replaceAll('_', ' ');
  const named = levels.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  return named.length === 0
    ? []
    : [cutAtWord(`Risk of serious harm: ${named.join(' or ')}.`, limits.sentence)];
}
