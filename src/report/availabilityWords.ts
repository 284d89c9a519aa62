import { daysBetween, describeCalendarDay } from '../catalogue/calendarDay.ts';
import type { ReferralRoute } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import { toReportWords } from './listingWords.ts';
import type { Fact } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { joinOr } from './sentences.ts';

/** Days for which "taking referrals" and a wait can be taken as they are (domain report, section 7). */
export const availabilityDays = 30;

/** What the listing says of referrals and the wait, each with the day it was true. */
export function toAvailabilityFacts(service: Service, { today }: ReportContext): Fact[] {
  const { takingReferrals, asOf } = service.availability;
  const wait = toWait(service);
  const known = asOf !== null && asOf <= today ? asOf : null;
  const day = known ? `on ${describeCalendarDay(known)}` : 'on a day it does not give';
  const isOld = known === null || daysBetween(known, today) > availabilityDays;
  const askAgain = isOld ? '; this may have changed' : '';
  const facts: Fact[] = [];
  if (takingReferrals !== 'not stated') {
    const taking = takingReferrals === 'yes' ? 'was taking referrals' : 'was not taking referrals';
    facts.push({
      kind: takingReferrals === 'no' ? 'not taking referrals' : 'availability',
      text: `The listing says that it ${taking} ${day}${askAgain}.`,
    });
  }
  if (wait)
    facts.push({ kind: 'availability', text: `Wait given by the listing ${day}: ${wait}${askAgain}.` });
  return facts;
}

function toWait(service: Service): string | null {
  return service.availability.wait === null ? null : toReportWords(service.availability.wait);
}

/** How long it takes, where the listing says so. */
export function describeDose(service: Service): string | null {
  const { sessions, weeks } = toDose(service);
  if (sessions && weeks) return `Length given by the listing: ${sessions} over ${weeks}.`;
  const length = sessions ?? weeks;
  return length ? `Length given by the listing: ${length}.` : null;
}

function toDose({ dose }: Service): { sessions: string | null; weeks: string | null } {
  return { sessions: withUnit(dose.sessions, 'session'), weeks: withUnit(dose.weeks, 'week') };
}

/** "6 to 8" becomes "6 to 8 sessions"; words that bring their own unit stay. */
function withUnit(text: string | null, unit: string): string | null {
  const words = text === null ? null : toReportWords(text);
  if (words === null || !/\d$/.test(words)) return words;
  return `${words} ${unit}${words === '1' ? '' : 's'}`;
}

const referralWords: Readonly<Record<ReferralRoute, string>> = {
  'refer-and-monitor': 'through Refer and monitor an intervention',
  'provider-form': 'on the provider’s form',
  phone: 'by phone',
  email: 'by email',
  'self-referral': 'by self-referral',
  'drop-in': 'by dropping in',
  'court-assessment': 'by assessment at court',
  gp: 'through a GP',
  council: 'through the council',
};

/** The ways in, in one sentence. */
export function describeReferral(service: Service): string | null {
  const ways = service.referralRoutes.map((route) => referralWords[route]);
  return ways.length === 0 ? null : `Referral is ${joinOr(ways)}.`;
}

/** What the listing is silent about on getting in: each the end of "The listing does not say …". */
export function toAvailabilitySilence(service: Service): readonly string[] {
  const silentOn: string[] = [];
  if (service.availability.takingReferrals === 'not stated') silentOn.push('whether it is taking referrals');
  if (toWait(service) === null) silentOn.push('how long the wait is');
  if (describeDose(service) === null) silentOn.push('how long it takes');
  if (service.eligibility.preRelease === 'not stated') silentOn.push('whether it can start before release');
  if (service.referralRoutes.length === 0) silentOn.push('how to refer');
  return silentOn;
}
