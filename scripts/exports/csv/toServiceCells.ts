import { factGroups, type FactGroup } from '../../../src/catalogue/codes.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { vocabularies } from '../../feeds/tabular/vocabularies.ts';
import type { Vocabulary } from '../../feeds/tabular/vocabulary.ts';
import type { AreaWords } from './areaWords.ts';
import { inCell, listed, type Cells } from './cells.ts';
import { toContactCells } from './toContactCells.ts';
import { toPeopleCells } from './toPeopleCells.ts';
import { toPlaceCells } from './toPlaceCells.ts';

/** A service as cells of the template; what it does not state is an empty one. */
export function toServiceCells(service: Service, wordsFor: AreaWords): Cells {
  const { availability } = service;
  const isTakingStated = availability.takingReferrals !== 'not stated';
  return {
    reference: service.id,
    name: service.name,
    organisation: service.organization.name,
    partners: listed(service.partners.map(({ name }) => name)),
    summary: service.summary,
    status: service.status,
    funding: words([service.fundingRoute], vocabularies.funding),
    contract: service.contractReference,
    starts: service.starts,
    ends: service.ends,
    replacedBy: listed(service.replacedBy),
    needs: words(service.needs, vocabularies.needs),
    activities: listed(
      service.needActivities.flatMap(({ need, activities }) =>
        activities.map((activity) => `${words([need], vocabularies.needs)}: ${inCell(activity)}`),
      ),
    ),
    sessions: service.dose.sessions,
    weeks: service.dose.weeks,
    ...toPeopleCells(service),
    referralRoutes: words(service.referralRoutes, vocabularies.referralRoutes),
    sentenceUses: words(service.sentenceUses, vocabularies.sentenceUses),
    settings: words(service.settings, vocabularies.settings),
    prisons: listed(service.prisonsServed),
    formats: words(service.deliveryFormats, vocabularies.formats),
    ...toPlaceCells(service, wordsFor),
    ...toContactCells(service),
    languages: listed(service.languages),
    taking: isTakingStated ? availability.takingReferrals : null,
    takingAsOf: isTakingStated ? availability.asOf : null,
    wait: availability.wait,
    waitAsOf: availability.wait === null ? null : availability.asOf,
    contactChecked: lastChecked(service, 'contact'),
    eligibilityChecked: lastChecked(service, 'eligibility'),
    availabilityChecked: lastChecked(service, 'availability'),
    checkedBy: toChecker(service),
    updated: service.provenance.sourceDate,
  };
}

function words<Code extends string>(codes: readonly Code[], { labels }: Vocabulary<Code>): string | null {
  return listed(codes.map((code) => labels.get(code) ?? code));
}

function lastChecked({ assurance }: Service, group: FactGroup): string | null {
  const days = assurance.filter(({ factGroup }) => factGroup === group).map((each) => each.assuredDate);
  return days.sort().at(-1) ?? null;
}

/** One cell says who made all the checks: where they differ, it claims the least. */
function toChecker(service: Service): string | null {
  const latest = factGroups.flatMap((group) => {
    const day = lastChecked(service, group);
    return service.assurance.find((each) => each.factGroup === group && each.assuredDate === day) ?? [];
  });
  const checkers = new Set(latest.map(({ by }) => by));
  if (checkers.size === 0) return null;
  return checkers.size === 1 ? ([...checkers][0] ?? null) : 'source';
}
