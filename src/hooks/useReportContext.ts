import { useEffect, useState } from 'react';
import { toCalendarDay } from '../catalogue/calendarDay.ts';
import type { Need } from '../catalogue/codes.ts';
import type { Coverage, Service } from '../catalogue/service.ts';
import { describeArea } from '../geography/describeArea.ts';
import {
  toHomeCover,
  toRequirementName,
  type ReportContext,
  type ReportHome,
} from '../report/reportContext.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';
import { useToday } from './useToday.ts';
import type { SearchClient } from '../search/searchClient.ts';

/** What a text is about, besides its services. */
export interface TextSubject {
  readonly homeAreaCode: string | null;
  readonly needs: readonly Need[];
  readonly services: readonly Service[];
  readonly findService: (id: string) => Service | null;
}

/**
 * All that the texts depend on, from the device's copy. Null until it is put together; "failed" where the
 * home area could not be looked up, since a text without it would be another text.
 */
export function useReportContext(subject: TextSubject): ReportContext | 'failed' | null {
  const { search } = useAppServices();
  const { device, search: readiness } = useCatalogue();
  const today = useToday();
  const { homeAreaCode, needs, services, findService } = subject;
  const home = useReportHome(search, readiness.state === 'ready', homeAreaCode, services);
  if (device.state !== 'ready' || home === undefined) return null;
  if (home === 'failed') return 'failed';
  const { manifest, lastConfirmedAt, activatedAt } = device.release;
  return {
    publishedOn: manifest.published,
    // A copy that was confirmed to be the newest is as good as one made that day.
    copiedOn: toCalendarDay(new Date(lastConfirmedAt ?? activatedAt)),
    today,
    home,
    needs,
    requirementName: toRequirementName,
    findService,
  };
}

type Home = ReportHome | null | 'failed' | undefined;

interface FoundHome {
  readonly areaCode: string;
  readonly services: readonly Service[];
  readonly home: Home;
}

function useReportHome(
  search: SearchClient,
  isReady: boolean,
  areaCode: string | null,
  services: readonly Service[],
): Home {
  const [found, setFound] = useState<FoundHome | null>(null);
  const isFound = found?.areaCode === areaCode && areTheSame(found.services, services);

  useEffect(() => {
    if (areaCode === null || !isReady || isFound) return;
    let isWanted = true;
    const keep = (home: Home) => isWanted && setFound({ areaCode, services, home });
    readReportHome(search, areaCode, services).then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, [search, isReady, areaCode, services, isFound]);

  if (areaCode === null) return null;
  return isFound ? found.home : undefined;
}

// A list made anew of the same records asks nothing new; a record of a newer catalogue does.
function areTheSame(ones: readonly Service[], others: readonly Service[]): boolean {
  return ones.length === others.length && ones.every((one, place) => one === others[place]);
}

/** A home area as texts need it, with the cover of these services looked up; null for no such area. */
export async function readReportHome(
  search: Pick<SearchClient, 'findArea' | 'reachOf'>,
  areaCode: string,
  services: readonly Service[],
): Promise<ReportHome | null> {
  const coverages = services.map(({ coverage }) => coverage);
  const [area, reached] = await Promise.all([search.findArea(areaCode), search.reachOf(areaCode, coverages)]);
  if (!area) return null;
  const covers = new Map<Coverage, ReturnType<typeof toHomeCover>>(
    coverages.map((coverage, index) => [coverage, toHomeCover(coverage, reached[index] ?? null)]),
  );
  return { name: describeArea(area), covers: (coverage) => covers.get(coverage) ?? 'no' };
}
