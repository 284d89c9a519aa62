import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { RawLocation } from '../listing/rawListing.ts';
import { readAny, readRecords, readText, saysYes } from './looseFields.ts';

/** Where a service is given and which areas it serves, as any version of the standard has it. */
export interface OpenReferralPlaces {
  readonly locations: readonly RawLocation[];
  /** How many of the places ask that their exact address is not shown. */
  readonly masked: number;
  /** The service at each location, for what hangs there: times, contacts, phones. */
  readonly atLocations: readonly UnknownRecord[];
}

/** The places of a service: under `service_at_locations`, under `locations`, or both with the same in each. */
export function readPlaces(service: UnknownRecord): OpenReferralPlaces {
  const atLocations = readRecords(service, 'service_at_locations', 'service_at_location');
  const places = [
    ...atLocations.flatMap((at) => readRecords(at, 'location')),
    ...readRecords(service, 'locations', 'location'),
  ];
  const byKey = new Map<string, { readonly place: RawLocation; readonly isMasked: boolean }>();
  for (const place of places) {
    const key = readText(place, 'id') ?? JSON.stringify(place).slice(0, 2_000);
    if (!byKey.has(key)) byKey.set(key, toLocation(place));
  }
  const all = [...byKey.values()];
  return {
    locations: all.map(({ place }) => place),
    masked: all.filter(({ isMasked }) => isMasked).length,
    atLocations: [...atLocations, ...places],
  };
}

function toLocation(place: UnknownRecord): { readonly place: RawLocation; readonly isMasked: boolean } {
  const address = toAddress(place);
  const name = readText(place, 'name', 'alternate_name');
  const city = readText(address, 'city', 'town');
  if (saysYes(place, 'mask_exact_address')) {
    const lines = city === null ? [] : [city];
    return {
      isMasked: true,
      place: { name: city, addressLines: lines, postcode: null, latitude: null, longitude: null },
    };
  }
  const { latitude, longitude } = toDegrees(place);
  return {
    isMasked: false,
    place: {
      name,
      addressLines: [
        readText(address, 'address_1', 'address1', 'street_address'),
        readText(address, 'address_2', 'address2'),
        city,
        // A county or region says more than a city alone; "England" and "Greater London" do no harm.
        readText(address, 'state_province', 'region', 'county'),
      ].filter((line) => line !== null),
      postcode: readText(address, 'postal_code', 'postcode', 'post_code'),
      latitude,
      longitude,
    },
  };
}

/** The address of a place: the physical one where several are given, or the place itself. */
function toAddress(place: UnknownRecord): UnknownRecord {
  const addresses = readRecords(place, 'physical_addresses', 'physical_address', 'addresses', 'address');
  const physical = addresses.find((one) => /physical/i.test(readText(one, 'address_type') ?? ''));
  return physical ?? addresses[0] ?? place;
}

/** Degrees from their own fields or from GeoJSON, which puts the longitude first. */
function toDegrees(place: UnknownRecord): { readonly latitude: unknown; readonly longitude: unknown } {
  const latitude = readAny(place, 'latitude', 'lat');
  const longitude = readAny(place, 'longitude', 'lng', 'lon', 'long');
  if (latitude !== null || longitude !== null) return { latitude, longitude };
  const geometry = readAny(place, 'geometry', 'geo', 'point');
  const point = isRecord(geometry) ? geometry['coordinates'] : null;
  if (!Array.isArray(point)) return { latitude: null, longitude: null };
  const [east, north]: readonly unknown[] = point;
  return { latitude: north ?? null, longitude: east ?? null };
}

/** Names or codes of the areas served; a code in an area's address is surer than its name. */
export function readServiceAreas(service: UnknownRecord): readonly string[] {
  return readRecords(service, 'service_areas', 'service_area').flatMap((area) => {
    const code = /\b[EWK]\d{8}\b/.exec(
      [readText(area, 'uri', 'url'), readText(area, 'code', 'identifier')].join(' '),
    );
    const extent = readText(area, 'extent');
    const isName = extent !== null && extent.length <= 100 && !/[{}[\]]|^(?:geojson|extent)$/i.test(extent);
    return code?.[0] ?? readText(area, 'service_area', 'name', 'description') ?? (isName ? extent : []);
  });
}
