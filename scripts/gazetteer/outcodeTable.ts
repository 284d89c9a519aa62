import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { CommandError } from '../commandError.ts';
import { numberIn, positionIn, textIn } from './cells.ts';
import type { TableRow } from './readTable.ts';

// Below this percentage of an outcode, what lies inside another authority's sectors is not worth asking about.
const scatteredFrom = 5;

/** Outcodes with their shares, and their sectors with the authority each is mostly in. @throws CommandError */
export function toOutcodeTable(
  outcodeRows: readonly TableRow[],
  sectorRows: readonly TableRow[],
  ladCodes: readonly string[],
): GazetteerFile['outcodes'] {
  const sectorsOf = groupByOutcode(sectorRows);
  const rows = [...outcodeRows].sort((a, b) => (textIn(a, 'outcode') < textIn(b, 'outcode') ? -1 : 1));
  const codes = rows.map((row) => textIn(row, 'outcode'));
  const known = new Set(codes);
  for (const row of sectorRows) {
    if (!known.has(splitSector(row)[0])) throw new CommandError(`${row.where}: its outcode has no row.`);
  }
  const sectors = codes.map((code) => sectorsOf.get(code) ?? []);
  const shares = rows.map((row) => sharesOf(row, ladCodes));
  return {
    codes,
    lats: rows.map((row) => positionIn(row).lat),
    lons: rows.map((row) => positionIn(row).lon),
    shares,
    sectors: sectors.map((list) =>
      [...list]
        .sort((a, b) => splitSector(a)[1] - splitSector(b)[1])
        .flatMap((row) => [splitSector(row)[1], authorityOf(row, textIn(row, 'lad_code'), ladCodes)]),
    ),
    scattered: shares.map((list, at) => scatteredIn(list, sectors[at] ?? [], ladCodes)),
  };
}

function groupByOutcode(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const [outcode] = splitSector(row);
    const group = groups.get(outcode);
    if (group) group.push(row);
    else groups.set(outcode, [row]);
  }
  return groups;
}

function splitSector(row: TableRow): readonly [string, number] {
  const match = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)$/.exec(textIn(row, 'sector'));
  if (!match?.[1] || !match[2])
    throw new CommandError(`${row.where}: "${row.cells['sector']}" is no sector.`);
  return [match[1], Number(match[2])];
}

/** The row of an authority, or -1 for one outside England and Wales. */
function authorityOf(row: TableRow, code: string, ladCodes: readonly string[]): number {
  const at = ladCodes.indexOf(code);
  if (at < 0 && /^[EW]/.test(code)) throw new CommandError(`${row.where}: there is no authority ${code}.`);
  return at;
}

function sharesOf(row: TableRow, ladCodes: readonly string[]): readonly number[] {
  const main = [
    authorityOf(row, textIn(row, 'lad_code'), ladCodes),
    Math.round(numberIn(row, 'lad_share_pct', 0, 100)),
  ];
  const others = (row.cells['other_lads'] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [code, percent] = part.split(':');
      if (!code || !percent || !/^\d+$/.test(percent)) {
        throw new CommandError(`${row.where}: other_lads should be codes with percentages, not "${part}".`);
      }
      return [authorityOf(row, code, ladCodes), Number(percent)];
    });
  return [main, ...others].flat();
}

/**
 * Authorities that hold noticeably more of an outcode than of the sectors that are mostly theirs: the
 * rest lies in sectors that are mostly somebody else's, so even the sector does not settle it.
 */
function scatteredIn(
  shares: readonly number[],
  sectors: readonly TableRow[],
  ladCodes: readonly string[],
): readonly number[] {
  const counted = sectors.map((row) => ({
    lad: ladCodes.indexOf(textIn(row, 'lad_code')),
    postcodes: numberIn(row, 'postcodes', 0, 100_000),
  }));
  const all = counted.reduce((sum, one) => sum + one.postcodes, 0);
  if (all === 0) return [];
  const found: number[] = [];
  for (let at = 0; at < shares.length; at += 2) {
    const lad = shares[at] ?? -1;
    const own = counted.reduce((sum, one) => sum + (one.lad === lad ? one.postcodes : 0), 0);
    if (lad >= 0 && (shares[at + 1] ?? 0) - (100 * own) / all >= scatteredFrom) found.push(lad);
  }
  return found;
}
