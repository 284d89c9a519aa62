import { cohortCodes, fundingRoutes, needCodes, settings } from '../catalogue/codes.ts';
import { requirementCodes } from './requirementCodes.ts';
import { termKinds } from './thesaurusTerm.ts';
import type { TermMeaning, ThesaurusTerm } from './thesaurusTerm.ts';

/**
 * The door for the thesaurus of a release: unknown JSON to terms. Throws one `Error` that names the
 * first entry that is wrong and what is wrong with it. Codes this app does not know are refused,
 * sub-needs and groups are not: a newer release may divide finer than this app can show.
 */
export function parseThesaurus(value: unknown): readonly ThesaurusTerm[] {
  if (!Array.isArray(value)) throw new Error('The thesaurus is not a list of terms.');
  const entries: readonly unknown[] = value;
  const spellings = new Set<string>();
  return entries.map((entry, index) => {
    const term = parseTerm(entry, `Thesaurus entry ${index + 1}`);
    for (const spelling of [term.term, ...term.variants]) {
      if (spellings.has(spelling)) throw new Error(`The thesaurus has “${spelling}” twice.`);
      spellings.add(spelling);
    }
    return term;
  });
}

function parseTerm(entry: unknown, where: string): ThesaurusTerm {
  const fields = toFields(entry, where);
  const term = toSpelling(fields['term'], where);
  const here = `${where} (“${term}”)`;
  if (typeof fields['uncertain'] !== 'boolean')
    throw new Error(`${here} does not say whether it is uncertain.`);
  const meaning: TermMeaning = {
    needs: toCodes(fields['needs'], needCodes, 'needs', here),
    subNeeds: toList(fields['subNeeds'], 'subNeeds', here).map((slug) => toText(slug, 'subNeeds', here)),
    cohorts: toList(fields['cohorts'], 'cohorts', here).map((cohort) => toCohort(cohort, here)),
    settings: toCodes(fields['settings'], settings, 'settings', here),
    fundingRoutes: toCodes(fields['fundingRoutes'], fundingRoutes, 'fundingRoutes', here),
    requirements: toCodes(fields['requirements'], requirementCodes, 'requirements', here),
  };
  if (Object.values(meaning).every((codes) => codes.length === 0)) throw new Error(`${here} means nothing.`);
  return {
    term,
    kind: toCode(fields['kind'], termKinds, 'kind', here),
    variants: toList(fields['variants'], 'variants', here).map((spelling) => toSpelling(spelling, here)),
    // Older releases have none.
    patterns: toList(fields['patterns'] ?? [], 'patterns', here).map((pattern) => toPattern(pattern, here)),
    uncertain: fields['uncertain'],
    ...meaning,
  };
}

function toCohort(value: unknown, where: string): TermMeaning['cohorts'][number] {
  const fields = toFields(value, `A cohort of ${where}`);
  const { group } = fields;
  return {
    cohort: toCode(fields['cohort'], cohortCodes, 'cohort', where),
    group: group === null ? null : toText(group, 'group', where),
  };
}

function toFields(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is not an object.`);
  return Object.fromEntries(Object.entries(value));
}

function toList(value: unknown, name: string, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where}: “${name}” is not a list.`);
  return value;
}

function toText(value: unknown, name: string, where: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where}: “${name}” is not a text.`);
  return value;
}

// Lower case without accents, and only the signs that carry meaning: "l&a", "50+", "18-25".
function toSpelling(value: unknown, where: string): string {
  const spelling = toText(value, 'term or variant', where);
  if (!/^[a-z0-9&+-]+(?: [a-z0-9&+-]+)*$/.test(spelling)) {
    throw new Error(`${where}: “${spelling}” is not in lower-case letters, digits, “&”, “+” and “-”.`);
  }
  return spelling;
}

function toPattern(value: unknown, where: string): string {
  const pattern = toText(value, 'patterns', where);
  if (!/^[a-z0-9&_~]+(?: [a-z0-9&_~]+)*(?: [>+] [a-z0-9&_~]+(?: [a-z0-9&_~]+)*)+$/.test(pattern)) {
    throw new Error(`${where}: “${pattern}” is no pattern of words.`);
  }
  return pattern;
}

function toCode<Code extends string>(
  value: unknown,
  codes: readonly Code[],
  name: string,
  where: string,
): Code {
  const code = codes.find((known) => known === value);
  if (code === undefined) throw new Error(`${where}: “${String(value)}” is not a known code for “${name}”.`);
  return code;
}

function toCodes<Code extends string>(
  value: unknown,
  codes: readonly Code[],
  name: string,
  where: string,
): readonly Code[] {
  return toList(value, name, where).map((code) => toCode(code, codes, name, where));
}
