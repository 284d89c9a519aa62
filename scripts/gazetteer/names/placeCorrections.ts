interface PlaceCorrection {
  readonly name: string;
  readonly authority: string;
  /** The name to use instead; null leaves the row out. */
  readonly to: string | null;
  readonly because: string;
}

/** Rows of the table of places that would mislead. A correction whose row is gone stops the build. */
export const placeCorrections: readonly PlaceCorrection[] = [
  { name: 'London', authority: 'Westminster', to: null, because: 'London is a region, not one borough' },
  { name: 'West End of London', authority: 'Westminster', to: null, because: 'the same as West End' },
  { name: 'Humber', authority: 'Herefordshire', to: null, because: 'a hamlet, taken for the estuary' },
  { name: 'Mendip', authority: 'Somerset', to: null, because: 'a former district, not a town' },
  { name: 'Wales', authority: 'Rotherham', to: 'Wales (village)', because: 'taken for the country' },
  { name: 'Basford, Stoke-on-Trent', authority: 'Stoke-on-Trent', to: 'Basford', because: 'label in name' },
  {
    name: 'Ellesmere Port Town',
    authority: 'Cheshire West and Chester',
    to: 'Ellesmere Port',
    because: 'ward',
  },
  { name: 'Kinvere', authority: 'South Staffordshire', to: 'Kinver', because: 'misspelt' },
  { name: 'Tregoney', authority: 'Cornwall', to: 'Tregony', because: 'misspelt' },
];
