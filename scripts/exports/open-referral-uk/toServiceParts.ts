import type { Service } from '../../../src/catalogue/service.ts';
import { fundingRouteLabels } from '../../../src/taxonomy/labels.ts';
import { onlyStated, type ApiRecord } from './onlyStated.ts';
import { toEmail } from './toUri.ts';
import { toUuid } from './toUuid.ts';

/** Ways to reach it. The name is that of a desk, never of a person: records hold no staff. */
export function toContacts(service: Service): ApiRecord[] {
  return service.contacts.map(({ name, role, phone, email }, index) => {
    const number = { id: toUuid('phone', service.id, String(index)), number: phone };
    return onlyStated({
      id: toUuid('contact', service.id, String(index)),
      name,
      title: role === 'general' ? null : role,
      email: toEmail(email),
      phones: phone === null ? [] : [number],
    });
  });
}

/** When it is open. */
export function toSchedules(service: Service): ApiRecord[] {
  return service.schedules.map(({ days, opensAt, closesAt, note }, index) =>
    onlyStated({
      id: toUuid('schedule', service.id, String(index)),
      freq: days.length > 0 ? 'WEEKLY' : null,
      byday: days.length > 0 ? days.join(',') : null,
      opens_at: opensAt,
      closes_at: closesAt,
      description: note,
    }),
  );
}

/** What it costs: an amount that is not stated has none, and is not free. */
export function toCostOptions(service: Service): ApiRecord[] {
  return service.costOptions.map(({ option, pounds }, index) =>
    onlyStated({
      id: toUuid('cost_option', service.id, String(index)),
      option,
      amount: pounds,
      currency: pounds === null ? null : 'GBP',
    }),
  );
}

/** Languages it works in. The UK profile has no field for the name; HSDS has. */
export function toLanguages(service: Service): ApiRecord[] {
  return service.languages.map((name) => ({
    id: toUuid('language', service.id, name),
    name,
  }));
}

/** Who pays. */
export function toFunding(service: Service): ApiRecord[] {
  return [
    {
      id: toUuid('funding', service.id),
      source: fundingRouteLabels[service.fundingRoute],
    },
  ];
}
