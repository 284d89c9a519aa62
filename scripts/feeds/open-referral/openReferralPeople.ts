import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { RawTerm } from '../listing/rawListing.ts';
import { readAny, readRecords, readText, readTexts, saysYes } from './looseFields.ts';

/** Who may use a service, as any version of the standard has it. */
export interface OpenReferralPeople {
  readonly eligibility: readonly string[];
  readonly minimumAge: unknown;
  readonly maximumAge: unknown;
  readonly terms: readonly RawTerm[];
  readonly warnings: readonly string[];
}

/** Who may use it: words, ages and terms. Several age ranges become the widest, which is said. */
export function readPeople(service: UnknownRecord): OpenReferralPeople {
  const groups = readRecords(service, 'eligibilitys', 'eligibilities', 'eligibility');
  const ranges = groups.map(readAges).filter(hasAge);
  const own = readAges(service);
  const [only] = ranges;
  const isOne = hasAge(own) || ranges.length < 2;
  const ages = hasAge(own) ? own : isOne ? (only ?? own) : widest(ranges);
  return {
    eligibility: [
      ...groups.flatMap((group) => readText(group, 'eligibility', 'name', 'description') ?? []),
      ...readTexts(service, 'eligibility_description'),
      ...(typeof service['eligibility'] === 'string' ? readTexts(service, 'eligibility') : []),
      ...readTexts(service, 'required_documents', 'document', 'name').map((text) => `Bring: ${text}`),
      ...(saysYes(service, 'needs_referral') ||
      /\breferral\b/i.test(readText(service, 'attending_access') ?? '')
        ? ['A referral is needed.']
        : []),
    ],
    minimumAge: ages.least,
    maximumAge: ages.most,
    terms: readTerms(service, groups),
    warnings: isOne ? [] : [`it states ${ranges.length} age ranges; the widest was taken`],
  };
}

interface Ages {
  readonly least: unknown;
  readonly most: unknown;
}

function readAges(record: UnknownRecord): Ages {
  return {
    least: readAny(record, 'minimum_age', 'min_age'),
    most: readAny(record, 'maximum_age', 'max_age'),
  };
}

function hasAge({ least, most }: Ages): boolean {
  return least !== null || most !== null;
}

/** From the youngest of all to the oldest of all; an end that one range leaves open stays open. */
function widest(ranges: readonly Ages[]): Ages {
  const ends = (values: readonly unknown[]) =>
    values.map((value) =>
      typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN,
    );
  const least = Math.min(...ends(ranges.map((range) => range.least)));
  const most = Math.max(...ends(ranges.map((range) => range.most)));
  return { least: Number.isNaN(least) ? null : least, most: Number.isNaN(most) ? null : most };
}

function readTerms(service: UnknownRecord, groups: readonly UnknownRecord[]): readonly RawTerm[] {
  const links = [
    ...readRecords(service, 'service_taxonomys', 'service_taxonomies', 'attributes', 'taxonomy_terms'),
    ...groups.flatMap((group) => readRecords(group, 'taxonomys', 'taxonomies', 'attributes')),
    ...readRecords(service, 'taxonomies'),
  ];
  const filed = links.flatMap((link) => {
    const inner = [readAny(link, 'taxonomy_term'), readAny(link, 'taxonomy')].find(isRecord);
    return toTerm(inner ?? link, null);
  });
  const suited = (['suitabilities', 'send_needs'] as const).flatMap((list) =>
    readRecords(service, list).flatMap((entry) => toTerm(entry, list)),
  );
  return [...filed, ...suited];
}

function toTerm(term: UnknownRecord, list: string | null): readonly RawTerm[] {
  const id = readText(term, 'code', 'id', 'slug');
  const name = readText(term, 'name', 'term', 'label');
  if (id === null && name === null) return [];
  const detail = readAny(term, 'taxonomy_detail');
  const vocabulary =
    readText(term, 'vocabulary', 'taxonomy') ?? (isRecord(detail) ? readText(detail, 'name') : null) ?? list;
  return [{ id, name, vocabulary }];
}
