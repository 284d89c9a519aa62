import type { Service } from '../../catalogue/service.ts';
import type { RuleContext } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Two services that each say the other took over send people round and round. */
export const replacementInCircle: Rule = {
  id: 'replacement-in-circle',
  severity: 'error',
  check: (service, { byId }) => {
    if (service.replacedBy.length === 0 || !comesBack(service, byId)) return [];
    return [
      {
        path: 'replacedBy',
        actual: 'leads back to this service',
        expected: 'services that came later',
        whatToDo: 'Take the pointer out of the service that is the newer one.',
      },
    ];
  },
};

function comesBack(service: Service, byId: RuleContext['byId']): boolean {
  const ahead = [...service.replacedBy];
  const seen = new Set<string>();
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === service.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(byId.get(id)?.replacedBy ?? []));
  }
  return false;
}
