import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** The contract's reference is how probation finds what it has bought. */
export const contractReferenceMissing: Rule = {
  id: 'contract-reference-missing',
  severity: 'warning',
  check: (service, { today }) =>
    service.fundingRoute === 'commissioned' && service.contractReference === null && !hasEnded(service, today)
      ? [
          {
            path: 'contractReference',
            actual: 'none',
            expected: 'the reference of the contract, as the service is commissioned',
            whatToDo: 'Add the reference, or correct how the service is paid for.',
          },
        ]
      : [],
};
