import type { MeantPhrase } from '../../search/serviceQuery.ts';
import { describeCalendarDay, parseCalendarDay } from '../../catalogue/calendarDay.ts';
import { describeArea } from '../../geography/describeArea.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import type { SearchResponse, Suggestion } from '../../search/searchResponse.ts';
import { describeCount } from '../describeList.ts';

/**
 * The heading above the results: how many, and where. It never repeats what was typed, because a
 * heading is read over shoulders and ends up in screenshots.
 */
export function describeTotal({ total, homeArea }: Pick<SearchResponse, 'total' | 'homeArea'>): string {
  const services = describeCount(total, 'service');
  return homeArea ? `${services} for someone living in ${describeArea(homeArea)}` : services;
}

/** For paper, where nothing more can be shown: how many of how many stand on it. Null where all do. */
export function describePrinted({
  results,
  total,
  homeArea,
}: Pick<SearchResponse, 'results' | 'total' | 'homeArea'>): string | null {
  if (results.length >= total) return null;
  const printed = `${results.length} of ${describeCount(total, 'service')} are printed.`;
  return homeArea ? `${printed} A pack for this home area holds all of them.` : printed;
}

/** What screen readers hear once the results stand still. */
export function describeAnnouncement(response: SearchResponse, shown: number): string {
  const total = describeTotal(response);
  const asks = response.understood.ambiguousPlaces.map(({ question }) => ` ${question}`).join('');
  if (response.total === 0) return `${total}.${asks}`;
  return `${total}. ${Math.min(shown, response.total)} shown.${asks}`;
}

/** What a way out of a short list says: what changes, and how many services that gives. */
export function describeSuggestion({ label, total }: Suggestion): string {
  return `${label} (${describeCount(total, 'service')})`;
}

/** What is said of a service that was typed by name but is over. */
export function describeEnded(name: string, ends: string): string {
  const day = parseCalendarDay(ends);
  return day ? `${name} ended on ${describeCalendarDay(day)}` : `${name} is over`;
}

/** The home area that is set: undefined until it is looked up, null when the catalogue has none of that code. */
export function describeAreaChip(area: HomeArea | null | undefined): string {
  if (area === undefined) return 'Home area';
  if (area === null) return 'Home area: not known to this catalogue';
  return `Home area: ${area.kind === 'nation' ? area.name : `${area.name} (${area.kind})`}`;
}

/** Keeps only what was said of phrases that still stand in the text: the others were deleted by typing. The same list where none was. */
export function keepTyped<Said extends string | MeantPhrase>(
  said: readonly Said[],
  text: string,
): readonly Said[] {
  const typed = text.toLowerCase();
  const left = said.filter((one) =>
    typed.includes((typeof one === 'string' ? one : one.typed).toLowerCase()),
  );
  return left.length === said.length ? said : left;
}
