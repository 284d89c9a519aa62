import type { Organization } from '../../catalogue/service.ts';

/** A provider under one of the names people use for it. */
export interface KnownProvider {
  readonly name: string;
  readonly organizationIds: readonly string[];
}

const legalForms =
  /\b(?:limited|ltd|cic|community interest company|plc|llp|services|charity|uk|nhs foundation trust|organisation|project)\b\.?/gi;
const kindWords = /\b(?:trust|group|foundation|company|families|initiatives|consultants)\b/gi;

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
  const distinctive = bare.replace(kindWords, ' ').replace(/\s+/g, ' ').trim();
  if (distinctive.includes(' ')) names.push(distinctive);
  return [...new Set(names)].filter((one) => one.length > 2);
}

/** Names by which providers are known, each with all the organizations that go by it. */
export function toKnownProviders(organizations: readonly Organization[]): ReadonlyMap<string, KnownProvider> {
  const known = new Map<string, KnownProvider>();
  for (const { id, name } of organizations) {
    for (const alias of toProviderNames(name)) {
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
