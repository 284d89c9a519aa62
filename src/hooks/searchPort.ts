import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { SearchResponse } from '../search/searchResponse.ts';
import type { ServiceQuery } from '../search/serviceQuery.ts';
import type { PlaceSuggestion } from '../search/workerProtocol.ts';
import type { SearchObjects } from '../store/storedRelease.ts';

/** Which page of results is asked for, and on which day. */
export interface SearchOptions {
  readonly today: CalendarDay;
  readonly limit: number;
  readonly offset: number;
}

/** What was found for a place being typed. */
export interface PlacesFound {
  readonly suggestions: readonly PlaceSuggestion[];
  readonly note: string | null;
}

/** What the screens ask of search, wherever it runs. Every promise rejects with an `Error`. */
export interface SearchPort {
  /** Loads a release. The buffers are transferred: they are gone afterwards. @returns the number of services */
  readonly load: (objects: SearchObjects) => Promise<number>;
  readonly search: (query: ServiceQuery, options: SearchOptions) => Promise<SearchResponse>;
  readonly findPlaces: (text: string, limit: number) => Promise<PlacesFound>;
  readonly findArea: (code: string) => Promise<HomeArea | null>;
}
