interface PccAreaRow {
  readonly id: string;
  readonly name: string;
  readonly pfaCodes: readonly string[];
}

/**
 * Police and crime commissioners' areas by the ids HMPPS systems use, and the police force areas they
 * are. London is two forces.
 */
export const pccAreas: readonly PccAreaRow[] = [
  { id: 'avon-and-somerset', name: 'Avon and Somerset', pfaCodes: ['E23000036'] },
  { id: 'bedfordshire', name: 'Bedfordshire', pfaCodes: ['E23000026'] },
  { id: 'cambridgeshire', name: 'Cambridgeshire', pfaCodes: ['E23000023'] },
  { id: 'cheshire', name: 'Cheshire', pfaCodes: ['E23000006'] },
  { id: 'cleveland', name: 'Cleveland', pfaCodes: ['E23000013'] },
  { id: 'cumbria', name: 'Cumbria', pfaCodes: ['E23000002'] },
  { id: 'derbyshire', name: 'Derbyshire', pfaCodes: ['E23000018'] },
  { id: 'devon-and-cornwall', name: 'Devon and Cornwall', pfaCodes: ['E23000035'] },
  { id: 'dorset', name: 'Dorset', pfaCodes: ['E23000039'] },
  { id: 'durham', name: 'Durham', pfaCodes: ['E23000008'] },
  { id: 'dyfed-powys', name: 'Dyfed-Powys', pfaCodes: ['W15000004'] },
  { id: 'essex', name: 'Essex', pfaCodes: ['E23000028'] },
  { id: 'gloucestershire', name: 'Gloucestershire', pfaCodes: ['E23000037'] },
  { id: 'greater-manchester', name: 'Greater Manchester', pfaCodes: ['E23000005'] },
  { id: 'gwent', name: 'Gwent', pfaCodes: ['W15000002'] },
  { id: 'hampshire', name: 'Hampshire', pfaCodes: ['E23000030'] },
  { id: 'hertfordshire', name: 'Hertfordshire', pfaCodes: ['E23000027'] },
  { id: 'humberside', name: 'Humberside', pfaCodes: ['E23000012'] },
  { id: 'kent', name: 'Kent', pfaCodes: ['E23000032'] },
  { id: 'lancashire', name: 'Lancashire', pfaCodes: ['E23000003'] },
  { id: 'leicestershire', name: 'Leicestershire', pfaCodes: ['E23000021'] },
  { id: 'lincolnshire', name: 'Lincolnshire', pfaCodes: ['E23000020'] },
  { id: 'merseyside', name: 'Merseyside', pfaCodes: ['E23000004'] },
  { id: 'metropolitan', name: 'London', pfaCodes: ['E23000001', 'E23000034'] },
  { id: 'norfolk', name: 'Norfolk', pfaCodes: ['E23000024'] },
  { id: 'north-wales', name: 'North Wales', pfaCodes: ['W15000001'] },
  { id: 'north-yorkshire', name: 'North Yorkshire', pfaCodes: ['E23000009'] },
  { id: 'northamptonshire', name: 'Northamptonshire', pfaCodes: ['E23000022'] },
  { id: 'northumbria', name: 'Northumbria', pfaCodes: ['E23000007'] },
  { id: 'nottinghamshire', name: 'Nottinghamshire', pfaCodes: ['E23000019'] },
  { id: 'south-wales', name: 'South Wales', pfaCodes: ['W15000003'] },
  { id: 'south-yorkshire', name: 'South Yorkshire', pfaCodes: ['E23000011'] },
  { id: 'staffordshire', name: 'Staffordshire', pfaCodes: ['E23000015'] },
  { id: 'suffolk', name: 'Suffolk', pfaCodes: ['E23000025'] },
  { id: 'surrey', name: 'Surrey', pfaCodes: ['E23000031'] },
  { id: 'sussex', name: 'Sussex', pfaCodes: ['E23000033'] },
  { id: 'thames-valley', name: 'Thames Valley', pfaCodes: ['E23000029'] },
  { id: 'warwickshire', name: 'Warwickshire', pfaCodes: ['E23000017'] },
  { id: 'west-mercia', name: 'West Mercia', pfaCodes: ['E23000016'] },
  { id: 'west-midlands', name: 'West Midlands', pfaCodes: ['E23000014'] },
  { id: 'west-yorkshire', name: 'West Yorkshire', pfaCodes: ['E23000010'] },
  { id: 'wiltshire', name: 'Wiltshire', pfaCodes: ['E23000038'] },
];
