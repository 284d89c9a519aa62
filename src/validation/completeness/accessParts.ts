import { daysBetween } from '../../catalogue/calendarDay.ts';
import { checkCycleDays } from '../../catalogue/checkCycle.ts';
import { shareOf, type CompletenessPart } from './part.ts';

/** How in: what a practitioner does next, and what they tell the person. */
export const accessParts: readonly CompletenessPart[] = [
  {
    id: 'way-to-contact',
    label: 'A phone number or shared mailbox',
    of: 9,
    measure: ({ contacts, url }) => {
      const canBeAsked = contacts.some(({ phone, email }) => phone !== null || email !== null);
      return {
        share: canBeAsked ? 1 : url === null ? 0 : 0.5,
        whatToDo: 'Add a phone number or a mailbox that the team shares, not a person’s own.',
      };
    },
  },
  {
    id: 'way-to-refer',
    label: 'How to make a referral',
    of: 9,
    measure: ({ referralRoutes }) => ({
      share: shareOf(referralRoutes.length > 0),
      whatToDo: 'Say how a practitioner refers somebody, or that people refer themselves.',
    }),
  },
  {
    id: 'taking-referrals',
    label: 'Whether it takes referrals now, and how long people wait',
    of: 8,
    measure: ({ availability: { takingReferrals, wait, asOf } }, today) => {
      const age = asOf === null ? null : daysBetween(asOf, today);
      const isRecent = age !== null && age >= 0 && age <= checkCycleDays.availability;
      const says = [takingReferrals !== 'not stated', wait !== null];
      return {
        // Without a recent date it may be years old: half of it is the date.
        share: shareOf(...says) * (isRecent ? 1 : 0.5),
        whatToDo: says.includes(false)
          ? 'Say whether it takes referrals, how long people wait, and on what day that was so.'
          : `Say again whether it takes referrals and how long people wait, with today’s date: after ${checkCycleDays.availability} days it counts as old.`,
      };
    },
  },
  {
    id: 'place-and-hours',
    label: 'Where and when it is open',
    of: 4,
    measure: ({ locations, deliveryPlaces, schedules, coverage, confidentialLocation }) => {
      const hasPlace =
        coverage.remote || confidentialLocation || locations.length + deliveryPlaces.length > 0;
      const hasHours = schedules.length > 0;
      const missing = [
        ...(hasPlace ? [] : ['where sessions are held']),
        ...(hasHours ? [] : ['on which days and at what hours it is open']),
      ];
      return { share: shareOf(hasPlace, hasHours), whatToDo: `Say ${missing.join(', and ')}.` };
    },
  },
  {
    id: 'cost',
    label: 'What it costs the person',
    of: 2,
    measure: ({ costOptions, fundingRoute }) => ({
      // Whoever is referred by probation to what probation pays for pays nothing.
      share: shareOf(costOptions.length > 0 || fundingRoute === 'commissioned'),
      whatToDo: 'Say what it costs the person, or that it is free.',
    }),
  },
];
