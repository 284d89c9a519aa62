import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { toListingKey, type Finding, type RuleContext, type Severity } from './rule.ts';
import { rules } from './rules/index.ts';

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** What rules need to know of a catalogue; `knownAreaCodes` null leaves the check of codes out. */
export function toRuleContext(
  catalogue: readonly Service[],
  today: CalendarDay,
  knownAreaCodes: ReadonlySet<string> | null,
): RuleContext {
  const runningByKey = new Map<string, string[]>();
  for (const service of catalogue) {
    if (hasEnded(service, today)) continue;
    const key = toListingKey(service);
    const ids = runningByKey.get(key);
    if (ids) ids.push(service.id);
    else runningByKey.set(key, [service.id]);
  }
  return { today, knownAreaCodes, catalogueIds: new Set(catalogue.map(({ id }) => id)), runningByKey };
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
