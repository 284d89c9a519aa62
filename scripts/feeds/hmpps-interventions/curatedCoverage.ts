import { authorities, forces, type CuratedCoverage } from './curatedArea.ts';
import { greaterManchester } from './curatedGreaterManchester.ts';

const southWest = 'Dependency and Recovery Services in';
const titleAndText = (place: string) =>
  `Title and text both say ${place}; the contract is coded for the whole force area.`;

const entries: readonly (readonly [string, CuratedCoverage])[] = [
  ...greaterManchester,

  // Avon and Somerset
  [
    'PRJ_14252',
    authorities(`${southWest} North Somerset`, 'North Somerset', titleAndText('North Somerset'), 'E06000024'),
  ],
  ['PRJ_14745', authorities(`${southWest} Somerset`, 'Somerset', titleAndText('Somerset'), 'E06000066')],
  [
    'PRJ_14831',
    authorities(
      `${southWest} Bath and North East Somerset`,
      'Bath and North East Somerset',
      'Title and delivery towns (Bath, Midsomer Norton) say Bath and North East Somerset; the text names Somerset, as if copied from that contract; the coded area is the whole force area.',
      'E06000022',
    ),
  ],
  ['PRJ_14832', authorities(`${southWest} Bristol`, 'Bristol', titleAndText('Bristol'), 'E06000023')],
  [
    'PRJ_14833',
    authorities(
      `${southWest} South Gloucestershire`,
      'South Gloucestershire',
      titleAndText('South Gloucestershire'),
      'E06000025',
    ),
  ],

  // Devon and Cornwall
  [
    'PRJ_12437_DC',
    authorities(
      `${southWest} Cornwall`,
      'Cornwall',
      'The title says Cornwall and all six delivery towns are on its mainland; the Isles of Scilly, which have a council of their own, are not named; the coded area is the whole force area.',
      'E06000052',
    ),
  ],
  [
    'PRJ_14249',
    authorities(
      `${southWest} Devon`,
      'Devon, except Plymouth and Torbay',
      'The text leaves out Plymouth and Torbay, so the eight districts of Devon remain; the coded area is the whole force area.',
      'E07000040 E07000041 E07000042 E07000043 E07000044 E07000045 E07000046 E07000047',
    ),
  ],
  [
    'PRJ_14746',
    authorities(
      `${southWest} Torbay`,
      'Torbay',
      'The title says Torbay and the delivery town is Torquay; the text names Somerset, as if copied from that contract; the coded area is the whole force area.',
      'E06000027',
    ),
  ],
  ['PRJ_14747', authorities(`${southWest} Plymouth`, 'Plymouth', titleAndText('Plymouth'), 'E06000026')],

  // Dorset and Wiltshire
  [
    'PRJ_14250',
    authorities(
      `${southWest} Dorset`,
      'Dorset, except Bournemouth, Christchurch and Poole',
      'The text leaves out Bournemouth, Christchurch and Poole, so the Dorset Council area remains; the coded area is the whole force area.',
      'E06000059',
    ),
  ],
  [
    'PRJ_14255',
    authorities(
      `${southWest} Bournemouth, Christchurch and Poole`,
      'Bournemouth, Christchurch and Poole',
      titleAndText('Bournemouth, Christchurch and Poole'),
      'E06000058',
    ),
  ],
  ['PRJ_14253', authorities(`${southWest} Swindon`, 'Swindon', titleAndText('Swindon'), 'E06000030')],
  [
    'PRJ_14403',
    authorities(
      `${southWest} Wiltshire`,
      'Wiltshire, except Swindon',
      'Title and text say Wiltshire, and Swindon has a contract of its own; the delivery towns are Salisbury and Trowbridge; the coded area is the whole force area.',
      'E06000054',
    ),
  ],

  // North East, and Yorkshire and the Humber
  [
    'PRJ_7709',
    forces(
      `${southWest} Cleveland`,
      'Cleveland',
      'The title says Cleveland and all delivery towns are there; the contract is coded for the whole region.',
      'E23000013',
    ),
  ],
  [
    'PRJ_7710',
    forces(
      `${southWest} Durham`,
      'County Durham and Darlington',
      'The title says Durham and the delivery towns are in County Durham and Darlington; the contract is coded for the whole region.',
      'E23000008',
    ),
  ],
  [
    'PRJ_7681',
    forces(
      `${southWest} North Yorkshire`,
      'North Yorkshire and York',
      'The title says North Yorkshire and the delivery towns include York; the contract is coded for the whole region.',
      'E23000009',
    ),
  ],
  [
    'PRJ_7683',
    forces(
      `${southWest} West Yorkshire`,
      'West Yorkshire',
      'The title says West Yorkshire; the contract is coded for the whole region.',
      'E23000010',
    ),
  ],
  [
    'PRJ_7907',
    forces(
      `${southWest} Humberside`,
      'Humberside',
      'The title says Humberside and all delivery towns are there; the contract is coded for the whole region.',
      'E23000012',
    ),
  ],

  // London, women
  [
    'PRJ_7283_E',
    authorities(
      "Women's Specific Services for London (E/NE)",
      'East and north-east London',
      'The delivery locations list the boroughs of lot 2; the contract is coded for all of London.',
      'E09000001 E09000002 E09000010 E09000012 E09000014 E09000016 E09000025 E09000026 E09000030 E09000031',
    ),
  ],
  [
    'PRJ_7283_N',
    authorities(
      "Women's Specific Services in London (W/NW)",
      'West and north-west London',
      'The delivery locations list the boroughs of lot 3, without Barnet, Ealing, Harrow and Hillingdon, which none of the three lots names; the contract is coded for all of London.',
      'E09000005 E09000007 E09000013 E09000018 E09000019 E09000020 E09000021 E09000027 E09000033',
    ),
  ],
  [
    'PRJ_7283_S',
    authorities(
      "Women's Specific Services for London (S/SE)",
      'South and south-east London',
      'The delivery locations list ten boroughs of South London; the contract is coded for all of London.',
      'E09000004 E09000006 E09000008 E09000011 E09000022 E09000023 E09000024 E09000028 E09000029 E09000032',
    ),
  ],

  // Wider than coded
  [
    'PRJ_9446_AS',
    forces(
      'Finance Benefit & Debt Services in Avon and Somerset and Gloucestershire',
      'Avon and Somerset and Gloucestershire',
      'The title adds Gloucestershire and the delivery towns include Gloucester and Cheltenham; the contract is coded for Avon and Somerset only.',
      'E23000036 E23000037',
    ),
  ],
  [
    'PRJ_9446_DO',
    forces(
      'Finance Benefit & Debt Services in Dorset and Wiltshire',
      'Dorset and Wiltshire',
      'The title adds Wiltshire and the delivery towns include Swindon, Salisbury and Chippenham; the contract is coded for Dorset only.',
      'E23000039 E23000038',
    ),
  ],

  // Over, but a person may still look them up by name
  [
    'CCS_0001',
    authorities(
      "Women's Services for London (north)",
      'North, east and west London',
      'The text lists 24 London boroughs; the contract is coded for all of London.',
      'E09000002 E09000003 E09000004 E09000005 E09000007 E09000009 E09000010 E09000011 E09000012 E09000013 E09000014 E09000015 E09000016 E09000017 E09000018 E09000019 E09000020 E09000021 E09000025 E09000026 E09000027 E09000030 E09000031 E09000033',
    ),
  ],
  [
    'CCS_0002',
    authorities(
      "Women's Services for London (south)",
      'South London',
      'The text lists eight London boroughs; the contract is coded for all of London.',
      'E09000006 E09000008 E09000022 E09000023 E09000024 E09000028 E09000029 E09000032',
    ),
  ],
];

/** Curated coverage by contract reference. */
export const curatedCoverage: ReadonlyMap<string, CuratedCoverage> = new Map(entries);
