import { FirstFew } from '../firstFew.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { SeenFeed, SeenList } from './seenFeed.ts';

/** How a list of the feed stands beside the same list as it was. */
interface Comparison {
  /** How many of its services are still in it. */
  readonly stayed: number;
  /** How many are gone from the feed. */
  readonly gone: number;
  readonly isInOrder: boolean;
  /** Whether something is gone that stood behind the last one that is still in it. */
  readonly isTailGone: boolean;
}

/**
 * Why it cannot be shown that what is gone is no longer offered: a list that does not say where it ends may
 * have been cut off, and what was not read may hold what is missing elsewhere. Empty where it is shown.
 */
export function findDoubts(
  seen: SeenFeed,
  here: KeptServices,
  isGone: (id: string) => boolean,
): readonly string[] {
  const missing = new FirstFew();
  const reordered = new FirstFew();
  const cut = new FirstFew();
  for (const list of seen.lists()) {
    const { stayed, gone, isInOrder, isTailGone } = compare(list, seen, here, isGone);
    const isReplaced = stayed === 0 && gone > 0;
    if (list.isWhole && here.parts.isWhole(list.name) && !isReplaced) continue;
    let lost = 0;
    for (const part of seen.partsOf(list.name)) {
      if (here.parts.holds(part, list.name)) continue;
      missing.add(toName(part));
      lost += 1;
    }
    if (lost > 0) continue;
    if (isReplaced) missing.add(toName(list.name));
    else if (!isInOrder) reordered.add(toName(list.name));
    else if (isTailGone) cut.add(toName(list.name));
  }
  return [
    ...here.parts.doubts,
    ...say(missing, 'services stood there the last time, and none of them does now.'),
    ...say(
      reordered,
      'the order is another than the last time, so that a removal cannot be told from a list that was cut off.',
    ),
    ...say(cut, 'what stood last the last time is gone, as from a list that was cut off.'),
  ];
}

function compare(
  { name }: SeenList,
  seen: SeenFeed,
  here: KeptServices,
  isGone: (id: string) => boolean,
): Comparison {
  let [stayed, gone, last] = [0, 0, -1];
  let [isInOrder, isTailGone] = [true, false];
  for (const id of seen.idsOf(name)) {
    const place = here.parts.placeOf(id);
    if (place?.list === name) {
      if (place.at < last) isInOrder = false;
      last = place.at;
      stayed += 1;
      isTailGone = false;
    } else if (place === null && isGone(id)) {
      gone += 1;
      isTailGone = true;
    }
  }
  return { stayed, gone, isInOrder, isTailGone };
}

function toName(part: string): string {
  return part === '' ? 'The feed' : part;
}

function say(names: FirstFew, what: string): readonly string[] {
  return names.isEmpty ? [] : [`${names.describe()}: ${what}`];
}
