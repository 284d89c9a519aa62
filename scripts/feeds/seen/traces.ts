import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { findReplaced } from './findReplaced.ts';
import { NewRows } from './newRows.ts';
import type { SeenFeed } from './seenFeed.ts';

/** What may speak against a service being gone. */
interface Trace {
  readonly isOf: (service: Service) => boolean;
  /** The verb of what is said of how many it was found of: of one, and of several. */
  readonly verb: readonly [one: string, several: string];
  readonly says: string;
}

/** What speaks against single services being gone, although nothing is doubtful about the run as a whole. */
export class Traces {
  readonly #traces: readonly Trace[];
  readonly #counts = new Map<Trace, number>();

  constructor(
    here: KeptServices,
    earlier: KeptServices,
    { seen, isGone }: { readonly seen: SeenFeed | null; readonly isGone: (id: string) => boolean },
    retrievedAt: CalendarDay,
  ) {
    const { passedOver } = here;
    const replaced = seen === null ? null : findReplaced(seen, here, isGone);
    const newRows = new NewRows(here, earlier);
    this.#traces = [
      {
        isOf: ({ name, provenance }) => passedOver.names(name) || passedOver.names(provenance.sourceId),
        verb: ['is', 'are'],
        says:
          'named where none was read: look for a quotation mark that is closed too late, a row out of its place, ' +
          'or a note that has the name.',
      },
      {
        isOf: (service) => newRows.holdShifted(service),
        verb: ['has', 'have'],
        says: 'the same words under another heading now, in rows that are new: look for shifted cells.',
      },
      {
        isOf: (service) => newRows.holdName(service),
        verb: ['has', 'have'],
        says: 'the name of one that is new: look for references or ids that were changed.',
      },
      {
        isOf: ({ id }) => replaced?.has(id) === true,
        verb: ['stood', 'stood'],
        says: 'where new ones stand, or next to one that was changed: look for other names, and for damaged rows.',
      },
      {
        // Where it stood is not known, and so not whether that place was read.
        isOf: ({ id }) => seen !== null && !seen.has(id),
        verb: ['was', 'were'],
        says: 'not read by the last import either.',
      },
      {
        isOf: ({ provenance }) => provenance.retrievedAt > retrievedAt,
        verb: ['was', 'were'],
        says: 'fetched on a later day than this feed, which may be an older copy.',
      },
    ];
  }

  /** Whether anything speaks against it. */
  areOf(service: Service): boolean {
    const found = this.#traces.filter(({ isOf }) => isOf(service));
    for (const trace of found) this.#counts.set(trace, (this.#counts.get(trace) ?? 0) + 1);
    return found.length > 0;
  }

  /** What was found of all services that were asked about, one sentence a kind. */
  describe(): readonly string[] {
    return Array.from(
      this.#counts,
      ([
        {
          verb: [one, several],
          says,
        },
        count,
      ]) =>
        count === 1
          ? `1 service of the earlier import ${one} ${says}`
          : `${count} services of the earlier import ${several} ${says}`,
    );
  }
}
