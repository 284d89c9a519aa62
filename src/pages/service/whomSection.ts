import { offenceGroups } from '../../catalogue/codes.ts';
import type { CohortStatement, OffenceAcceptance, Service, Stated } from '../../catalogue/service.ts';
import { cohortLabels, offenceGroupLabels } from '../../taxonomy/labels.ts';
import { describeWhomItTakes } from '../describeEligibility.ts';
import { describeList } from '../describeList.ts';
import { toRow, type ServiceSection } from './rows.ts';

const acceptanceWords: Readonly<Record<OffenceAcceptance, string>> = {
  accepts: 'Takes people convicted of',
  'case by case': 'Decides case by case about people convicted of',
  'does not accept': 'Does not take people convicted of',
};

/** Whom it takes and whom it does not; silence is shown as a question to ask. */
export function toWhomSection({ eligibility, cohorts, exclusions, languages }: Service): ServiceSection {
  const open = describeCohorts(cohorts, 'open to all');
  const stated = offenceGroups.flatMap((group) => {
    const acceptance = exclusions[group];
    return acceptance ? [`${acceptanceWords[acceptance]} ${offenceGroupLabels[group]}`] : [];
  });
  const silentOn = offenceGroups
    .filter((group) => exclusions[group] === undefined)
    .map((group) => offenceGroupLabels[group]);
  return {
    title: 'Whom it takes',
    rows: [
      { term: 'Sex and age', details: [describeWhomItTakes(eligibility)] },
      toRow('A service for', describeCohorts(cohorts, 'for this group'), 'that it is for a particular group'),
      ...(open.length > 0 ? [{ term: 'Says it is open to', details: open }] : []),
      ...(eligibility.conditions.length > 0 ? [{ term: 'Conditions', details: eligibility.conditions }] : []),
      toRow(
        'Before release',
        [describeStated(eligibility.preRelease, 'Works with people before release', 'Not before release')],
        'whether it works with people before release',
      ),
      toRow(
        'No recourse to public funds',
        [
          describeStated(
            eligibility.noRecourseToPublicFunds,
            'Takes people with no recourse to public funds',
            'Does not take people with no recourse to public funds',
          ),
        ],
        'whether it takes people with no recourse to public funds',
      ),
      ...(stated.length > 0 ? [{ term: 'Convictions', details: stated }] : []),
      ...(silentOn.length > 0
        ? [
            {
              term: stated.length > 0 ? 'Other convictions' : 'Convictions',
              details: [
                `The listing does not say whether it takes people convicted of ${describeOr(silentOn)}; ask.`,
              ],
              isUnknown: true,
            },
          ]
        : []),
      toRow(
        'Languages',
        languages.length > 0 ? [describeList(languages)] : [],
        'which languages it works in',
      ),
    ],
  };
}

function describeCohorts(statements: readonly CohortStatement[], standing: CohortStatement['standing']) {
  return statements
    .filter((statement) => statement.standing === standing)
    .map(({ cohort, groups }) =>
      groups.length > 0 ? `${cohortLabels[cohort]}: ${describeList(groups)}` : cohortLabels[cohort],
    );
}

function describeStated(stated: Stated, yes: string, no: string): string | null {
  if (stated === 'not stated') return null;
  return stated === 'yes' ? yes : no;
}

function describeOr(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
