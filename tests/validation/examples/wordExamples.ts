import { day } from '../../factories/serviceFactory.ts';
import type { RuleExamples } from './example.ts';

const twiceTold = 'Twice Told (invented)';

/** Names, summaries, who pays and what it costs. */
export const wordExamples: RuleExamples = {
  'listed-twice': {
    broken: { name: twiceTold },
    fine: { name: twiceTold, organization: { id: 'another', name: 'Another (invented)' } },
  },
  'name-shouting': { broken: { name: 'HARBOUR LANE HOUSING' }, fine: { name: 'SMART' } },
  'name-too-long': {
    broken: { name: 'Harbour '.repeat(16).trim() },
    fine: { name: 'Harbour '.repeat(15).trim() },
  },
  'summary-same-as-name': {
    broken: { name: 'Harbour Lane', summary: 'HARBOUR LANE.' },
    fine: { name: 'Harbour Lane', summary: 'Harbour Lane helps people to keep a tenancy.' },
  },
  'summary-promises': {
    broken: { summary: 'A mentor will meet each person at the gate.' },
    fine: { summary: 'A mentor meets each person at the gate.' },
  },
  'summary-with-contact': {
    broken: { summary: 'Help with a tenancy. Ring (0113) 496 0000.' },
    fine: { summary: 'Help with a tenancy for people aged 18 to 25, since 2019.' },
  },
  'words-to-avoid': {
    broken: { summary: '1:1 help for ex-offenders.' },
    fine: { summary: 'One-to-one help for people on probation.' },
  },
  'contract-reference-missing': {
    broken: { fundingRoute: 'commissioned', contractReference: null },
    fine: { fundingRoute: 'co-commissioned', contractReference: null },
  },
  'grant-without-end': {
    broken: { fundingRoute: 'grant' },
    fine: { fundingRoute: 'grant', ends: day('2028-03-31') },
  },
  'universal-in-sentence': {
    broken: { fundingRoute: 'universal', sentenceUses: ['rehabilitation-activity'] },
    fine: { fundingRoute: 'universal', sentenceUses: ['voluntary'] },
  },
  'sentence-use-not-stated': { broken: { sentenceUses: [] }, fine: { sentenceUses: ['licence'] } },
  'cost-twice': {
    broken: {
      costOptions: [
        { option: 'A session', pounds: 5 },
        { option: 'a session', pounds: 0 },
      ],
    },
    fine: {
      costOptions: [
        { option: 'A session', pounds: 5 },
        { option: 'The first session', pounds: 0 },
      ],
    },
  },
};
