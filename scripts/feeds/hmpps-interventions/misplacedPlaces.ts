const eastMidlands = [
  'Nottingham',
  'Mansfield',
  'Derby',
  'Buxton',
  'Leicester',
  'Loughborough',
  'Boston',
  'Grantham',
  'Lincoln',
  'Skegness',
];

const thamesValley = [
  'Aylesbury',
  'Bicester',
  'Bracknell',
  'High Wycombe',
  'Milton Keynes',
  'Bletchley',
  'Newbury',
  'Oxford',
  'Reading',
  'Slough',
];

const hampshire = [
  'Aldershot',
  'Andover',
  'Basingstoke',
  'Farnborough',
  'Gosport',
  'Havant',
  'Isle of Wight',
  'Lymington',
  'New Forest',
  'Portsmouth',
  'Southampton',
];

/**
 * Places that a contract lists though they lie outside the area it serves, by contract reference:
 * lists copied from another contract, read by a person. They are left out, with a warning, because a
 * report would send somebody to the wrong town.
 */
export const misplacedPlaces: ReadonlyMap<string, readonly string[]> = new Map([
  ['PRJ_5467', eastMidlands],
  ['PRJ_5631', eastMidlands],
  ['PRJ_6267', eastMidlands],
  ['PRJ_5753', ['Wirral']],
  ['PRJ_5823', ['Leamington Spa']],
  ['PRJ_6533', ['Poole']],
  ['PRJ_7649', thamesValley],
  ['PRJ_7651', hampshire],
]);
