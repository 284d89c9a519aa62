import type { RawTerm } from '../listing/rawListing.ts';
import type { CsvRecord } from './csvRecords.ts';
import type { FolderTables } from './folderTables.ts';
import type { ServiceRow } from './serviceRow.ts';

const mostKeywords = 50;

/** Terms of taxonomies a service is filed under, by whichever version's tables, with Ohana's keywords. */
export function toTerms({ id, cells }: ServiceRow, tables: FolderTables): readonly RawTerm[] {
  const linked = [
    ...tables.of('attribute', 'service_id', id),
    ...tables.of('attribute', 'link_id', id).filter(isOfService),
    ...tables.of('service_taxonomy', 'service_id', id),
    ...tables.of('service_taxonomy', 'link_id', id).filter((one) => isOfService(one)),
  ];
  const ids = [
    ...linked.map(
      (one) => one.cells.get('taxonomy_term_id') ?? one.cells.get('taxonomy_id') ?? one.cells.get('value'),
    ),
    ...splitList(cells.get('taxonomy_ids')),
  ];
  const keywords = splitList(cells.get('keywords')).slice(0, mostKeywords);
  return [
    ...[...new Set(ids)].flatMap((one) => (one === undefined ? [] : [toTerm(one, tables)])),
    ...keywords.map((name) => ({ id: null, name, vocabulary: null })),
  ];
}

function isOfService({ cells }: CsvRecord): boolean {
  return /^(?:service)?$/i.test(cells.get('link_entity') ?? cells.get('link_type') ?? '');
}

function toTerm(id: string, tables: FolderTables): RawTerm {
  const term = tables.find('taxonomy_term', id) ?? tables.find('taxonomy', id);
  if (!term) return { id, name: null, vocabulary: null };
  const taxonomy = tables.find('taxonomy', term.cells.get('taxonomy_id'));
  return {
    id: term.cells.get('code') ?? id,
    name: term.cells.get('name') ?? term.cells.get('term') ?? null,
    vocabulary:
      term.cells.get('vocabulary') ??
      term.cells.get('taxonomy') ??
      (taxonomy === term ? null : (taxonomy?.cells.get('name') ?? null)),
  };
}

/** A cell that holds a list: "Housing, Debt". */
export function splitList(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(/[,;|\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
