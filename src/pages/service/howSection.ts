import type { SentenceUse } from '../../catalogue/codes.ts';
import type { Service } from '../../catalogue/service.ts';
import { referralRouteLabels } from '../../taxonomy/labels.ts';
import { toRow, type ServiceSection } from './rows.ts';

// The Sentencing Act 2026 changes several of these names; both are given while both are in use.
const sentenceUseWords: Readonly<Record<SentenceUse, string>> = {
  'rehabilitation-activity': 'Rehabilitation activity requirement (RAR), or probation requirement',
  licence: 'Licence',
  'post-sentence-supervision': 'Post-sentence supervision, for people who are still under it',
  'mental-health-treatment': 'Mental health treatment requirement (MHTR)',
  'drug-rehabilitation': 'Drug rehabilitation requirement (DRR)',
  'alcohol-treatment': 'Alcohol treatment requirement (ATR)',
  'unpaid-work': 'Unpaid work requirement',
  voluntary: 'Voluntary: it cannot be enforced and does not count towards a requirement',
};

/** How a person gets in, and what in a sentence or a licence can carry it. */
export function toHowSection({ referralRoutes, sentenceUses, contractReference }: Service): ServiceSection {
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
        sentenceUses.map((use) => sentenceUseWords[use]),
        'which requirement or licence can carry it',
      ),
      ...(contractReference ? [{ term: 'Contract reference', details: [contractReference] }] : []),
    ],
  };
}
