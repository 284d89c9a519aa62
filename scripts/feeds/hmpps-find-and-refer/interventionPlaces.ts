import type { Setting } from '../../../src/catalogue/codes.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { asRecords, findField, toTexts } from './looseRecord.ts';

/** The areas it names: delivery units where it has them, else the police area or region they are of. */
export function toServiceAreas(record: UnknownRecord): readonly string[] {
  const groups = asRecords(
    findField(record, ['communitylocations', 'communitylocation', 'deliverylocations', 'deliverylocation']),
  );
  const grouped = groups.flatMap((group) => {
    const units = unitNames(findField(group, ['pdus', 'pdu', 'pduestablishments', 'pduname']));
    return units.length > 0 ? units : areaNames(group);
  });
  const own = [...unitNames(findField(record, ['pdus', 'pdu', 'pdunames'])), ...areaNames(record)];
  return [...new Set(grouped.length > 0 ? grouped : own)];
}

/** An object names its unit beside an id that is no name. */
function unitNames(value: unknown): readonly string[] {
  const records = asRecords(value);
  return records.length === 0
    ? toTexts(value)
    : records.flatMap((one) => toTexts(findField(one, ['pduname', 'name'])));
}

function areaNames(record: UnknownRecord): readonly string[] {
  const value = findField(record, [
    'pccarea',
    'pccareas',
    'pccname',
    'pccregion',
    'npsregion',
    'region',
    'regions',
    'areas',
  ]);
  const records = asRecords(value);
  const names =
    records.length === 0 ? toTexts(value) : records.flatMap((one) => toTexts(findField(one, ['name', 'id'])));
  return names.map((name) =>
    /^(?:metropolitan|london \(metropolitan police\))$/i.test(name) ? 'London' : name.replaceAll('-', ' '),
  );
}

/** The prisons it names. */
export function toPrisons(record: UnknownRecord): readonly string[] {
  const prisons = asRecords(findField(record, ['custodylocations', 'custodylocation', 'prisons']));
  return [
    ...new Set(prisons.flatMap((one) => toTexts(findField(one, ['prisonname', 'name', 'establishment'])))),
  ];
}

const settingWords: readonly (readonly [Setting, RegExp])[] = [
  ['community', /communit/i],
  ['pre-release', /pre[ _-]?release/i],
  ['custody', /custod|prison/i],
  ['remand', /remand/i],
];

/** Where the person is; a list of places says it too. */
export function toSettings(record: UnknownRecord): readonly Setting[] {
  const text = toTexts(
    findField(record, ['deliverymethodsettings', 'deliverymethodsetting', 'settings', 'setting']),
  ).join(' ');
  const said = settingWords.filter(([, pattern]) => pattern.test(text)).map(([setting]) => setting);
  if (said.length > 0) return said;
  return [
    ...(asRecords(findField(record, ['communitylocations'])).length > 0 ? (['community'] as const) : []),
    ...(toPrisons(record).length > 0 ? (['custody'] as const) : []),
  ];
}
