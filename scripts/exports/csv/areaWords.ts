import type { Coverage } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { placeServiceArea } from '../../feeds/listing/placeServiceArea.ts';

/** How areas are written in a cell: by code of an area, the words that the import reads as just that area. */
export type AreaWords = (list: AreaList, code: string) => readonly string[];

type AreaList = 'ladCodes' | 'pfaCodes' | 'probationRegionCodes';

/**
 * The name where it means nothing else, otherwise the code: "Kent" may be a county or a police force. A
 * region has no code that spreadsheets know, so one whose name means something else is spelt out.
 */
export function toAreaWords(gazetteer: Gazetteer): AreaWords {
  const known = new Map<string, readonly string[]>();
  return (list, code) => {
    const words = known.get(code) ?? findWords(gazetteer, list, code);
    known.set(code, words);
    return words;
  };
}

function findWords(gazetteer: Gazetteer, list: AreaList, code: string): readonly string[] {
  const { authorities, policeForceAreas, probationRegions } = gazetteer;
  const named = { ladCodes: authorities, pfaCodes: policeForceAreas, probationRegionCodes: probationRegions };
  const name = named[list].get(code)?.name;
  if (name !== undefined && !name.includes(';') && meansOnly(gazetteer, name, list, code)) return [name];
  if (list !== 'probationRegionCodes') return [code];
  return (probationRegions.get(code)?.ladCodes ?? []).flatMap((lad) => findWords(gazetteer, 'ladCodes', lad));
}

function meansOnly(gazetteer: Gazetteer, name: string, list: AreaList, code: string): boolean {
  const placed = placeServiceArea(gazetteer, name);
  if (!placed || placed.national || placed.remote) return false;
  const lists = ['ladCodes', 'pfaCodes', 'probationRegionCodes'] as const;
  return lists.every((each) => placed[each].join() === (each === list ? code : ''));
}

/** The areas of a coverage as values of a cell. */
export function toAreaValues(coverage: Coverage, wordsFor: AreaWords): readonly string[] {
  return [
    ...coverage.ladCodes.flatMap((code) => wordsFor('ladCodes', code)),
    ...coverage.pfaCodes.flatMap((code) => wordsFor('pfaCodes', code)),
    ...coverage.probationRegionCodes.flatMap((code) => wordsFor('probationRegionCodes', code)),
    ...(coverage.national ? ['England and Wales'] : []),
  ];
}
