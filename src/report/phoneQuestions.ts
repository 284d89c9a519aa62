import type { Service } from '../catalogue/service.ts';
import { describePeople } from './eligibilityWords.ts';

/** What to say first. Nobody is named before the service has agreed to a referral. */
export const phoneOpening =
  'Say that the call is about a possible referral from prison, and the home area. Give no name until a referral is agreed.';

/** Whether a listing gives a number to call. */
export function listsPhone({ contacts }: Service): boolean {
  return contacts.some(({ phone }) => phone !== null);
}

/** The heading of what to ask: no phone is promised where none is listed. */
export function toAskHeading(service: Service): string {
  return listsPhone(service) ? 'Ask on the phone' : 'Ask before you refer';
}

/** What to ask on the phone: what changes in days, then what the listing leaves open. */
export function toPhoneQuestions(service: Service): string[] {
  const { eligibility, exclusions } = service;
  const questions = ['Are referrals being taken, and how long is the wait?'];
  if (eligibility.preRelease !== 'no') questions.push('How long before release can a referral be made?');
  if (describePeople(eligibility) === null) questions.push('Which sexes and ages are taken?');
  else if (eligibility.sexes === 'not stated') questions.push('Are women, men or both taken?');
  if (Object.keys(exclusions).length === 0) questions.push('Does any conviction exclude a person?');
  if (Object.values(exclusions).includes('case by case')) {
    questions.push('What is needed to consider a conviction case by case?');
  }
  if (eligibility.noRecourseToPublicFunds === 'not stated') {
    questions.push('Are people with no recourse to public funds taken?');
  }
  if (service.referralRoutes.length === 0) questions.push('How is a referral made?');
  if (service.schedules.length === 0) questions.push('Which hours and days is it open?');
  return questions;
}
