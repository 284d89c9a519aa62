import { useEffect, useState } from 'react';
import { toCalendarDay } from '../catalogue/calendarDay.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { toPackText, type PackText } from '../report/packText.ts';
import { toRequirementName } from '../report/reportContext.ts';
import type { PackPart, PreparedPack } from '../shortlist/preparedPack.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';
import { readReportHome } from './useReportContext.ts';
import { useServices } from './useServices.ts';
import { useToday } from './useToday.ts';

/** One part of a pack in words. `area` is null where the catalogue knows it no longer. */
export interface PackPartText {
  readonly part: PackPart;
  readonly area: HomeArea | null;
  readonly text: PackText;
  /** How many of its services are no longer listed at all. */
  readonly lost: number;
}

/** The words of a kept pack in the catalogue of today: null until they are written. */
export function usePackTexts(pack: PreparedPack): readonly PackPartText[] | 'failed' | null {
  const { search } = useAppServices();
  const { device, search: readiness } = useCatalogue();
  const today = useToday();
  const services = useServices([...new Set(pack.parts.flatMap(({ serviceIds }) => serviceIds))]);
  const [texts, setTexts] = useState<readonly PackPartText[] | 'failed' | null>(null);
  const release = device.state === 'ready' ? device.release : null;
  const isReady = readiness.state === 'ready';

  useEffect(() => {
    if (!release || !isReady || services.state !== 'ready') return;
    let isWanted = true;
    const { find } = services;
    const write = async (part: PackPart): Promise<PackPartText> => {
      const listed = part.serviceIds.map(find).filter((service) => service !== null);
      const [area, home] = await Promise.all([
        search.findArea(part.areaCode),
        readReportHome(search, part.areaCode, listed),
      ]);
      const text = toPackText(listed, {
        publishedOn: release.manifest.published,
        copiedOn: toCalendarDay(new Date(release.lastConfirmedAt ?? release.activatedAt)),
        today,
        home,
        needs: pack.needs,
        requirementName: toRequirementName,
        findService: find,
      });
      return { part, area, text, lost: part.serviceIds.length - listed.length };
    };
    Promise.all(pack.parts.map(write)).then(
      (written) => isWanted && setTexts(written),
      () => isWanted && setTexts('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [search, release, isReady, services, pack, today]);

  return services.state === 'failed' ? 'failed' : texts;
}
