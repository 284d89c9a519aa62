import type { ContactRole, Weekday } from '../../../src/catalogue/codes.ts';
import type { Contact, CostOption, Schedule, Service } from '../../../src/catalogue/service.ts';
import { toPounds } from '../../feeds/cleaning/toPounds.ts';
import { listed, type Cells } from './cells.ts';

/** How to reach a service, when, and at what cost. */
export function toContactCells(service: Service): Cells {
  const withRole = (wanted: ContactRole) => service.contacts.filter(({ role }) => role === wanted);
  const general = withRole('general');
  const referral = withRole('referral');
  const assessment = withRole('pre-sentence assessment');
  return {
    contact: general[0]?.name ?? null,
    phone: toPhones(general),
    email: toEmails(general),
    referralPhone: toPhones(referral),
    referralEmail: toEmails(referral),
    assessmentPhone: toPhones(assessment),
    assessmentEmail: toEmails(assessment),
    web: service.url,
    hours: listed(service.schedules.map(toHours)),
    cost: listed(service.costOptions.map(toCost)),
  };
}

function toPhones(contacts: readonly Contact[]): string | null {
  return listed(inPairsFirst(contacts).flatMap(({ phone }) => phone ?? []));
}

function toEmails(contacts: readonly Contact[]): string | null {
  return listed(inPairsFirst(contacts).flatMap(({ email }) => email ?? []));
}

/** Numbers and addresses stand side by side, so those that belong together come first. */
function inPairsFirst(contacts: readonly Contact[]): readonly Contact[] {
  const isPair = ({ phone, email }: Contact) => phone !== null && email !== null;
  return [...contacts.filter(isPair), ...contacts.filter((contact) => !isPair(contact))];
}

const dayNames: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function toHours({ days, opensAt, closesAt, note }: Schedule): string {
  const times = [opensAt, closesAt].filter((time) => time !== null).join(' to ');
  return [days.map((day) => dayNames[day]).join(', '), times, note ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

function toCost({ option, pounds }: CostOption): string {
  if (pounds === null || toPounds(option) === pounds) return option;
  return `${option}: ${pounds === 0 ? 'free' : `£${pounds.toFixed(2)}`}`;
}
