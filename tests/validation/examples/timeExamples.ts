import { day } from '../../factories/serviceFactory.ts';
import { sound, today, type RuleExamples } from './example.ts';

const checkedOn = (assuredDate: string) => ({
  assurance: sound.assurance.map((one) => ({ ...one, assuredDate: day(assuredDate) })),
});
const wait = (asOf: string | null) => ({
  availability: {
    takingReferrals: 'not stated' as const,
    wait: 'two weeks',
    asOf: asOf === null ? null : day(asOf),
  },
});
const takesReferrals = { availability: { takingReferrals: 'yes' as const, wait: null, asOf: today } };
const writtenOn = (sourceDate: string) => ({
  assurance: [],
  provenance: { ...sound.provenance, sourceDate: day(sourceDate) },
});

/** When it was checked, when it runs, and what comes after. */
export const timeExamples: RuleExamples = {
  'assured-in-future': { broken: checkedOn('2026-11-23'), fine: checkedOn('2026-11-22') },
  'never-assured': {
    broken: { assurance: sound.assurance.slice(1) },
    fine: { assurance: sound.assurance },
  },
  'check-overdue': { broken: checkedOn('2026-10-22'), fine: checkedOn('2026-10-23') },
  'source-old': { broken: writtenOn('2024-11-21'), fine: writtenOn('2024-11-22') },
  'availability-undated': { broken: wait(null), fine: wait('2026-11-22') },
  'availability-in-future': { broken: wait('2026-11-23'), fine: wait('2026-11-22') },
  'availability-old': { broken: wait('2026-10-22'), fine: wait('2026-10-23') },
  'taking-referrals-when-over': {
    broken: { ...takesReferrals, status: 'temporarily closed' },
    fine: { ...takesReferrals, ends: today },
  },
  'ends-before-starts': {
    broken: { starts: day('2027-04-01'), ends: day('2027-03-31') },
    fine: { starts: day('2027-04-01'), ends: day('2027-04-01') },
  },
  'ends-soon': { broken: { ends: day('2027-02-20') }, fine: { ends: day('2027-02-21') } },
  'ended-without-replacement': { broken: { ends: day('2026-11-21') }, fine: { ends: day('2026-11-22') } },
  'replacement-unknown': { broken: { replacedBy: ['nowhere'] }, fine: { replacedBy: ['twin'] } },
  'replacement-over': { broken: { replacedBy: ['over'] }, fine: { replacedBy: ['over-but-replaced'] } },
  'replacement-in-circle': { broken: { replacedBy: ['points-back'] }, fine: { replacedBy: ['twin'] } },
};
