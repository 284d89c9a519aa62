import type { PractitionerQuery } from './practitionerQuery.ts';

/** Home areas by name, and alone: no need is stated and none may be made up. */
export const placeQueries: readonly PractitionerQuery[] = [
  { query: 'Leeds', place: 'Leeds' },
  { query: 'hull', place: 'Kingston upon Hull' },
  { query: 'Stoke', place: 'Stoke-on-Trent' },
  { query: 'wolverhampton', place: 'Wolverhampton' },
  { query: 'Toxteth', place: 'Liverpool' },
  { query: 'Rhyl', place: 'Denbighshire' },
  { query: 'Brighton', place: 'Brighton and Hove' },
  { query: 'Torquay', place: 'Torbay' },
  { query: 'kings lynn', place: "King's Lynn and West Norfolk" },
  { query: 'Tower Hamlets', place: 'Tower Hamlets' },
  { query: 'teesside', place: 'Middlesbrough' },
  { query: 'Greater Manchester', place: 'Rochdale' },
  { query: 'South Yorks', place: 'Rotherham' },
  { query: 'North Wales', place: 'Gwynedd' },
  { query: 'St Helens', place: 'St. Helens' },
  { query: 'stockton on tees', place: 'Stockton-on-Tees' },
];

/** Home areas by outcode, sector and full postcode, however they are spaced. */
export const postcodeQueries: readonly PractitionerQuery[] = [
  { query: 'NG7', place: 'Nottingham' },
  { query: 'ng7 2', place: 'Nottingham' },
  { query: 'NG72AB', place: 'Nottingham' },
  { query: 'ls9', place: 'Leeds' },
  { query: 'M14 housing', needs: ['accommodation'], place: 'Manchester' },
  { query: 'debt advice L8', needs: ['finance'], place: 'Liverpool' },
  { query: 'gambling cf24', needs: ['dependency'], place: 'Cardiff' },
  { query: 'TS1 women', cohorts: ['women'], place: 'Middlesbrough' },
  { query: 'NE4 sofa surfing', needs: ['accommodation'], place: 'Newcastle upon Tyne' },
  { query: 'anger b21', needs: ['wellbeing', 'thinking'], place: 'Birmingham' },
  { query: 'pl4 drugs', needs: ['dependency'], place: 'Plymouth' },
  { query: 'S5 knife crime', needs: ['lifestyle'], place: 'Sheffield' },
];
