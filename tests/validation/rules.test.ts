import { describe, expect, it } from 'vitest';
import { factGroups, offenceGroups } from '../../src/catalogue/codes.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { checkService, checkServices, toRuleContext } from '../../src/validation/checkServices.ts';
import { rules } from '../../src/validation/rules/index.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const knownAreaCodes = new Set(['E08000035', 'E23000010']);

/** A listing that no rule has anything to say about. */
const sound = makeService({
  url: 'https://harbour-lane.example/housing',
  referralRoutes: ['provider-form'],
  assurance: factGroups.map((factGroup) => ({ factGroup, assuredDate: today, by: 'provider' })),
  exclusions: Object.fromEntries(offenceGroups.map((group) => [group, 'case by case'])),
});

const address = { name: 'Safe house', address: '1 Quiet Street', postcode: null, position: null };
const mailbox = (email: string) => [{ name: 'Referrals', role: 'general' as const, phone: null, email }];

/** For each rule, a change that breaks it and one near it that does not. */
const cases: Readonly<
  Record<string, { readonly broken: Partial<Service>; readonly fine: Partial<Service> }>
> = {
  'activity-outside-needs': {
    broken: { needActivities: [{ need: 'ete', activities: ['Job club'] }] },
    fine: { needActivities: [{ need: 'accommodation', activities: ['Tenancy course'] }] },
  },
  'assured-in-future': {
    broken: {
      assurance: [
        ...sound.assurance,
        { factGroup: 'contact', assuredDate: day('2026-11-23'), by: 'provider' },
      ],
    },
    fine: { assurance: sound.assurance },
  },
  'confidential-address': {
    broken: { confidentialLocation: true, locations: [address] },
    fine: { confidentialLocation: true, locations: [{ ...address, address: null }] },
  },
  'ended-without-replacement': {
    broken: { ends: day('2026-11-21') },
    fine: { ends: day('2026-11-22') },
  },
  'ends-before-starts': {
    broken: { starts: day('2027-04-01'), ends: day('2027-03-31') },
    fine: { starts: day('2027-04-01'), ends: day('2027-04-01') },
  },
  'impossible-ages': {
    broken: { eligibility: makeEligibility({ minimumAge: 26, maximumAge: 25 }) },
    fine: { eligibility: makeEligibility({ minimumAge: 18, maximumAge: 25 }) },
  },
  'link-not-https': {
    broken: { url: 'http://harbour-lane.example/' },
    fine: { url: 'HTTPS://harbour-lane.example/' },
  },
  'listed-twice': {
    broken: { name: 'Twice Told (invented)' },
    fine: { name: 'Twice Told (invented)', organization: { id: 'another', name: 'Another (invented)' } },
  },
  'name-shouting': { broken: { name: 'HARBOUR LANE HOUSING' }, fine: { name: 'SMART' } },
  'name-too-long': {
    broken: { name: 'Harbour '.repeat(16).trim() },
    fine: { name: 'Harbour '.repeat(15).trim() },
  },
  'never-assured': {
    broken: { assurance: sound.assurance.slice(1) },
    fine: { assurance: sound.assurance },
  },
  'no-coverage': {
    broken: { coverage: makeCoverage() },
    fine: { coverage: makeCoverage({ remote: true }) },
  },
  'no-need': { broken: { needs: [] }, fine: { needs: ['health'] } },
  'no-way-to-contact': {
    broken: { url: null, contacts: [{ name: 'Desk', role: 'general' as const, phone: null, email: null }] },
    fine: {
      url: null,
      contacts: [{ name: 'Desk', role: 'general' as const, phone: '0113 496 0000', email: null }],
    },
  },
  'no-way-to-refer': { broken: { referralRoutes: [] }, fine: { referralRoutes: ['drop-in'] } },
  'offences-not-stated': {
    broken: { exclusions: { arson: 'accepts' } },
    fine: { exclusions: sound.exclusions },
  },
  'personal-email': {
    broken: { contacts: mailbox('jo.bloggs@harbour-lane.example') },
    fine: { contacts: mailbox('leeds.referrals@harbour-lane.example') },
  },
  'replacement-unknown': { broken: { replacedBy: ['nowhere'] }, fine: { replacedBy: ['twin'] } },
  'summary-promises': {
    broken: { summary: 'A mentor will meet each person at the gate.' },
    fine: { summary: 'A mentor meets each person at the gate.' },
  },
  'unknown-area-code': {
    broken: { coverage: makeCoverage({ ladCodes: ['E07000026'] }) },
    fine: { coverage: makeCoverage({ pfaCodes: ['E23000010'] }) },
  },
  'words-to-avoid': {
    broken: { summary: '1:1 help for ex-offenders.' },
    fine: { summary: 'One-to-one help for people on probation.' },
  },
};

const twin = makeService({ id: 'twin', name: 'TWICE TOLD (invented)' });

function rulesBroken(change: Partial<Service>): string[] {
  const service = { ...sound, ...change };
  const context = toRuleContext([service, twin], today, knownAreaCodes);
  return checkService(service, context).map(({ rule }) => rule);
}

describe('the rules for listings', () => {
  it('have nothing to say about a sound listing', () => {
    expect(rulesBroken({})).toEqual([]);
  });

  it('each have a case here', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.entries(cases))(
    '%s finds what breaks it and passes what does not',
    (id, { broken, fine }) => {
      expect(rulesBroken(broken)).toContain(id);
      expect(rulesBroken(fine)).not.toContain(id);
    },
  );

  it('say where, what is there, what should be, and what to do', () => {
    const [finding] = checkServices([{ ...sound, needs: [] }], today, knownAreaCodes);
    expect(finding).toEqual({
      rule: 'no-need',
      severity: 'error',
      serviceId: sound.id,
      path: 'needs',
      actual: 'none',
      expected: 'at least one need',
      whatToDo: 'Say which needs the service works with.',
    });
  });

  it('put errors first, then warnings, then advice', () => {
    const found = checkServices(
      [{ ...sound, exclusions: {}, referralRoutes: [], needs: [] }],
      today,
      knownAreaCodes,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning', 'advice']);
  });

  it('do not ask for what a service that is over no longer needs', () => {
    const over = { ...makeService(), ends: day('2026-01-01'), replacedBy: ['twin'] };
    const found = checkServices([over, { ...sound, id: 'twin' }], today, knownAreaCodes);
    expect(found).toEqual([]);
  });

  it('leave area codes alone where there is no gazetteer to ask', () => {
    const elsewhere = { ...sound, coverage: makeCoverage({ ladCodes: ['E99999999'] }) };
    expect(checkServices([elsewhere], today, null)).toEqual([]);
  });

  it('never repeat a confidential address', () => {
    const refuge = { ...sound, confidentialLocation: true, locations: [address] };
    expect(JSON.stringify(checkServices([refuge], today, knownAreaCodes))).not.toContain('Quiet Street');
  });

  it('never let the town of a refuge through, nor repeat it', () => {
    const refuge = { ...sound, confidentialLocation: true, locations: [], deliveryPlaces: ['Whitby'] };
    const findings = checkServices([refuge], today, knownAreaCodes).filter(
      ({ rule }) => rule === 'confidential-address',
    );
    expect(findings).toMatchObject([{ severity: 'error', path: 'deliveryPlaces' }]);
    expect(JSON.stringify(findings)).not.toContain('Whitby');
  });
});
