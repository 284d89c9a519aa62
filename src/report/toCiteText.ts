import { describeCalendarDay } from '../catalogue/calendarDay.ts';
import { hasEnded, oldestAssuredDate, toFreshness } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { describeCopy } from './dateWords.ts';
import { draft } from './draftFact.ts';
import { fitFacts } from './fitFacts.ts';
import { toListingName } from './listingWords.ts';
import type { OptionsText } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { joinAnd } from './sentences.ts';

/**
 * One line for the sources of information: the services, when a person last checked each, and the
 * catalogue's dates. Throws a RangeError where there is no service.
 */
export function toCiteText(services: readonly Service[], context: ReportContext): OptionsText {
  const names = services.map((service) => {
    const provider = toListingName(service.organization.name);
    const name = toListingName(service.name);
    const by = name.includes(provider) ? '' : `${provider}; `;
    return `${name} (${by}${describeCheck(service, context)})`;
  });
  const text = `Services catalogue: ${joinAnd(names)}. ${describeCopy(context)}`;
  const serviceId = services.length === 1 ? (services[0]?.id ?? null) : null;
  return fitFacts('cite', [{ serviceId, facts: [draft('identity', text)] }], null, context.today);
}

function describeCheck(service: Service, { today }: ReportContext): string {
  const assured = oldestAssuredDate(service, today);
  const checked = assured ? `checked ${describeCalendarDay(assured)}` : 'details not all checked by a person';
  if (hasEnded(service, today)) return `${checked}, since ended`;
  switch (toFreshness(service, today)) {
    case 'do not quote':
      return `${checked}, do not quote without checking`;
    case 'check':
      return `${checked}, check before quoting`;
    default:
      return checked;
  }
}
