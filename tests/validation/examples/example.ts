import { factGroups, offenceGroups } from '../../../src/catalogue/codes.ts';
import type { Contact, Location, Service } from '../../../src/catalogue/service.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

/** The day on which the examples are checked. */
export const today = day('2026-11-22');

/** For one rule, a change of the sound listing that breaks it and one near it that does not. */
export interface RuleExample {
  readonly broken: Partial<Service>;
  readonly fine: Partial<Service>;
}

/** Examples by the id of their rule. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;

/** A listing that no rule has anything to say about. */
export const sound = makeService({
  url: 'https://harbour-lane.example/housing',
  contractReference: 'INV-1',
  referralRoutes: ['provider-form'],
  sentenceUses: ['rehabilitation-activity'],
  assurance: factGroups.map((factGroup) => ({ factGroup, assuredDate: today, by: 'provider' })),
  exclusions: Object.fromEntries(offenceGroups.map((group) => [group, 'case by case'])),
});

/** Others of the catalogue that the examples point to. */
export const others: readonly Service[] = [
  makeService({ id: 'twin', name: 'TWICE TOLD (invented)' }),
  makeService({ id: 'over', ends: day('2026-01-31') }),
  makeService({ id: 'over-but-replaced', ends: day('2026-01-31'), replacedBy: ['twin'] }),
  makeService({ id: 'points-back', ends: day('2026-01-31'), replacedBy: [sound.id] }),
];

/** A way to reach the sound listing. */
export function makeContact(contact: Partial<Contact>): Contact {
  return { name: 'Referrals', role: 'general', phone: null, email: null, ...contact };
}

/** A place without a street. */
export function makeLocation(location: Partial<Location>): Location {
  return { name: 'The Old School', address: null, postcode: null, position: null, ...location };
}
