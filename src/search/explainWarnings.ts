import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Service } from '../catalogue/service.ts';
import type { RequirementCode } from '../taxonomy/requirementCodes.ts';
import { offenceGroupLabels } from '../taxonomy/labels.ts';
import { nameOn } from '../taxonomy/requirementOn.ts';
import { isInCustodyOnly } from './aboutCustody.ts';
import { toBarredRequirements } from './filters/barringConditions.ts';
import type { Understanding } from './understanding/understandQuery.ts';

/** What speaks against a service that was found, which has to be read before why it was found. */
export function explainWarnings(
  service: Service,
  { requirements, offences }: Pick<Understanding, 'requirements' | 'offences'>,
  today: CalendarDay,
): readonly string[] {
  const barred = requirements.length === 0 ? [] : toBarredRequirements(service);
  return [
    ...requirements
      .filter((code) => barred.includes(code))
      .map((code) => `Says it does not take people on ${describe(code, today)}`),
    ...offences
      .filter((group) => service.exclusions[group] === 'does not accept')
      .map((group) => `Says it does not take people convicted of ${offenceGroupLabels[group]}`),
    ...(isInCustodyOnly(service.settings) ? ['In custody only'] : []),
  ];
}

/** "a drug rehabilitation requirement (DRR)" */
function describe(code: RequirementCode, today: CalendarDay): string {
  const { name, short } = nameOn(code, today);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}${short === null ? '' : ` (${short})`}`;
}
