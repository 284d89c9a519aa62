import type { Gazetteer, PccArea } from './gazetteer.ts';
import type { HomeArea } from './homeArea.ts';

/**
 * The area with this code, or null. Codes are safe in a URL: a GSS code for a local authority
 * ("E08000035") or a police force area ("E23000013"); `region-c` with the HMPPS letter for a probation
 * region; `pdu-…` for a delivery unit; `county-…` for a county; `area-…` for an area people speak of
 * that no council has ("area-black-country"); `england` and `wales`.
 */
export function findArea(gazetteer: Gazetteer, code: string): HomeArea | null {
  return gazetteer.areas.get(code) ?? null;
}

/**
 * A police and crime commissioner's area by its HMPPS id ("devon-and-cornwall"), or null. London's
 * (`metropolitan`) is two police force areas.
 */
export function findPccArea(gazetteer: Gazetteer, id: string): PccArea | null {
  return gazetteer.pccAreas.get(id) ?? null;
}
