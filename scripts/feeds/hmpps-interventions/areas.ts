/** An area as a contract codes it: `name` stands alone, `prose` stands after "in". */
export interface CodedArea {
  readonly name: string;
  readonly prose: string;
  readonly probationRegionCodes: readonly string[];
  /** GSS codes of police force areas. */
  readonly pfaCodes: readonly string[];
}

/** Probation regions by HMPPS letter. */
const regions: Readonly<Record<string, string>> = {
  A: 'North East',
  B: 'North West',
  C: 'Yorkshire and the Humber',
  D: 'Wales',
  E: 'West Midlands region',
  F: 'East Midlands',
  G: 'South West',
  H: 'South Central',
  I: 'East of England',
  J: 'London',
  K: 'Kent, Surrey and Sussex',
  L: 'Greater Manchester',
};

const regionsWithArticle: ReadonlySet<string> = new Set(['A', 'B', 'E', 'F', 'G', 'I']);

/** PCC areas by HMPPS id, with the GSS codes of their police force areas (ONS). */
const pccAreas: Readonly<Record<string, { readonly name: string; readonly pfaCodes: readonly string[] }>> = {
  'avon-and-somerset': { name: 'Avon and Somerset', pfaCodes: ['E23000036'] },
  bedfordshire: { name: 'Bedfordshire', pfaCodes: ['E23000026'] },
  cambridgeshire: { name: 'Cambridgeshire', pfaCodes: ['E23000023'] },
  cheshire: { name: 'Cheshire', pfaCodes: ['E23000006'] },
  cleveland: { name: 'Cleveland', pfaCodes: ['E23000013'] },
  cumbria: { name: 'Cumbria', pfaCodes: ['E23000002'] },
  derbyshire: { name: 'Derbyshire', pfaCodes: ['E23000018'] },
  'devon-and-cornwall': { name: 'Devon and Cornwall', pfaCodes: ['E23000035'] },
  dorset: { name: 'Dorset', pfaCodes: ['E23000039'] },
  durham: { name: 'County Durham and Darlington', pfaCodes: ['E23000008'] },
  'dyfed-powys': { name: 'Dyfed-Powys', pfaCodes: ['W15000004'] },
  essex: { name: 'Essex', pfaCodes: ['E23000028'] },
  gloucestershire: { name: 'Gloucestershire', pfaCodes: ['E23000037'] },
  'greater-manchester': { name: 'Greater Manchester', pfaCodes: ['E23000005'] },
  gwent: { name: 'Gwent', pfaCodes: ['W15000002'] },
  hampshire: { name: 'Hampshire and the Isle of Wight', pfaCodes: ['E23000030'] },
  hertfordshire: { name: 'Hertfordshire', pfaCodes: ['E23000027'] },
  humberside: { name: 'Humberside', pfaCodes: ['E23000012'] },
  kent: { name: 'Kent', pfaCodes: ['E23000032'] },
  lancashire: { name: 'Lancashire', pfaCodes: ['E23000003'] },
  leicestershire: { name: 'Leicestershire and Rutland', pfaCodes: ['E23000021'] },
  lincolnshire: { name: 'Lincolnshire', pfaCodes: ['E23000020'] },
  merseyside: { name: 'Merseyside', pfaCodes: ['E23000004'] },
  // Two forces serve London: the Metropolitan Police and the City of London Police.
  metropolitan: { name: 'London', pfaCodes: ['E23000001', 'E23000034'] },
  norfolk: { name: 'Norfolk', pfaCodes: ['E23000024'] },
  'north-wales': { name: 'North Wales', pfaCodes: ['W15000001'] },
  'north-yorkshire': { name: 'North Yorkshire', pfaCodes: ['E23000009'] },
  northamptonshire: { name: 'Northamptonshire', pfaCodes: ['E23000022'] },
  northumbria: { name: 'Northumbria', pfaCodes: ['E23000007'] },
  nottinghamshire: { name: 'Nottinghamshire', pfaCodes: ['E23000019'] },
  'south-wales': { name: 'South Wales', pfaCodes: ['W15000003'] },
  'south-yorkshire': { name: 'South Yorkshire', pfaCodes: ['E23000011'] },
  staffordshire: { name: 'Staffordshire', pfaCodes: ['E23000015'] },
  suffolk: { name: 'Suffolk', pfaCodes: ['E23000025'] },
  surrey: { name: 'Surrey', pfaCodes: ['E23000031'] },
  sussex: { name: 'Sussex', pfaCodes: ['E23000033'] },
  'thames-valley': { name: 'Thames Valley', pfaCodes: ['E23000029'] },
  warwickshire: { name: 'Warwickshire', pfaCodes: ['E23000017'] },
  'west-mercia': { name: 'West Mercia', pfaCodes: ['E23000016'] },
  'west-midlands': { name: 'West Midlands', pfaCodes: ['E23000014'] },
  'west-yorkshire': { name: 'West Yorkshire', pfaCodes: ['E23000010'] },
  wiltshire: { name: 'Wiltshire', pfaCodes: ['E23000038'] },
};

const pccAreasWithArticle: ReadonlySet<string> = new Set(['thames-valley', 'west-midlands']);

/** The area behind a contract's region letter or PCC id; null when the code is not one. */
export function toCodedArea(regionCode: string | null, pccCode: string | null): CodedArea | null {
  if (regionCode !== null && Object.hasOwn(regions, regionCode)) {
    const name = regions[regionCode];
    if (name === undefined) return null;
    const prose = regionsWithArticle.has(regionCode) ? `the ${name}` : name;
    return { name, prose, probationRegionCodes: [regionCode], pfaCodes: [] };
  }
  if (pccCode !== null && Object.hasOwn(pccAreas, pccCode)) {
    const area = pccAreas[pccCode];
    if (area === undefined) return null;
    const prose = pccAreasWithArticle.has(pccCode) ? `the ${area.name}` : area.name;
    return { name: area.name, prose, probationRegionCodes: [], pfaCodes: area.pfaCodes };
  }
  return null;
}
