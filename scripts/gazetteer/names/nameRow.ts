/**
 * Other names for one thing, parted by "|": what kind of thing it is and what it is called in the
 * tables. A town is written with its authority: "Cardigan, Ceredigion".
 */
export type NameRow = readonly [
  names: string,
  target: 'authority' | 'force' | 'region' | 'county' | 'unit' | 'nation' | 'town' | 'prison',
  called: string,
];
