import { holdsArea } from './holdsArea.ts';
import type { HomeArea } from './homeArea.ts';

/**
 * What addresses still write of authorities that the county of today does not hold, by the names of the areas: it
 * may be the county before 1974 or 1998, or the one around a city.
 */
const writtenOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['Buckinghamshire', ['Milton Keynes', 'Slough']],
  ['Cheshire', ['Stockport', 'Tameside', 'Trafford', 'Wirral']],
  [
    'County Durham',
    ['Darlington', 'Gateshead', 'Hartlepool', 'South Tyneside', 'Stockton-on-Tees', 'Sunderland'],
  ],
  ['Devon', ['Plymouth', 'Torbay']],
  ['Dorset', ['Bournemouth, Christchurch and Poole']],
  ['East Riding of Yorkshire', ['Kingston upon Hull']],
  ['Essex', ['Barking and Dagenham', 'Havering', 'Redbridge', 'Waltham Forest']],
  ['Gloucestershire', ['Bristol', 'South Gloucestershire']],
  ['Gwynedd', ['Conwy', 'Isle of Anglesey']],
  ['Hampshire', ['Bournemouth, Christchurch and Poole']],
  ['Hertfordshire', ['Barnet', 'Enfield']],
  ['Kent', ['Bexley', 'Bromley', 'Medway']],
  [
    'Lancashire',
    [
      'Bolton',
      'Bury',
      'Liverpool',
      'Manchester',
      'Oldham',
      'Rochdale',
      'Salford',
      'Sefton',
      'St. Helens',
      'Wigan',
    ],
  ],
  ['Lincolnshire', ['North East Lincolnshire', 'North Lincolnshire']],
  ['Mid Glamorgan', ['Caerphilly']],
  ['Middlesex', ['Hertsmere']],
  ['North Yorkshire', ['Middlesbrough', 'Redcar and Cleveland', 'York']],
  ['Northumberland', ['Newcastle upon Tyne', 'North Tyneside']],
  ['Shropshire', ['Telford and Wrekin']],
  ['Somerset', ['Bath and North East Somerset', 'North Somerset']],
  ['South Wales', ['Blaenau Gwent', 'Caerphilly', 'Monmouthshire', 'Newport', 'Torfaen']],
  ['Staffordshire', ['Walsall', 'Wolverhampton']],
  ['Surrey', ['Croydon', 'Kingston upon Thames', 'Richmond upon Thames', 'Sutton']],
  ['Warwickshire', ['Birmingham', 'Coventry', 'Solihull']],
  ['Wiltshire', ['Swindon']],
  ['Worcestershire', ['Dudley']],
]);

/** Whether an address in one area may be written with the name of the other after it: "Swindon, Wiltshire". */
export function isWrittenWith(town: HomeArea, county: HomeArea): boolean {
  return holdsArea(county, town) || writtenOf.get(county.name)?.includes(town.name) === true;
}

// Authorities of their own that are counties all the same.
const countyNames =
  /shire$|^(?:Cornwall|Ceredigion|County Durham|Dorset|Gwynedd|Isle of Anglesey|Isle of Wight|Northumberland|Powys|Rutland|Somerset)$/;

/** Whether an area is a county, whose name after that of a town says where the town is. */
export function isCounty({ kind, name }: HomeArea): boolean {
  return kind === 'county' || kind === 'police force area' || countyNames.test(name);
}
