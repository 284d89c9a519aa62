import type { Organization } from '../../catalogue/service.ts';
import type { DistinctCoverage } from '../filters/distinctCoverage.ts';
import { requirementCodes, type RequirementCode } from '../../taxonomy/requirementCodes.ts';
import { IndexFormatError } from './indexFormat.ts';

/** The texts of an index, which are saved as JSON. */
export interface IndexTexts {
  /** The release it was made of: it says nothing of any other. */
  readonly releaseId: string;
  readonly serviceCount: number;
  /** Words of the two text indexes, each list in one text, a line a word. */
  readonly words: string;
  readonly nameWords: string;
  readonly organizations: readonly Organization[];
  readonly coverages: readonly DistinctCoverage[];
  readonly groups: readonly string[];
  readonly barredRequirements: readonly RequirementCode[];
  readonly providerIds: readonly string[];
  readonly prisons: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The texts of a saved index from its JSON. @throws IndexFormatError with the first field that is wrong */
export function parseIndexTexts(value: unknown): IndexTexts {
  const fields = toFields(value, 'texts');
  return {
    releaseId: toText(fields['releaseId'], 'releaseId'),
    serviceCount: toCount(fields['serviceCount'], 'serviceCount'),
    words: toText(fields['words'], 'words'),
    nameWords: toText(fields['nameWords'], 'nameWords'),
    organizations: toList(fields['organizations'], 'organizations').map((one) => {
      const { id, name } = toFields(one, 'organizations');
      return { id: toText(id, 'organizations'), name: toText(name, 'organizations') };
    }),
    coverages: toList(fields['coverages'], 'coverages').map((one) => {
      const coverage = toFields(one, 'coverages');
      return {
        ladCodes: toTexts(coverage['ladCodes'], 'ladCodes'),
        pfaCodes: toTexts(coverage['pfaCodes'], 'pfaCodes'),
        probationRegionCodes: toTexts(coverage['probationRegionCodes'], 'probationRegionCodes'),
        excludedLadCodes: toTexts(coverage['excludedLadCodes'], 'excludedLadCodes'),
        national: coverage['national'] === true,
        remote: coverage['remote'] === true,
      };
    }),
    groups: toTexts(fields['groups'], 'groups'),
    barredRequirements: toTexts(fields['barredRequirements'], 'barredRequirements').map(toRequirement),
    providerIds: toTexts(fields['providerIds'], 'providerIds'),
    prisons: toTexts(fields['prisons'], 'prisons'),
  };
}

function wrong(field: string): IndexFormatError {
  return new IndexFormatError(`The saved index has something else in “${field}” than it should.`);
}

function toFields(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null) throw wrong(field);
  return Object.fromEntries(Object.entries(value));
}

function toList(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(field);
  return value;
}

function toTexts(value: unknown, field: string): readonly string[] {
  return toList(value, field).map((one) => toText(one, field));
}

function toRequirement(value: string): RequirementCode {
  const code = requirementCodes.find((known) => known === value);
  if (code === undefined) throw wrong('barredRequirements');
  return code;
}

function toText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw wrong(field);
  return value;
}

function toCount(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw wrong(field);
  return value;
}
