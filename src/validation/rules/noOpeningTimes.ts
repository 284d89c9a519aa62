import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** Somebody sent to a door or told to drop in has to know when it is open. */
export const noOpeningTimes: Rule = {
  id: 'no-opening-times',
  severity: 'advice',
  check: (service, { today }) => {
    const { schedules, locations, deliveryFormats, referralRoutes } = service;
    const canTurnUp =
      deliveryFormats.includes('drop-in') ||
      referralRoutes.includes('drop-in') ||
      locations.some(({ address }) => address !== null);
    if (schedules.length > 0 || !canTurnUp || hasEnded(service, today)) return [];
    return [
      {
        path: 'schedules',
        actual: 'none',
        expected: 'the days and hours it is open, as people can go there',
        whatToDo: 'Add the days and hours, or say that it is by appointment.',
      },
    ];
  },
};
