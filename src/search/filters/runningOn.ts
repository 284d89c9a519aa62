import { addBit, hasBit, makeBitset, type Bitset } from './bitset.ts';
import type { ServiceTable } from './serviceTable.ts';

/** The services that are not over on a day, also those yet to begin. Remembered for the last day asked. */
export function createRunningFinder(table: ServiceTable): (today: number) => Bitset {
  let known: { readonly today: number; readonly running: Bitset } | null = null;
  return (today) => {
    if (known?.today === today) return known.running;
    const running = makeBitset(table.count);
    for (let number = 0; number < table.count; number += 1) {
      if (table.endDays[number]! >= today && !hasBit(table.closed, number)) addBit(running, number);
    }
    known = { today, running };
    return running;
  };
}
