import type { OffenceGroup } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import type { CohortStatement } from '../../../src/catalogue/service.ts';
import { quote } from '../cleaning/cleaned.ts';
import type { ColumnKey } from './columns/columns.ts';
import type { TableCells } from './tableCells.ts';
import { vocabularies } from './vocabularies.ts';
import { describeVocabulary, findCodes } from './vocabulary.ts';

const offenceColumns: readonly (readonly [OffenceGroup, ColumnKey])[] = [
  ['sexual', 'sexual'],
  ['arson', 'arson'],
  ['violence', 'violence'],
  ['domestic-abuse', 'domesticAbuse'],
  ['stalking', 'stalking'],
];

/** What a row states of the people it takes; what its cells leave empty is left to its text. */
export function toStatedPeople(cells: TableCells): Readonly<Record<string, unknown>> {
  const cohorts = withoutRepeats([
    ...readCohorts(cells, 'cohortsFor', 'for this group'),
    ...readCohorts(cells, 'cohortsOpen', 'open to all'),
  ]);
  const eligibility = {
    ...stateCode(cells, 'sexes', 'sexes', vocabularies.sexes),
    ...stateCode(cells, 'preRelease', 'preRelease', vocabularies.stated),
    ...stateCode(cells, 'noRecourseToPublicFunds', 'noRecourse', vocabularies.stated),
  };
  const exclusions = Object.fromEntries(
    offenceColumns.flatMap(([group, key]) => {
      const acceptance = cells.code(key, vocabularies.acceptance);
      return acceptance === null || acceptance === 'not stated' ? [] : [[group, acceptance]];
    }),
  );
  return { ...(cohorts.length > 0 ? { cohorts } : {}), eligibility, exclusions };
}

function stateCode<Code extends string>(
  cells: TableCells,
  field: string,
  key: ColumnKey,
  vocabulary: Parameters<typeof findCodes<Code>>[0],
): Readonly<Record<string, Code>> {
  const code = cells.code(key, vocabulary);
  return code === null ? {} : { [field]: code };
}

/** "Women; Black, Asian and minority ethnic people: Somali, Pakistani" */
function readCohorts(
  cells: TableCells,
  key: ColumnKey,
  standing: CohortStatement['standing'],
): readonly CohortStatement[] {
  const vocabulary = vocabularies.cohorts;
  return cells.list(key, limits.sentence).flatMap((value) => {
    const colon = value.indexOf(':');
    const whole = colon < 0 ? value : value.slice(0, colon);
    const found =
      findCodes(vocabulary, whole) ??
      whole.split(',').flatMap((part) => {
        const codes = findCodes(vocabulary, part);
        if (!codes) {
          cells.warn(key, `${quote(part)} is not known; accepted are: ${describeVocabulary(vocabulary)}`);
        }
        return codes ?? [];
      });
    const named = colon < 0 ? [] : value.slice(colon + 1).split(',');
    const groups = named.map((group) => group.trim().slice(0, limits.name)).filter((group) => group !== '');
    return found.map((cohort) => ({ cohort, standing, groups: [...new Set(groups)] }));
  });
}

/** One statement a cohort: the first, which is the narrower, with the groups of the others. */
function withoutRepeats(statements: readonly CohortStatement[]): readonly CohortStatement[] {
  const known = new Map<CohortStatement['cohort'], CohortStatement>();
  for (const statement of statements) {
    const before = known.get(statement.cohort);
    const groups = [...new Set([...(before?.groups ?? []), ...statement.groups])];
    known.set(statement.cohort, { ...(before ?? statement), groups });
  }
  return [...known.values()];
}
