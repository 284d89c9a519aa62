import type { SearchResponse } from '../search/searchResponse.ts';
import type { MeantPhrase } from '../search/serviceQuery.ts';
import { createObservable, type WritableObservable } from './observable.ts';

/** The number of results shown at first: every letter typed draws them anew. */
export const pageSize = 10;
/** The number added by "Show more". */
export const moreResults = 20;

/**
 * What the search screen remembers while the app is open, so that going to a service and back loses
 * nothing. It lives in memory only: what a person types is never stored and never in an address.
 */
export interface SearchMemory {
  readonly text: string;
  /** Phrases of the text that are not to be understood as anything. */
  readonly asText: readonly string[];
  /** Phrases of the text that were asked about, with what they were said to mean. */
  readonly asMeant: readonly MeantPhrase[];
  /** How many results are shown. */
  readonly shown: number;
  /** The search part of the last address of the search screen, with the filters. */
  readonly filtersInUrl: string;
  /** The last answer, and the question it answers. */
  readonly lastAnswer: { readonly question: string; readonly response: SearchResponse } | null;
  /** The question that was asked last; null before there is one. */
  readonly question: string | null;
  /** Why the last question could not be answered, for a publisher; null when it could. */
  readonly failure: string | null;
}

/** What is remembered before anything was asked, and after all of it was taken back. */
export const nothingSearched: SearchMemory = {
  text: '',
  asText: [],
  asMeant: [],
  shown: pageSize,
  filtersInUrl: '',
  lastAnswer: null,
  question: null,
  failure: null,
};

/** An empty memory, for one opening of the app. */
export function createSearchMemory(): WritableObservable<SearchMemory> {
  return createObservable(nothingSearched);
}
