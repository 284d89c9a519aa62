import { makeEligibility } from '../../factories/serviceFactory.ts';
import { sound, type RuleExamples } from './example.ts';

const forGroup = (cohort: 'young_adult' | 'men' | 'women' | 'veteran') => ({
  cohorts: [{ cohort, standing: 'for this group' as const, groups: [] }],
});

/** What it does, and for whom. */
export const peopleExamples: RuleExamples = {
  'activity-outside-needs': {
    broken: { needActivities: [{ need: 'ete', activities: ['Job club'] }] },
    fine: { needActivities: [{ need: 'accommodation', activities: ['Tenancy course'] }] },
  },
  'no-need': { broken: { needs: [] }, fine: { needs: ['health'] } },
  'suggestions-waiting': {
    broken: { suggestions: [{ of: { need: 'finance' }, words: 'help with debts' }] },
    fine: { suggestions: [] },
  },
  'impossible-ages': {
    broken: { eligibility: makeEligibility({ minimumAge: 26, maximumAge: 25 }) },
    fine: { eligibility: makeEligibility({ minimumAge: 18, maximumAge: 25 }) },
  },
  'cohort-ages-contradict': {
    broken: { ...forGroup('young_adult'), eligibility: makeEligibility({ minimumAge: 30 }) },
    fine: { ...forGroup('young_adult'), eligibility: makeEligibility({ minimumAge: 18, maximumAge: 30 }) },
  },
  'cohort-sex-contradicts': {
    broken: { ...forGroup('men'), eligibility: makeEligibility({ sexes: 'women' }) },
    fine: { ...forGroup('men'), eligibility: makeEligibility({ sexes: 'men' }) },
  },
  'cohort-only-in-name': {
    broken: { name: 'Harbour Lane Veterans’ Hub (invented)' },
    fine: { name: 'Harbour Lane Veterans’ Hub (invented)', ...forGroup('veteran') },
  },
  'offences-not-stated': {
    broken: { exclusions: { arson: 'accepts' } },
    fine: { exclusions: sound.exclusions },
  },
  'prisons-without-setting': {
    broken: { prisonsServed: ['Leeds'], settings: ['community'] },
    fine: { prisonsServed: ['Leeds'], settings: ['community', 'pre-release'] },
  },
  'pre-release-contradicts': {
    broken: { settings: ['pre-release'], eligibility: makeEligibility({ preRelease: 'no' }) },
    fine: { settings: ['pre-release'], eligibility: makeEligibility({ preRelease: 'yes' }) },
  },
  'language-odd': { broken: { languages: ['pl'] }, fine: { languages: ['Polish', 'British Sign Language'] } },
};
