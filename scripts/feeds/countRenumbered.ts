import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { KeptServices } from './kept/keptServices.ts';
import { termKey } from './listing/termMapping.ts';

/**
 * How many services of an earlier run come under other ids now, as in a table that lost its column of
 * references: where they are more than those that kept their ids. A few new ids are corrections, and none.
 */
export function countRenumbered(here: KeptServices, earlier: KeptServices, retrievedAt: CalendarDay): number {
  if (earlier.size === 0) return 0;
  const newNames = here.openMap();
  for (const id of here.ids()) if (!earlier.has(id)) newNames.set(termKey(here.read(id).name), id);
  let stayed = 0;
  let renumbered = 0;
  for (const id of earlier.ids()) {
    if (here.has(id)) stayed += 1;
    else if (newNames.size > 0) {
      const service = earlier.read(id);
      const isOfFeed = here.feedIds.has(service.provenance.feedId) && !hasEnded(service, retrievedAt);
      if (isOfFeed && newNames.delete(termKey(service.name))) renumbered += 1;
    }
  }
  return renumbered > stayed ? renumbered : 0;
}
