import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { FeedImport } from './feedAdapter.ts';
import { keepDecided } from './keepDecided.ts';
import type { KeptServices } from './kept/keptServices.ts';
import { retire, retireAbsent, type AbsentServices, type EarlierRun } from './retireAbsent.ts';
import { serviceFilePieces } from './serviceFile.ts';

/** A run beside an earlier one of the same feed. */
export interface SettledRun {
  readonly absent: AbsentServices;
  /** Listings that people had checked in the earlier one, and that are not so in the feed. */
  readonly unchecked: number;
}

/** Brings over what people decided in an earlier run, and finds what is gone since. */
export function settleRun(
  run: FeedImport,
  kept: KeptServices,
  { services: earlier, seen }: EarlierRun,
  retrievedAt: CalendarDay,
  saidGone: string | null,
): SettledRun {
  let unchecked = 0;
  for (const id of earlier.ids()) {
    if (!kept.has(id)) continue;
    if (earlier.isChecked(id) && !kept.isChecked(id)) unchecked += 1;
    if (kept.hasSuggestions(id) || earlier.hasRejected(id)) {
      kept.change(id, (service) => keepDecided(service, earlier.read(id)));
    }
  }
  return { absent: retireAbsent(run, kept, { services: earlier, seen }, retrievedAt, saidGone), unchecked };
}

/** The file to write: the services of the run, those retired by it and those kept from the earlier one. */
export function settledPieces(
  kept: KeptServices,
  earlier: KeptServices,
  absent: AbsentServices,
  retrievedAt: CalendarDay,
): Iterable<string> {
  return serviceFilePieces(inOrder(kept.sortedIds(), absentIds(earlier, absent)), (id) => {
    if (absent.retired.has(id)) return JSON.stringify(retire(earlier.read(id), retrievedAt));
    return kept.has(id) ? kept.textOf(id) : earlier.textOf(id);
  });
}

function* absentIds(earlier: KeptServices, { retired, kept }: AbsentServices): Generator<string> {
  for (const id of earlier.sortedIds()) if (retired.has(id) || kept.has(id)) yield id;
}

/** Two lists in order as one in order. */
function* inOrder(one: Iterator<string>, other: Iterator<string>): Generator<string> {
  let [first, second] = [one.next(), other.next()];
  while (!first.done || !second.done) {
    if (!first.done && (second.done || first.value < second.value)) {
      yield first.value;
      first = one.next();
    } else if (!second.done) {
      yield second.value;
      second = other.next();
    }
  }
}
