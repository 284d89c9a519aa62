import { readTable, type TableRow } from './readTable.ts';

const columns = {
  authorities: [
    'lad.csv',
    'lad_code',
    'lad_name',
    'county',
    'pfa_code',
    'pfa_name',
    'probation_region_code',
    'probation_region',
    'pdu',
    'pdu_basis',
    'lat',
    'lon',
    'postcodes',
  ],
  outcodes: ['outcodes.csv', 'outcode', 'lat', 'lon', 'postcodes', 'lad_code', 'lad_share_pct', 'other_lads'],
  sectors: ['sectors.csv', 'sector', 'lat', 'lon', 'postcodes', 'lad_code'],
  places: ['places.csv', 'name', 'lat', 'lon', 'lad_code'],
  courts: ['courts_criminal_open.csv', 'name', 'types', 'lat', 'lon', 'postcode', 'lad_code'],
  prisons: ['prisons.csv', 'nomis_code', 'name', 'name_cy', 'active', 'sex_held', 'lat', 'lon', 'lad_code'],
} as const;

/** The source tables, row by row. */
export type SourceTables = Readonly<Record<keyof typeof columns, readonly TableRow[]>>;

/** Reads all the tables of a folder. @throws CommandError, or a system error naming the file. */
export async function readTables(folder: string): Promise<SourceTables> {
  const read = async (table: keyof typeof columns): Promise<readonly TableRow[]> => {
    const [file, ...wanted] = columns[table];
    return readTable(folder, file, wanted);
  };
  return {
    authorities: await read('authorities'),
    outcodes: await read('outcodes'),
    sectors: await read('sectors'),
    places: await read('places'),
    courts: await read('courts'),
    prisons: await read('prisons'),
  };
}
