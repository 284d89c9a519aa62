import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import { toListingKey, type Finding, type RuleContext, type Severity } from './rule.ts';
import { rules } from './rules/index.ts';

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** What rules need to know of a catalogue; without a gazetteer the checks of areas are left out. */
export function toRuleContext(
  catalogue: readonly Service[],
  today: CalendarDay,
  gazetteer: Gazetteer | null,
): RuleContext {
  const runningByKey = new Map<string, string[]>();
  for (const service of catalogue) {
    if (hasEnded(service, today)) continue;
    const key = toListingKey(service);
    const ids = runningByKey.get(key);
    if (ids) ids.push(service.id);
    else runningByKey.set(key, [service.id]);
  }
  return { today, gazetteer, byId: new Map(catalogue.map((service) => [service.id, service])), runningByKey };
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
  gazetteer: Gazetteer | null,
): Finding[] {
  const context = toRuleContext(catalogue, today, gazetteer);
  return catalogue.flatMap((service) => checkService(service, context));
}
