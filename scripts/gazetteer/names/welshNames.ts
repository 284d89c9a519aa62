import type { NameRow } from './nameRow.ts';

/** Welsh names of Wales and of its police force areas. */
export const welshAreas: readonly NameRow[] = [
  ['Cymru', 'nation', 'Wales'],
  ['Lloegr', 'nation', 'England'],
  ['Gogledd Cymru|Heddlu Gogledd Cymru', 'force', 'North Wales'],
  ['De Cymru|Heddlu De Cymru', 'force', 'South Wales'],
  ['Gwent|Heddlu Gwent', 'force', 'Gwent'],
  ['Dyfed Powys|Heddlu Dyfed-Powys', 'force', 'Dyfed-Powys'],
];

/** Welsh names of all 22 Welsh authorities, those that are the same in English among them. */
export const welshAuthorities: readonly NameRow[] = [
  ['Ynys Môn|Môn|Sir Fôn', 'authority', 'Isle of Anglesey'],
  ['Gwynedd|Cyngor Gwynedd', 'authority', 'Gwynedd'],
  ['Conwy|Sir Conwy', 'authority', 'Conwy'],
  ['Sir Ddinbych', 'authority', 'Denbighshire'],
  ['Sir y Fflint|Sir Fflint', 'authority', 'Flintshire'],
  ['Wrecsam', 'authority', 'Wrexham'],
  ['Ceredigion|Sir Aberteifi|Cardiganshire', 'authority', 'Ceredigion'],
  ['Sir Benfro', 'authority', 'Pembrokeshire'],
  ['Sir Gâr|Sir Gaerfyrddin|Sir Gar', 'authority', 'Carmarthenshire'],
  ['Abertawe', 'authority', 'Swansea'],
  ['Castell-nedd Port Talbot', 'authority', 'Neath Port Talbot'],
  ['Pen-y-bont ar Ogwr|Pen-y-bont|Penybont ar Ogwr', 'authority', 'Bridgend'],
  ['Bro Morgannwg|Y Fro', 'authority', 'Vale of Glamorgan'],
  ['Caerdydd', 'authority', 'Cardiff'],
  ['Rhondda Cynon Taf|RhCT', 'authority', 'Rhondda Cynon Taf'],
  ['Caerffili', 'authority', 'Caerphilly'],
  ['Blaenau Gwent', 'authority', 'Blaenau Gwent'],
  ['Torfaen|Tor-faen', 'authority', 'Torfaen'],
  ['Sir Fynwy|Mynwy', 'authority', 'Monmouthshire'],
  ['Casnewydd', 'authority', 'Newport'],
  ['Powys|Sir Powys', 'authority', 'Powys'],
  ['Merthyr Tudful', 'authority', 'Merthyr Tydfil'],
];
