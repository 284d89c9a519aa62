import type { RawLocation, RawSchedule } from '../listing/rawListing.ts';
import type { CsvRecord } from './csvRecords.ts';
import type { FolderTables } from './folderTables.ts';
import type { ServiceRow } from './serviceRow.ts';

const lineColumns = [
  'attention',
  'address_1',
  'address_2',
  'address_3',
  'address_4',
  'address',
  'street',
  'city',
  'region',
];

/** Where a service is held. Postal addresses are not where anything is held. */
export function toLocations({ locations }: ServiceRow, tables: FolderTables): readonly RawLocation[] {
  return locations.flatMap(({ cells }): RawLocation[] => {
    if (/^(?:virtual|online|postal)$/i.test(cells.get('location_type') ?? '')) return [];
    const addresses = tables
      .of('address', 'location_id', cells.get('id'))
      .filter((one) => !/postal|mail/i.test(one.cells.get('address_type') ?? ''));
    const [address] = addresses;
    // HSDS 1 in one file has the address beside the place.
    const from = address?.cells ?? cells;
    return [
      {
        name: cells.get('name') ?? null,
        addressLines: lineColumns.flatMap((column) => from.get(column) ?? []),
        postcode: from.get('postal_code') ?? from.get('postcode') ?? from.get('post_code') ?? null,
        latitude: cells.get('latitude') ?? null,
        longitude: cells.get('longitude') ?? null,
      },
    ];
  });
}

/** When a service is open: its own times, else those of its places. */
export function toSchedules(service: ServiceRow, tables: FolderTables): readonly RawSchedule[] {
  const own = [
    ...tables.of('schedule', 'service_id', service.id),
    ...service.atLocationIds.flatMap((id) => tables.of('schedule', 'service_at_location_id', id)),
  ];
  const rows =
    own.length > 0
      ? own
      : service.locations.flatMap(({ cells }) => tables.of('schedule', 'location_id', cells.get('id')));
  return joinDays(rows.map(toSchedule));
}

const numbered = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function toSchedule({ cells }: CsvRecord): RawSchedule {
  const day = cells.get('byday') ?? cells.get('weekday') ?? null;
  return {
    byday: day !== null && /^[0-7]$/.test(day) ? (numbered[Number(day)] ?? day) : day,
    opensAt: cells.get('opens_at') ?? cells.get('opens') ?? null,
    closesAt: cells.get('closes_at') ?? cells.get('closes') ?? null,
    note: cells.get('description') ?? cells.get('schedule_link') ?? null,
  };
}

/** A row a day, as HSDS 1 has it, as one where the times are the same. */
function joinDays(rows: readonly RawSchedule[]): readonly RawSchedule[] {
  const groups = Map.groupBy(rows, ({ opensAt, closesAt, note }) =>
    JSON.stringify([opensAt, closesAt, note]),
  );
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    const days = alike.flatMap(({ byday }) => byday ?? []);
    return first ? [{ ...first, byday: days.length === 0 ? null : [...new Set(days)].join(',') }] : [];
  });
}
