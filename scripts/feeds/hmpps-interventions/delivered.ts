import type { DeliveryFormat, Need } from '../../../src/catalogue/codes.ts';
import { toActivityNames } from './activityNames.ts';
import { toActivityNeeds } from './activityNeeds.ts';
import { cleanText } from './cleanText.ts';
import type { Contract } from './contract.ts';
import { describeUnreadMethod, toDeliveryFormats } from './deliveryMethods.ts';
import { misplacedPlaces } from './misplacedPlaces.ts';
import { toNeedArea } from './needAreas.ts';
import { toDeliveryLocation } from './places.ts';

/** What a contract's activities add up to. */
export interface Delivered {
  readonly needs: readonly Need[];
  readonly needActivities: readonly { readonly need: Need; readonly activities: readonly string[] }[];
  readonly deliveryFormats: readonly DeliveryFormat[];
  readonly deliveryPlaces: readonly string[];
  readonly prisonsServed: readonly string[];
  /** Whether a location speaks of custody or prisons without naming one. */
  readonly namesCustody: boolean;
}

/** Reads a contract's activities; what cannot be read in them is added to `warnings`. */
export function readActivities(
  contract: Contract,
  contractNeeds: readonly Need[],
  warnings: string[],
): Delivered {
  const activities = new Map<Need, Set<string>>();
  const needs = new Set(contractNeeds);
  const formats = new Set<DeliveryFormat>();
  const places = new Set<string>();
  const prisons = new Set<string>();
  const unread = new Set<string>();
  if (contract.activities.length === 0) warnings.push('it lists no activities');
  for (const line of contract.activities) {
    const area = toNeedArea(line.needArea, contractNeeds);
    if (!area) warnings.push(`unknown need area “${cleanText(line.needArea)}”`);
    const named = toActivityNames(line.activity);
    const names = area?.activity ? [area.activity, ...named.names] : named.names;
    if (named.warning && names.length === 0) warnings.push(named.warning);
    if (named.names.length === 0) for (const need of area?.needs ?? []) needs.add(need);
    for (const name of names) {
      for (const need of toActivityNeeds(area?.needs ?? contractNeeds, name)) {
        needs.add(need);
        activities.set(need, (activities.get(need) ?? new Set()).add(name));
      }
    }
    const methods = toDeliveryFormats(line.deliveryMethod);
    if (methods.length === 0) warnings.push(describeUnreadMethod(line.deliveryMethod));
    for (const format of methods) formats.add(format);
    if (cleanText(line.deliveryLocation) === '') warnings.push('an activity has no delivery location');
    const location = toDeliveryLocation(line.deliveryLocation);
    for (const place of location.places) places.add(place);
    for (const prison of location.prisons) prisons.add(prison);
    for (const piece of location.unread) unread.add(piece);
  }
  const misplaced = (misplacedPlaces.get(contract.reference) ?? []).filter((place) => places.delete(place));
  if (misplaced.length > 0) {
    warnings.push(`places outside its area, left out: ${misplaced.map((place) => `“${place}”`).join(', ')}`);
  }
  if (unread.size > 0)
    warnings.push(`not read as places: ${[...unread].map((piece) => `“${piece}”`).join(', ')}`);
  return {
    needs: [...needs],
    needActivities: [...activities].map(([need, names]) => ({ need, activities: dedupe(names) })),
    deliveryFormats: [...formats],
    deliveryPlaces: [...places],
    prisonsServed: [...prisons],
    namesCustody: contract.activities.some(({ deliveryLocation }) =>
      /\bcustod|\bprisons?\b/i.test(deliveryLocation),
    ),
  };
}

/** Names that differ in capitals only are one activity. */
function dedupe(names: Iterable<string>): string[] {
  const byLowerCase = new Map<string, string>();
  for (const name of names) {
    if (!byLowerCase.has(name.toLowerCase())) byLowerCase.set(name.toLowerCase(), name);
  }
  return [...byLowerCase.values()];
}
