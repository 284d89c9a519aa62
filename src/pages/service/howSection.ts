import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { SentenceUse } from '../../catalogue/codes.ts';
import type { Service } from '../../catalogue/service.ts';
import { referralRouteLabels } from '../../taxonomy/labels.ts';
import { nameOn, nextNameAfter, requirementType, standingOn } from '../../taxonomy/requirementOn.ts';
import { toRow, type ServiceSection } from './rows.ts';

/** How a person gets in, and what in a sentence or a licence can carry it. */
export function toHowSection(service: Service, today: CalendarDay): ServiceSection {
  const { referralRoutes, sentenceUses, contractReference } = service;
  return {
    title: 'How to use it',
    rows: [
      toRow(
        'How to refer',
        referralRoutes.map((route) => referralRouteLabels[route]),
        'how to refer',
      ),
      toRow(
        'What can carry it',
        sentenceUses.map((use) => describeSentenceUse(use, today)),
        'which requirement or licence can carry it',
      ),
      ...(contractReference ? [{ term: 'Contract reference', details: [contractReference] }] : []),
    ],
  };
}

// Names of requirements and their days are data: the law under them is changing.
function describeSentenceUse(use: SentenceUse, today: CalendarDay): string {
  if (use === 'voluntary')
    return 'Voluntary: it cannot be required or enforced, and does not count towards a requirement';
  const { name, short } = nameOn(use, today);
  const next = nextNameAfter(use, today);
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}${short ? ` (${short})` : ''}`,
    ...(next ? [`the law is to call it “${next.name}”`] : []),
    ...(standingOn(use, today) === 'ended'
      ? ['the law has ended it; for people who are still under it']
      : []),
    ...(requirementType(use).needsAssessmentBeforeSentence
      ? ['needs consent and the provider’s assessment before sentence']
      : []),
  ].join('; ');
}
