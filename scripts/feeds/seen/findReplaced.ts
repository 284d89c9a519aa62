import type { KeptMap } from '../kept/keptMap.ts';
import type { FeedPlace } from '../kept/keptParts.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { SeenFeed } from './seenFeed.ts';

/** Between which services that stayed something is gone; null at an end of a list. */
interface Gap {
  readonly before: FeedPlace | null;
  readonly after: FeedPlace | null;
  /** Whether a record stands there that could not be read. */
  readonly hasUnread: boolean;
}

/**
 * Finds services that are gone from a place where a new one stands, or behind one that says something else
 * than the last time: they may be there by another name, or what is left of their rows was made one row. Not in
 * lists whose length a feed states, whose order nobody made.
 */
export function findReplaced(seen: SeenFeed, here: KeptServices, isGone: (id: string) => boolean): KeptMap {
  const replaced = here.openMap();
  const missing = here.openMap();
  const close = (gap: Gap, list: string, isWhole: boolean) => {
    if (missing.size === 0) return;
    // What is whole lost nothing on its way.
    if (holdsNew(gap, list, seen, here) || (!isWhole && isTorn(gap, seen)))
      for (const [id] of missing) replaced.set(id, '');
    missing.clear();
  };
  for (const { name, isWhole: wasWhole } of seen.lists()) {
    const isWhole = wasWhole && here.parts.isWhole(name);
    if (isWhole && !here.parts.isOfRows(name)) continue;
    let before: FeedPlace | null = null;
    let hasUnread = false;
    for (const id of seen.idsOf(name)) {
      const place = here.parts.placeOf(id);
      if (place === null && isGone(id)) missing.set(id, '');
      // It is there and could not be read.
      else if (place === null) hasUnread = true;
      if (place?.list !== name) continue;
      close({ before, after: place, hasUnread }, name, isWhole);
      before = place;
      hasUnread = false;
    }
    close({ before, after: null, hasUnread }, name, isWhole);
  }
  return replaced;
}

function holdsNew({ before, after }: Gap, list: string, seen: SeenFeed, here: KeptServices): boolean {
  const ids = here.parts.between(before?.at ?? 0, after?.at ?? Number.MAX_SAFE_INTEGER);
  for (const id of ids) if (!seen.has(id) && here.parts.placeOf(id)?.list === list) return true;
  return false;
}

/** Whether the row before a gap, or the first one behind the headings, was changed, or cannot be read. */
function isTorn({ before, after, hasUnread }: Gap, seen: SeenFeed): boolean {
  const edge = before ?? after;
  return hasUnread || (edge !== null && seen.printOf(edge.id) !== edge.print);
}
