import { canBeDialled } from '../../catalogue/canBeDialled.ts';
import type { ContactRole, ReferralRoute, Weekday } from '../../catalogue/codes.ts';
import { limits } from '../../catalogue/limits.ts';
import type { Contact, Location, Schedule, Service } from '../../catalogue/service.ts';
import { isSame, toFormAnswer, toTextOrNull, type FieldProblem, type FormAnswer } from './formAnswer.ts';
import { readTimeOfDay } from './timeOfDay.ts';

/** Contact, places and hours as they are typed. */
export interface ContactForm {
  readonly url: string;
  readonly contacts: readonly ContactEntry[];
  readonly locations: readonly LocationEntry[];
  readonly schedules: readonly ScheduleEntry[];
  readonly referralRoutes: readonly ReferralRoute[];
}

/** One contact as it is typed. */
export interface ContactEntry {
  readonly name: string;
  readonly role: ContactRole;
  readonly phone: string;
  readonly email: string;
}

/** One place as it is typed. */
export interface LocationEntry {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
}

/** Days with the same hours, as they are typed. */
export interface ScheduleEntry {
  readonly days: readonly Weekday[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly note: string;
}

/** An empty entry of each list. */
export const blankEntries = {
  contact: { name: '', role: 'general', phone: '', email: '' },
  location: { name: '', address: '', postcode: '' },
  schedule: { days: [], opensAt: '', closesAt: '', note: '' },
} as const satisfies {
  readonly contact: ContactEntry;
  readonly location: LocationEntry;
  readonly schedule: ScheduleEntry;
};

/** The form as the listing fills it in. */
export function toContactForm(service: Service): ContactForm {
  return {
    url: service.url ?? '',
    contacts: service.contacts.map(({ name, role, phone, email }) => ({
      name,
      role,
      phone: phone ?? '',
      email: email ?? '',
    })),
    locations: service.locations.map(({ name, address, postcode }) => ({
      name,
      address: address ?? '',
      postcode: postcode ?? '',
    })),
    schedules: service.schedules.map(({ days, opensAt, closesAt, note }) => ({
      days,
      opensAt: opensAt ?? '',
      closesAt: closesAt ?? '',
      note: note ?? '',
    })),
    referralRoutes: service.referralRoutes,
  };
}

/** What the form corrects, or what has to be mended first. */
export function readContactForm(form: ContactForm, service: Service): FormAnswer {
  const url = toUrl(form.url);
  const problems = [
    ...(url === null || isWebAddress(url)
      ? []
      : [{ field: 'url', message: 'Enter the web address in full, such as https://www.example.org' }]),
    ...form.contacts.flatMap((entry, index) => findContactProblems(entry, index, service)),
    ...form.locations.flatMap(findLocationProblems),
    ...form.schedules.flatMap((entry, index) => findScheduleProblems(entry, index, service)),
  ];
  const stated = {
    url,
    contacts: form.contacts.map(toContact),
    locations: form.locations.map((entry) => toLocation(entry, service)),
    schedules: form.schedules.map(toSchedule),
    referralRoutes: form.referralRoutes,
  };
  return toFormAnswer(service, stated, problems);
}

/** People leave the beginning out; a protected address is the one to try. */
function toUrl(typed: string): string | null {
  const text = toTextOrNull(typed);
  if (text === null || /^[a-z]+:/i.test(text) || !text.includes('.')) return text;
  return `https://${text}`;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(url) && URL.canParse(url) && url.length <= limits.url;
}

function toContact({ name, role, phone, email }: ContactEntry): Contact {
  return {
    name: toTextOrNull(name) ?? '',
    role,
    phone: toTextOrNull(phone),
    email: toTextOrNull(email),
  };
}

function findContactProblems(
  { name, phone, email }: ContactEntry,
  index: number,
  { contacts }: Service,
): FieldProblem[] {
  const at = `contacts-${index}`;
  const problems: FieldProblem[] = [];
  if (toTextOrNull(name) === null) {
    problems.push({ field: `${at}-name`, message: 'Say what this contact is, such as “Referrals team”' });
  }
  const number = toTextOrNull(phone);
  // A number that stood in the listing already must not hold up the correction of something else.
  const isTyped = contacts.every((contact) => contact.phone !== number);
  if (number !== null && isTyped && !canBeDialled(number)) {
    problems.push({
      field: `${at}-phone`,
      message: 'Enter one phone number with all its digits and its area code, such as 0113 496 0000',
    });
  }
  if (toTextOrNull(email) !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    problems.push({ field: `${at}-email`, message: 'Enter an email address, such as referrals@example.org' });
  }
  if (number === null && toTextOrNull(email) === null) {
    problems.push({
      field: `${at}-phone`,
      message: 'Enter a phone number or an email address, or remove this contact',
    });
  }
  return problems;
}

/** Where on the map it is stays only while the address does. */
function toLocation({ name, address, postcode }: LocationEntry, service: Service): Location {
  const typed = {
    name: toTextOrNull(name) ?? '',
    address: toTextOrNull(address),
    postcode: toTextOrNull(postcode.toUpperCase()),
  };
  const alike = service.locations.filter(
    (location) => location.address === typed.address && location.postcode === typed.postcode,
  );
  const same = alike.find((location) => location.name === typed.name) ?? alike[0];
  return { ...typed, position: same?.position ?? null };
}

const wholePostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

function findLocationProblems({ name, postcode }: LocationEntry, index: number): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (toTextOrNull(name) === null) {
    problems.push({
      field: `locations-${index}-name`,
      message: 'Say what this place is called, or remove it',
    });
  }
  if (toTextOrNull(postcode) !== null && !wholePostcode.test(postcode.trim())) {
    problems.push({
      field: `locations-${index}-postcode`,
      message: 'Enter the whole postcode, such as LS9 6AU',
    });
  }
  return problems;
}

function toSchedule({ days, opensAt, closesAt, note }: ScheduleEntry): Schedule {
  return { days, opensAt: toTime(opensAt), closesAt: toTime(closesAt), note: toTextOrNull(note) };
}

/** The time that was typed, or what was typed for it. */
function toTime(typed: string): string | null {
  const text = toTextOrNull(typed);
  return text === null ? null : (readTimeOfDay(text) ?? text);
}

function findScheduleProblems(entry: ScheduleEntry, index: number, { schedules }: Service): FieldProblem[] {
  const { days, opensAt, closesAt, note } = toSchedule(entry);
  // Hours that stood in the listing already must not hold up the correction of something else.
  if (schedules.some((listed) => isSame(listed, { days, opensAt, closesAt, note }))) return [];
  const at = `schedules-${index}`;
  const problems: FieldProblem[] = [];
  if (days.length === 0 && note === null) {
    problems.push({
      field: `${at}-days`,
      message: 'Pick the days, say in words when it is open, or remove these hours',
    });
  }
  const typed = [
    { field: `${at}-opensAt`, name: 'opening', example: '9:30am', time: opensAt, other: closesAt },
    { field: `${at}-closesAt`, name: 'closing', example: '5pm', time: closesAt, other: opensAt },
  ];
  for (const { field, name, example, time, other } of typed) {
    if (time !== null && readTimeOfDay(time) === null) {
      problems.push({ field, message: `Enter the ${name} time as a time of day, such as ${example}` });
    } else if (time === null && other !== null) {
      problems.push({ field, message: `Enter the ${name} time as well, such as ${example}` });
    }
  }
  if (problems.length === 0 && opensAt !== null && closesAt !== null && closesAt <= opensAt) {
    problems.push({
      field: `${at}-closesAt`,
      message: 'The closing time must be later than the opening time',
    });
  }
  return problems;
}
