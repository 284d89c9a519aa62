/** Whose data the gazetteer is made of, as their licences ask it to be said. */
export const attribution = [
  'Contains OS data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Contains National Statistics data © Crown copyright and database right 2025.',
  'Licensed under the Open Government Licence v3.0.',
  'Names of larger towns: GeoNames (geonames.org), CC BY 4.0.',
  'Courts, prisons, offices, delivery units and commissioned contracts: MoJ and HMCTS repositories, MIT, © Crown copyright.',
].join(' ');
