import { useEffect, useState } from 'react';
import { toCalendarDay } from '../catalogue/calendarDay.ts';
import type { Nation } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { toPackText, type PackText } from '../report/packText.ts';
import { toRequirementName, type ReportHome } from '../report/reportContext.ts';
import { toPackIds, type PackList, type PackPart, type PreparedPack } from '../shortlist/preparedPack.ts';
import { useAppServices } from './appServices.ts';
import { readOnlyNations } from './readOnlyNations.ts';
import { useCatalogue } from './useCatalogue.ts';
import { readReportHome } from './useReportContext.ts';
import { useServices } from './useServices.ts';
import { useToday } from './useToday.ts';

/** Services of a pack in words. */
export interface PackListText {
  readonly list: PackList;
  readonly text: PackText;
  /** How many of its services are no longer listed at all. */
  readonly lost: number;
}

/** Those for one home area. `area` is null where the catalogue knows it no longer. */
export interface PackPartText extends PackListText {
  readonly list: PackPart;
  readonly area: HomeArea | null;
}

/** A whole pack in words. */
export interface PackTexts {
  readonly parts: readonly PackPartText[];
  /** Those for both nations, then those for only one of them: never an empty list. */
  readonly anywhere: readonly PackListText[];
}

/** The words of a kept pack in the catalogue of today: null until they are written. */
export function usePackTexts(pack: PreparedPack): PackTexts | 'failed' | null {
  const { search } = useAppServices();
  const { device, search: readiness } = useCatalogue();
  const today = useToday();
  const services = useServices([...toPackIds(pack)]);
  const [texts, setTexts] = useState<PackTexts | 'failed' | null>(null);
  const release = device.state === 'ready' ? device.release : null;
  const isReady = readiness.state === 'ready';

  useEffect(() => {
    if (!release || !isReady || services.state !== 'ready') return;
    let isWanted = true;
    const { find } = services;
    const toListed = ({ serviceIds }: PackList) => serviceIds.map(find).filter((service) => service !== null);
    const write = <List extends PackList>(list: List, home: ReportHome | null, nation: Nation | null) => {
      const listed = toListed(list);
      const text = toPackText(listed, {
        publishedOn: release.manifest.published,
        expires: release.manifest.expires,
        copiedOn: toCalendarDay(new Date(release.lastConfirmedAt ?? release.activatedAt)),
        today,
        home,
        nation,
        needs: pack.needs,
        requirementName: toRequirementName,
        findService: find,
      });
      return { list, text, lost: list.serviceIds.length - listed.length };
    };
    const writePart = async (part: PackPart): Promise<PackPartText> => {
      const [area, home] = await Promise.all([
        search.findArea(part.areaCode),
        readReportHome(search, part.areaCode, toListed(part)),
      ]);
      return { ...write(part, home, null), area };
    };
    const writeAnywhere = async (): Promise<readonly PackListText[]> => {
      const only = await readOnlyNations(search, toListed(pack.anywhere));
      return ([null, 'England', 'Wales'] as const).flatMap((nation) => {
        const serviceIds = pack.anywhere.serviceIds.filter((id) => (only.get(id) ?? null) === nation);
        const list = { serviceIds, found: serviceIds.length };
        return serviceIds.length === 0 ? [] : [write(list, null, nation)];
      });
    };
    Promise.all([Promise.all(pack.parts.map(writePart)), writeAnywhere()]).then(
      ([parts, anywhere]) => isWanted && setTexts({ parts, anywhere }),
      () => isWanted && setTexts('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [search, release, isReady, services, pack, today]);

  return services.state === 'failed' ? 'failed' : texts;
}
