import type { NameRow } from './nameRow.ts';

/**
 * Districts that councils of today took the place of (local government reorganisations of 1996, 2009 and
 * 2019 to 2023): people still say that they live there. Those that are towns too are found as towns, and
 * those that are first names (Arfon, Carrick, Delyn) are left to them.
 */
export const formerDistricts: readonly NameRow[] = [
  ['Caradon|Kerrier|North Cornwall|Penwith|Restormel', 'authority', 'Cornwall'],
  ['Derwentside|Teesdale|Wear Valley|Weardale', 'authority', 'County Durham'],
  ['Blyth Valley|Castle Morpeth|Tynedale|Wansbeck', 'authority', 'Northumberland'],
  ['North Shropshire|South Shropshire|Shrewsbury and Atcham', 'authority', 'Shropshire'],
  ['The Wrekin', 'authority', 'Telford and Wrekin'],
  ['Kennet|North Wiltshire|West Wiltshire', 'authority', 'Wiltshire'],
  ['Mid Bedfordshire|Mid Beds|South Bedfordshire|South Beds', 'authority', 'Central Bedfordshire'],
  ['Crewe and Nantwich', 'authority', 'Cheshire East'],
  ['Ellesmere Port and Neston|Vale Royal', 'authority', 'Cheshire West and Chester'],
  ['East Dorset|North Dorset|Purbeck|West Dorset|Weymouth and Portland', 'authority', 'Dorset'],
  ['Suffolk Coastal|Waveney', 'authority', 'East Suffolk'],
  ['Forest Heath|St Edmundsbury', 'authority', 'West Suffolk'],
  [
    'Mendip|Sedgemoor|South Somerset|Taunton Deane|West Somerset|Somerset West and Taunton',
    'authority',
    'Somerset',
  ],
  ['Wansdyke', 'authority', 'Bath and North East Somerset'],
  ['Woodspring', 'authority', 'North Somerset'],
  ['Northavon', 'authority', 'South Gloucestershire'],
  ['Aylesbury Vale|South Bucks|South Buckinghamshire|Chiltern District', 'authority', 'Buckinghamshire'],
  ['East Northamptonshire|East Northants', 'authority', 'North Northamptonshire'],
  ['South Northamptonshire|South Northants', 'authority', 'West Northamptonshire'],
  ['Allerdale|Copeland', 'authority', 'Cumberland'],
  ['South Lakeland|South Lakes|Eden Valley', 'authority', 'Westmorland and Furness'],
  ['Craven|Hambleton|Richmondshire|Ryedale', 'authority', 'North Yorkshire'],
  ['Langbaurgh', 'authority', 'Redcar and Cleveland'],
  ['Holderness|Boothferry', 'authority', 'East Riding of Yorkshire'],
  ['Glanford', 'authority', 'North Lincolnshire'],
  ['Islwyn|Rhymney Valley', 'authority', 'Caerphilly'],
  ['Cynon Valley|Taff Ely', 'authority', 'Rhondda Cynon Taf'],
  ['Ogwr', 'authority', 'Bridgend'],
  ['Gower|The Gower', 'authority', 'Swansea'],
  ['Dinefwr', 'authority', 'Carmarthenshire'],
  ['Preseli', 'authority', 'Pembrokeshire'],
  ['Dwyfor|Lleyn|Llyn Peninsula|Pen Llyn', 'authority', 'Gwynedd'],
  ['Aberconwy', 'authority', 'Conwy'],
  ['Alyn and Deeside', 'authority', 'Flintshire'],
];
