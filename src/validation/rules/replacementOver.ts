import { hasEnded } from '../../catalogue/freshness.ts';
import type { Service } from '../../catalogue/service.ts';
import type { RuleContext } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Who follows the pointer from an ended service has to come to one that runs. */
export const replacementOver: Rule = {
  id: 'replacement-over',
  severity: 'warning',
  check: (service, context) =>
    service.replacedBy.flatMap((id) => {
      const replacement = context.byId.get(id);
      if (!replacement || leadsToRunning(replacement, context, new Set([service.id]))) return [];
      return [
        {
          path: 'replacedBy',
          actual: `${id}, which is over itself`,
          expected: 'a service that runs, or one that was replaced by one',
          whatToDo: 'Name what there is now, or take the pointer out.',
        },
      ];
    }),
};

function leadsToRunning(service: Service, context: RuleContext, seen: Set<string>): boolean {
  if (seen.has(service.id)) return false;
  seen.add(service.id);
  if (!hasEnded(service, context.today)) return true;
  return service.replacedBy.some((id) => {
    const next = context.byId.get(id);
    return next !== undefined && leadsToRunning(next, context, seen);
  });
}
