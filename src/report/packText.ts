import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import { needCodes, type Need } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { Nation } from '../geography/gazetteer.ts';
import { needLabels } from '../taxonomy/labels.ts';
import { describeCopy, describeStanding } from './dateWords.ts';
import { toListingName } from './listingWords.ts';
import { toPackBlock, type PackBlock } from './packBlock.ts';
import type { ReportContext } from './reportContext.ts';

/** What a pack depends on besides its services. */
export interface PackContext extends ReportContext {
  /** The last day on which the publisher stands by the catalogue. */
  readonly expires: CalendarDay;
  /** Where there is no home area: the one nation that all the services are for, else null. */
  readonly nation: Nation | null;
}

/** One need of the contents page, with the services listed for it in the order of the pack. */
export interface PackSection {
  readonly need: Need;
  readonly label: string;
  readonly serviceIds: readonly string[];
}

/** The words of a reach-in pack: what is printed and taken through the gate. Names no person. */
export interface PackText {
  readonly title: string;
  /** For every page. */
  readonly dates: string;
  /** The contents page. */
  readonly sections: readonly PackSection[];
  readonly blocks: readonly PackBlock[];
  /** Names of services that were asked for and are over. */
  readonly ended: readonly string[];
}

/**
 * A pack for one home area, or for any: a block a service, in the order given, and contents by need. With needs,
 * the contents hold these only. Services that are over are named and get no block.
 */
export function toPackText(services: readonly Service[], context: PackContext): PackText {
  const ended = services.filter((service) => hasEnded(service, context.today));
  const live = services.filter((service) => !ended.includes(service));
  const needs = context.needs.length > 0 ? context.needs : needCodes;
  return {
    title: context.home
      ? `Services for people returning to ${context.home.name}`
      : `Services for people anywhere in ${context.nation ?? 'England and Wales'}`,
    dates: `${describeCopy(context)} ${describeStanding(context.expires, context.today)}`,
    sections: needs.flatMap((need) => {
      const serviceIds = live.filter((service) => service.needs.includes(need)).map(({ id }) => id);
      return serviceIds.length === 0 ? [] : [{ need, label: needLabels[need], serviceIds }];
    }),
    blocks: live.map((service) => toPackBlock(service, context)),
    ended: ended.map((service) => toListingName(service.name)),
  };
}
