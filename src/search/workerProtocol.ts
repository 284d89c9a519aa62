import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Coverage, Service } from '../catalogue/service.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { PrisonDistances } from '../geography/prisonDistances.ts';
import type { ReachOfHome } from '../geography/toReach.ts';
import type { ProviderFound } from './providerListings.ts';
import type { KeptPlace } from './keptPlace.ts';
import type { ListingSought, PlacedListing, WaysToListing } from './listing-found/listingFound.ts';
import type { SearchResponse } from './searchResponse.ts';
import type { ServiceQuery } from './serviceQuery.ts';

/** A place or area offered while a home area is typed. `area` is null when it has to be asked further. */
export interface PlaceSuggestion {
  /** In words that tell it from its namesakes: "Newport, Isle of Wight". */
  readonly label: string;
  /** What it is: "town", "postcode area", "police force area". */
  readonly hint: string;
  readonly area: HomeArea;
  /** Whether what was typed is its whole name, not the beginning of it or something like it. */
  readonly isNamed: boolean;
}

/** What the page asks of the search worker. Each request is answered once, by `requestId`. */
export type SearchRequest =
  /** To open the release on the device by its kept index, which the worker reads itself. */
  | { readonly type: 'open'; readonly requestId: number; readonly place: KeptPlace }
  | {
      readonly type: 'load';
      readonly requestId: number;
      /** Names the release: asked again with the same name, nothing is read anew. */
      readonly releaseId: string;
      /** The release's verified objects as canonical JSON bytes, transferred, not copied. */
      /** Null where they follow in `services`: an index that fits is needed then. */
      readonly services: readonly ArrayBuffer[] | null;
      readonly gazetteer: ArrayBuffer;
      readonly thesaurus: ArrayBuffer;
      /** The index kept from an earlier load, transferred; it is made anew where it does not fit. */
      readonly index?: ArrayBuffer | null;
    }
  | {
      /** The objects with the services of the release that was loaded without them. */
      readonly type: 'services';
      readonly requestId: number;
      readonly releaseId: string;
      readonly services: readonly ArrayBuffer[];
    }
  | {
      readonly type: 'search';
      readonly requestId: number;
      readonly query: ServiceQuery;
      readonly today: CalendarDay;
      /** How many results, and after how many. */
      readonly limit: number;
      readonly offset: number;
    }
  | { readonly type: 'places'; readonly requestId: number; readonly text: string; readonly limit: number }
  | { readonly type: 'area'; readonly requestId: number; readonly code: string }
  | {
      readonly type: 'reach';
      readonly requestId: number;
      readonly areaCode: string;
      readonly coverages: readonly Coverage[];
    }
  | { readonly type: 'prisons'; readonly requestId: number; readonly areaCodes: readonly string[] }
  | { readonly type: 'providers'; readonly requestId: number; readonly text: string; readonly limit: number }
  | { readonly type: 'listings'; readonly requestId: number; readonly organizationId: string }
  | {
      readonly type: 'place-listing';
      readonly requestId: number;
      readonly listing: ListingSought;
      readonly query: ServiceQuery;
      readonly today: CalendarDay;
    }
  | {
      readonly type: 'ways-to-listing';
      readonly requestId: number;
      readonly listing: ListingSought;
      readonly areaCode: string | null;
      readonly today: CalendarDay;
    };

/** What the search worker answers. */
export type SearchReply =
  | {
      readonly type: 'opened';
      readonly requestId: number;
      /** Null where there is nothing that can be opened so. */
      readonly releaseId: string | null;
      readonly serviceCount: number;
    }
  | {
      readonly type: 'loaded';
      readonly requestId: number;
      readonly serviceCount: number;
      /** The index to keep for this release, transferred; absent when the kept one was used. */
      readonly index?: ArrayBuffer;
    }
  | { readonly type: 'taken'; readonly requestId: number }
  /** Records are needed that have not followed yet: to be asked again once they have. */
  | { readonly type: 'awaiting'; readonly requestId: number }
  | { readonly type: 'found'; readonly requestId: number; readonly response: SearchResponse }
  | {
      readonly type: 'places';
      readonly requestId: number;
      readonly suggestions: readonly PlaceSuggestion[];
      /** What to tell when nothing or too much fits: "BT1 is in Northern Ireland …". */
      readonly note: string | null;
    }
  | { readonly type: 'area'; readonly requestId: number; readonly area: HomeArea | null }
  | {
      readonly type: 'reach';
      readonly requestId: number;
      /** One for each coverage asked about, in that order; null where it does not reach the area. */
      readonly reached: readonly (ReachOfHome | null)[];
    }
  | { readonly type: 'prisons'; readonly requestId: number; readonly prisons: readonly PrisonDistances[] }
  | {
      readonly type: 'providers';
      readonly requestId: number;
      readonly providers: readonly ProviderFound[];
    }
  | { readonly type: 'listings'; readonly requestId: number; readonly services: readonly Service[] }
  /** Null, here and below, where there is no such listing. */
  | { readonly type: 'place-listing'; readonly requestId: number; readonly placed: PlacedListing | null }
  | { readonly type: 'ways-to-listing'; readonly requestId: number; readonly ways: WaysToListing | null }
  | { readonly type: 'failed'; readonly requestId: number; readonly reason: string };
