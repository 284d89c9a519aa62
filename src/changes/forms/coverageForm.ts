import { limits } from '../../catalogue/limits.ts';
import type { Coverage } from '../../catalogue/service.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { toRegionAreaCode, toRegionLetter } from '../../geography/regionArea.ts';
import { toTextOrNull, type FieldProblem } from './formAnswer.ts';

/** Where the people it serves live, as it is picked. */
export interface CoverageForm {
  readonly ladCodes: readonly string[];
  readonly pfaCodes: readonly string[];
  readonly probationRegionCodes: readonly string[];
  readonly excludedLadCodes: readonly string[];
  readonly national: boolean;
  readonly remote: boolean;
  /** The area in the words people know. */
  readonly areaName: string;
  /** What stands in the field of another area, where none was picked. */
  readonly typedArea: string;
  /** The same for an area to leave out. */
  readonly typedExcluded: string;
}

/** The form as the listing fills it in. */
export function toCoverageForm(coverage: Coverage): CoverageForm {
  const { ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote, areaName } = coverage;
  const picked = { ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote };
  return { ...picked, areaName, typedArea: '', typedExcluded: '' };
}

/** The coverage that was picked. Why the area was once set by hand is kept: it is for the catalogue team. */
export function toCoverage(form: CoverageForm, before: Coverage): Coverage {
  const { ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote } = form;
  const picked = { ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote };
  return { ...before, ...picked, areaName: toTextOrNull(form.areaName) ?? '' };
}

/** The areas of a coverage, by the codes that areas are looked up by (`findArea`), the wider ones first. */
export function pickedCodes({
  probationRegionCodes,
  pfaCodes,
  ladCodes,
}: Pick<Coverage, 'probationRegionCodes' | 'pfaCodes' | 'ladCodes'>): readonly string[] {
  return [...probationRegionCodes.map(toRegionAreaCode), ...pfaCodes, ...ladCodes];
}

/** Adds an area: as it is where coverage knows its kind, else all authorities inside it. */
export function withArea(form: CoverageForm, area: HomeArea): CoverageForm {
  switch (area.kind) {
    case 'police force area':
      return { ...form, pfaCodes: withEach(form.pfaCodes, [area.code]) };
    case 'probation region':
      return {
        ...form,
        probationRegionCodes: withEach(form.probationRegionCodes, [toRegionLetter(area.code)]),
      };
    case 'local authority':
    case 'delivery unit':
    case 'county':
    case 'nation':
      return { ...form, ladCodes: withEach(form.ladCodes, area.ladCodes) };
  }
}

/** Takes an area out again, by its code of `pickedCodes`. */
export function withoutArea(form: CoverageForm, code: string): CoverageForm {
  const isOther = (one: string) => one !== code;
  return {
    ...form,
    ladCodes: form.ladCodes.filter(isOther),
    pfaCodes: form.pfaCodes.filter(isOther),
    probationRegionCodes: form.probationRegionCodes.filter((letter) => isOther(toRegionAreaCode(letter))),
  };
}

/** Leaves out all authorities of an area. */
export function withExcluded(form: CoverageForm, area: HomeArea): CoverageForm {
  return { ...form, excludedLadCodes: withEach(form.excludedLadCodes, area.ladCodes) };
}

function withEach(codes: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...codes, ...more])];
}

/** The words for areas that were picked: their names, as many as there is room for. */
export function toAreaName(names: readonly string[], excluded: readonly string[]): string {
  const except = excluded.length === 0 ? '' : ` (not ${excluded.join(', ')})`;
  const all = `${names.join(', ')}${except}`;
  if (all.length <= limits.name) return all;
  const few = names.slice(0, 5);
  return `${few.join(', ')} and ${names.length - few.length} more areas`.slice(0, limits.name);
}

/** What is wrong with the areas. */
export function findCoverageProblems(form: CoverageForm): FieldProblem[] {
  const problems: FieldProblem[] = [
    ...findUnpicked('areas', form.typedArea, 'to add'),
    ...findUnpicked('excluded', form.typedExcluded, 'to leave out'),
  ];
  if (!form.national && !form.remote && pickedCodes(form).length === 0) {
    problems.push({
      field: 'areas',
      message:
        'Pick at least one area, or say that it covers all of England and Wales or works from anywhere',
    });
  }
  if (toTextOrNull(form.areaName) === null) {
    problems.push({ field: 'areaName', message: 'Say the area in words, such as “Torbay and Plymouth”' });
  }
  return problems;
}

/** Words that were typed and picked no area would be lost without a word. */
function findUnpicked(field: string, typed: string, what: string): FieldProblem[] {
  if (toTextOrNull(typed) === null) return [];
  return [{ field, message: `Choose the area ${what} from the list under its field, or empty the field` }];
}
