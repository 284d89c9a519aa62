import type { Organization } from '../../catalogue/service.ts';
import { foldText } from '../foldText.ts';

/** A provider under one of the names people use for it. */
export interface KnownProvider {
  readonly name: string;
  readonly organizationIds: readonly string[];
}

const legalForms =
  /\b(?:limited|ltd|cic|community interest company|plc|llp|services|charity|uk|nhs foundation trust|organisation|project)\b\.?/gi;
const kindWords = /\b(?:trust|group|foundation|company|families|initiatives|consultants)\b/gi;

/** Trading, former and short names that no name of a provider shows. */
const otherNames: readonly (readonly [begins: string, names: readonly string[]])[] = [
  ['Seetec', ['Interventions Alliance', 'Intervention Alliance']],
  ['We Are With You', ['Addaction']],
  ['With You', ['Addaction']],
  ['Together Women', ['TWP']],
  ['Catch22', ['Catch Twenty Two']],
  ['HumanKind', ['Blenheim CDP']],
  ['Waythrough', ['Humankind', 'Richmond Fellowship']],
  ['PACT', ['Prison Advice and Care Trust']],
];

/**
 * The names a provider goes by: the full one, the one without legal form and bracketed part, the short
 * form in brackets, and the distinctive part alone ("Nelson" is not among them: too short to be sure).
 */
export function toProviderNames(name: string): readonly string[] {
  const [, bracketed] = /\(([^)]+)\)/.exec(name) ?? [];
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^the\s+/i, '')
    .replace(/\s+-\s.*$/, '')
    .trim();
  const bare = plain.replace(legalForms, ' ').replace(/\s+/g, ' ').trim();
  const names = [name, plain, bare];
  // A short form has capitals: "(CGL)" is one, "(Luton)" is not.
  if (bracketed !== undefined && /^[A-Z\d]{3,8}$/.test(bracketed)) names.push(bracketed);
  // "(Career Connect)" is another name.
  if (bracketed !== undefined && / /.test(bracketed)) names.push(bracketed);
  names.push(...(otherNames.find(([begins]) => bare.startsWith(begins))?.[1] ?? []));
  const distinctive = bare.replace(kindWords, ' ').replace(/\s+/g, ' ').trim();
  if (distinctive.includes(' ')) names.push(distinctive, distinctive.replace(/^st\.? /i, 'Saint '));
  return [...new Set(names)].filter((one) => one.length > 2);
}

/** Names by which providers are known, each with all the organizations that go by it. */
export function toKnownProviders(
  organizations: readonly Organization[],
  isOrdinary: (word: string) => boolean,
): ReadonlyMap<string, KnownProvider> {
  const known = new Map<string, KnownProvider>();
  const firstWords = toFirstWords(organizations, isOrdinary);
  for (const { id, name } of organizations) {
    const first = toFirstWord(name);
    const alone = firstWords.get(first) === 1 ? [first] : [];
    for (const alias of [...toProviderNames(name), ...alone]) {
      const key = alias.toLowerCase();
      const before = known.get(key);
      if (!before) known.set(key, { name, organizationIds: [id] });
      else if (!before.organizationIds.includes(id)) {
        known.set(key, { ...before, organizationIds: [...before.organizationIds, id] });
      }
    }
  }
  return known;
}

const shortestAlone = 5;

/** How many names begin with each word that can be nothing else: "Seetec", not "Community" or "Devon". */
function toFirstWords(
  organizations: readonly Organization[],
  isOrdinary: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of new Set(organizations.map((one) => one.name))) {
    const first = toFirstWord(name);
    if (first.length < shortestAlone || isOrdinary(foldText(first))) continue;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

function toFirstWord(name: string): string {
  return name.replace(/^the\s+/i, '').split(/[\s,]/)[0] ?? '';
}
