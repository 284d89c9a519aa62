/** Which contracts of the same feed took over from one that is over, and what tells so. */
export interface Successor {
  readonly references: readonly string[];
  readonly reason: string;
}

const entries: readonly (readonly [string, Successor])[] = [
  [
    'CCS_0001',
    {
      references: ['PRJ_7283_E', 'PRJ_7283_N', 'PRJ_7283_S'],
      reason:
        'Women’s services in London, recut into three the day after; Bexley and Greenwich passed to the southern one.',
    },
  ],
  [
    'CCS_0002',
    { references: ['PRJ_7283_S'], reason: 'Women’s services in South London, same provider, the day after.' },
  ],
  ['PRJ_6557', { references: ['PRJ_12498_GWENT'], reason: 'Women’s services in Gwent, three days later.' }],
  [
    'PRJ_6558',
    { references: ['PRJ_12502_DYFEDPOWYS'], reason: 'Women’s services in Dyfed-Powys, three days later.' },
  ],
  [
    'PRJ_6559',
    { references: ['PRJ_12502_NORTHWALES'], reason: 'Women’s services in North Wales, three days later.' },
  ],
  [
    'PRJ_6560',
    { references: ['PRJ_12498_SOUTHWALES'], reason: 'Women’s services in South Wales, three days later.' },
  ],
  [
    'PRJ_6267',
    {
      references: ['PRJ_2026_PSYATHHSS'],
      reason: 'Accommodation in Yorkshire and the Humber, under the same title, eight days later.',
    },
  ],
  [
    'PRJ_5552',
    { references: ['PRJ_2026_PSEOEHSS'], reason: 'Accommodation in the East of England, eleven days later.' },
  ],
];

/** Successors by contract reference. The other contracts that are over have none in the feed. */
export const successors: ReadonlyMap<string, Successor> = new Map(entries);
