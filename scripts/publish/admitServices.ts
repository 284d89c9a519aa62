import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { RejectedService } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { checkServices } from '../../src/validation/checkServices.ts';
import { CommandError } from '../commandError.ts';
import { applyExceptions, type RuleException } from '../validation/ruleExceptions.ts';

/** Which services may be published, and why the others may not. */
export interface Admission {
  readonly services: readonly Service[];
  readonly rejected: readonly RejectedService[];
}

/**
 * Keeps out the services in which a rule finds an error that no exception covers; what else it finds
 * travels with them. What was rejected of suggestions stays with the publisher.
 *
 * @throws CommandError when an exception is not needed, not allowed or past its day
 */
export function admitServices(
  services: readonly Service[],
  published: CalendarDay,
  gazetteer: Gazetteer,
  exceptions: readonly RuleException[] = [],
): Admission {
  const reasons = new Map<string, string[]>();
  const found = applyExceptions(checkServices(services, published, gazetteer), exceptions, published);
  const [fault] = found.faults;
  if (fault !== undefined) throw new CommandError(`Nothing was published. ${fault}`);
  for (const finding of found.findings) {
    if (finding.severity !== 'error') continue;
    const { serviceId, path, actual, whatToDo } = finding;
    reasons.set(serviceId, [...(reasons.get(serviceId) ?? []), `${path} is ${actual}: ${whatToDo}`]);
  }
  return {
    services: services.filter(({ id }) => !reasons.has(id)).map(withoutRejected),
    rejected: [...reasons].map(([id, texts]) => ({ id, reason: texts.join(' ') })),
  };
}

function withoutRejected({ rejectedSuggestions: _rejected, ...service }: Service): Service {
  return service;
}
