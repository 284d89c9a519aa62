import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { RejectedService } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { checkServices } from '../../src/validation/checkServices.ts';

/** Which services may be published, and why the others may not. */
export interface Admission {
  readonly services: readonly Service[];
  readonly rejected: readonly RejectedService[];
}

/** Keeps out the services in which a rule finds an error; what else it finds travels with them. */
export function admitServices(
  services: readonly Service[],
  published: CalendarDay,
  gazetteer: Gazetteer,
): Admission {
  const reasons = new Map<string, string[]>();
  for (const finding of checkServices(services, published, gazetteer)) {
    if (finding.severity !== 'error') continue;
    const { serviceId, path, actual, whatToDo } = finding;
    reasons.set(serviceId, [...(reasons.get(serviceId) ?? []), `${path} is ${actual}: ${whatToDo}`]);
  }
  return {
    services: services.filter(({ id }) => !reasons.has(id)),
    rejected: [...reasons].map(([id, texts]) => ({ id, reason: texts.join(' ') })),
  };
}
