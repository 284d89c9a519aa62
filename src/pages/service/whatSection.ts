import type { NeedActivities, Service } from '../../catalogue/service.ts';
import { fundingRouteLabels, needLabels } from '../../taxonomy/labels.ts';
import { toRow, type ServiceSection } from './rows.ts';

/** What it is, who runs it and what it works on. */
export function toWhatSection({ organization, needs, fundingRoute }: Service): ServiceSection {
  return {
    title: 'What it is',
    rows: [
      { term: 'Provider', details: [organization.name] },
      toRow('Needs', [needs.map((need) => needLabels[need]).join('; ') || null], 'which needs it works on'),
      { term: 'Funding route', details: [fundingRouteLabels[fundingRoute]] },
    ],
  };
}

/** What is done there and with whom: read after the facts that decide whether it is an option. */
export function toActivitySection({ partners, needActivities }: Service): ServiceSection {
  return {
    title: 'What it does',
    rows: [
      toRow(
        'Activities',
        needActivities.filter(({ activities }) => activities.length > 0).map(describeActivities),
        'what the activities are',
      ),
      ...(partners.length > 0 ? [{ term: 'Partners', details: partners.map(({ name }) => name) }] : []),
    ],
  };
}

function describeActivities({ need, activities }: NeedActivities): string {
  return `${needLabels[need]}: ${activities.join('; ')}`;
}
