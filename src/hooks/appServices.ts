import { createContext, use } from 'react';
import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { AppUpdate } from './appUpdate.ts';
import type { ChangeBook } from './changeBook.ts';
import type { CatalogueSession } from './catalogueSession.ts';
import type { Observable, WritableObservable } from './observable.ts';
import type { SearchMemory } from './searchMemory.ts';
import type { TextOutput } from './textOutput.ts';
import type { ShortlistBook } from './shortlistBook.ts';
import type { SearchClient } from '../search/searchClient.ts';

/** Everything the screens use that is not a value: made once, in `main.tsx`. */
export interface AppServices {
  readonly session: CatalogueSession;
  readonly search: SearchClient;
  readonly memory: WritableObservable<SearchMemory>;
  readonly shortlists: ShortlistBook;
  readonly changes: ChangeBook;
  readonly output: TextOutput;
  readonly update: AppUpdate;
  /** Today in London. Changes at midnight. */
  readonly today: Observable<CalendarDay>;
  readonly readStorageUse: () => Promise<number | null>;
  readonly appVersion: string;
  /** True for a build that takes demo catalogues. */
  readonly isDemo: boolean;
}

/** Hands the services down the tree. */
export const AppServicesContext = createContext<AppServices | null>(null);

/** @throws Error outside the provider: a mistake in the program */
export function useAppServices(): AppServices {
  const services = use(AppServicesContext);
  if (!services) throw new Error('No AppServicesContext is provided.');
  return services;
}
