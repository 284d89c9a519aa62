/**
 * Codes of the Office for National Statistics that feeds use and the gazetteer does not hold, as
 * names it does hold: counties, English regions, combined authorities and districts that are gone.
 */
export const otherAreaCodes: Readonly<Record<string, readonly string[]>> = {
  E10000002: ['Buckinghamshire'],
  E10000003: ['Cambridgeshire'],
  E10000006: ['Cumbria'],
  E10000007: ['Derbyshire'],
  E10000008: ['Devon'],
  E10000009: ['Dorset'],
  E10000011: ['East Sussex'],
  E10000012: ['Essex'],
  E10000013: ['Gloucestershire'],
  E10000014: ['Hampshire'],
  E10000015: ['Hertfordshire'],
  E10000016: ['Kent'],
  E10000017: ['Lancashire'],
  E10000018: ['Leicestershire'],
  E10000019: ['Lincolnshire'],
  E10000020: ['Norfolk'],
  E10000021: ['North Northamptonshire', 'West Northamptonshire'],
  E10000023: ['North Yorkshire'],
  E10000024: ['Nottinghamshire'],
  E10000025: ['Oxfordshire'],
  E10000027: ['Somerset'],
  E10000028: ['Staffordshire'],
  E10000029: ['Suffolk'],
  E10000030: ['Surrey'],
  E10000031: ['Warwickshire'],
  E10000032: ['West Sussex'],
  E10000034: ['Worcestershire'],
  E11000001: ['Greater Manchester'],
  E11000002: ['Merseyside'],
  E11000003: ['South Yorkshire'],
  E11000005: ['West Midlands'],
  E11000006: ['West Yorkshire'],
  E11000007: ['Tyne and Wear'],
  E47000001: ['Greater Manchester'],
  E47000002: ['South Yorkshire'],
  E47000003: ['West Yorkshire'],
  E47000007: ['West Midlands'],
  E06000028: ['Bournemouth, Christchurch and Poole'],
  E06000029: ['Bournemouth, Christchurch and Poole'],
  E07000048: ['Bournemouth, Christchurch and Poole'],
  E08000016: ['Barnsley'],
  E08000019: ['Sheffield'],
  E08000020: ['Gateshead'],
  E06000048: ['Northumberland'],
};

/** English regions, by code and by name, as the police force areas they are made of. */
export const englishRegions: readonly {
  readonly code: string;
  readonly name: string;
  readonly forces: readonly string[];
}[] = [
  { code: 'E12000001', name: 'North East', forces: ['Cleveland', 'Durham', 'Northumbria'] },
  {
    code: 'E12000002',
    name: 'North West',
    forces: ['Cheshire', 'Cumbria', 'Greater Manchester', 'Lancashire', 'Merseyside'],
  },
  {
    code: 'E12000003',
    name: 'Yorkshire and the Humber',
    forces: ['Humberside', 'North Yorkshire', 'South Yorkshire', 'West Yorkshire'],
  },
  {
    code: 'E12000004',
    name: 'East Midlands',
    forces: ['Derbyshire', 'Leicestershire', 'Lincolnshire', 'Northamptonshire', 'Nottinghamshire'],
  },
  {
    code: 'E12000005',
    name: 'West Midlands region',
    forces: ['Staffordshire', 'Warwickshire', 'West Mercia', 'West Midlands'],
  },
  {
    code: 'E12000006',
    name: 'East of England',
    forces: ['Bedfordshire', 'Cambridgeshire', 'Essex', 'Hertfordshire', 'Norfolk', 'Suffolk'],
  },
  { code: 'E12000007', name: 'London', forces: ['Metropolitan Police', 'City of London'] },
  {
    code: 'E12000008',
    name: 'South East',
    forces: ['Hampshire', 'Kent', 'Surrey', 'Sussex', 'Thames Valley'],
  },
  {
    code: 'E12000009',
    name: 'South West',
    forces: ['Avon and Somerset', 'Devon and Cornwall', 'Dorset', 'Gloucestershire', 'Wiltshire'],
  },
];
