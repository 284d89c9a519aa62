import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { countRenumbered } from './countRenumbered.ts';
import type { FeedImport } from './feedAdapter.ts';
import { toGoneWord } from './goneWord.ts';
import type { KeptMap } from './kept/keptMap.ts';
import type { KeptServices } from './kept/keptServices.ts';
import { findDoubts } from './seen/findDoubts.ts';
import { isOtherFeed } from './seen/isOtherFeed.ts';
import type { SeenFeed } from './seen/seenFeed.ts';
import { Traces } from './seen/traces.ts';

/** What becomes of services that an earlier run had and this one has not: their names, by their ids. */
export interface AbsentServices {
  /** Shown to be gone, or said to be by a person: to be known as defunct from the day of that run. */
  readonly retired: KeptMap;
  /** Absent from a partial run, not readable in this one, ended already, or asked about: as they were. */
  readonly kept: KeptMap;
  /** Those of them that may be gone or not: a person is to say. */
  readonly asked: KeptMap;
  /** Why a person is asked, one sentence each. */
  readonly doubts: readonly string[];
  /** The word that says that these are gone; empty where nothing is asked. */
  readonly word: string;
  /** Whether a person has said so, of exactly these. */
  readonly isSaid: boolean;
  /** How many services came under other ids, where they are more than kept theirs. */
  readonly renumbered: number;
  /** How many services of other feeds stood in the earlier file; they are not carried over. */
  readonly ofOtherFeeds: number;
}

/** An earlier run of a feed: its services, and where it saw them, if that is known. */
export interface EarlierRun {
  readonly services: KeptServices;
  readonly seen: SeenFeed | null;
}

// A feed that loses so many services at once, and with them this part of all, is likelier broken, or another.
const many = 5;
const doubtedPart = 1 / 4;

/**
 * Compares a run with an earlier one of the same feed. A service that is shown to be gone is retired, so that
 * it can still be found by name as ended; one that a partial run did not see, or that was there but could not
 * be read, is left as it was. What may be gone or not waits for a person: `saidGone` is the word of
 * those that they have looked at and said to be gone.
 */
export function retireAbsent(
  { isComplete }: Pick<FeedImport, 'isComplete'>,
  here: KeptServices,
  earlier: EarlierRun,
  retrievedAt: CalendarDay,
  saidGone: string | null,
): AbsentServices {
  const { services, seen } = earlier;
  const gone = services.openMap();
  const retired = services.openMap();
  const kept = services.openMap();
  const asked = services.openMap();
  let [stayed, ofOtherFeeds] = [0, 0];
  for (const id of services.ids()) {
    if (here.has(id)) {
      stayed += 1;
      continue;
    }
    const service = services.read(id);
    const { feedId, sourceId } = service.provenance;
    if (!here.feedIds.has(feedId)) ofOtherFeeds += 1;
    else if (!isComplete || here.rejections.holdsSource(sourceId) || hasEnded(service, retrievedAt)) {
      kept.set(id, service.name);
    } else gone.set(id, service.name);
  }
  const renumbered = countRenumbered(here, services, retrievedAt);
  if (gone.size === 0)
    return { retired, kept, asked, doubts: [], word: '', isSaid: false, renumbered, ofOtherFeeds };
  const isGone = (id: string) => gone.has(id);
  const ofRun = [
    ...describeMany(gone.size, stayed + gone.size),
    ...(renumbered > 0
      ? [
          `${renumbered === 1 ? '1 service has another id' : `${renumbered} services have other ids`} than the last time.`,
        ]
      : []),
    ...(isOtherFeed(here, services) ? [otherNames] : []),
    ...(seen === null ? [noRecord] : findDoubts(seen, here, isGone)),
  ];
  const traces = new Traces(here, services, { seen, isGone }, retrievedAt);
  for (const [id, name] of gone) {
    const isTraced = traces.areOf(services.read(id));
    (isTraced || ofRun.length > 0 ? asked : retired).set(id, name);
  }
  const word = toGoneWord(asked);
  const isSaid = word !== '' && saidGone === word;
  for (const [id, name] of asked) (isSaid ? retired : kept).set(id, name);
  if (isSaid) asked.clear();
  const doubts = asked.size === 0 ? [] : [...ofRun, ...traces.describe()];
  return { retired, kept, asked, doubts, word, isSaid, renumbered, ofOtherFeeds };
}

const otherNames = 'Most services have other names than the last time, as in another feed.';
const noRecord =
  'Where in the feed they stood is not known: the last import left no file of what it saw, or it is lost.';

function describeMany(gone: number, before: number): readonly string[] {
  // Others that came meanwhile are no reason to believe it.
  const isMany = gone >= many && gone > before * doubtedPart;
  return isMany ? [`${gone} of the ${before} services that the feed held the last time are gone.`] : [];
}

/** A service that is gone: defunct from the day on which it was missed, with that as its end. */
export function retire(service: Service, day: CalendarDay): Service {
  // One that was still to begin never did.
  const hasBegun = service.starts === null || service.starts <= day;
  return { ...service, status: 'defunct', ends: hasBegun ? day : null };
}
