import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import type { Finding, RuleContext, Severity } from './rule.ts';
import { rules } from './rules/index.ts';

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** What rules need to know of a catalogue; `knownAreaCodes` null leaves the check of codes out. */
export function toRuleContext(
  catalogue: readonly Service[],
  today: CalendarDay,
  knownAreaCodes: ReadonlySet<string> | null,
): RuleContext {
  return { today, knownAreaCodes, catalogue, catalogueIds: new Set(catalogue.map(({ id }) => id)) };
}

/** Every finding of every rule in one service, worst first. Providers and publishers see the same. */
export function checkService(service: Service, context: RuleContext): Finding[] {
  const findings = rules.flatMap(({ id, severity, check }) =>
    check(service, context).map((problem) => ({ rule: id, severity, serviceId: service.id, ...problem })),
  );
  return findings.sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** Every finding in a catalogue, service by service. */
export function checkServices(
  catalogue: readonly Service[],
  today: CalendarDay,
  knownAreaCodes: ReadonlySet<string> | null,
): Finding[] {
  const context = toRuleContext(catalogue, today, knownAreaCodes);
  return catalogue.flatMap((service) => checkService(service, context));
}
