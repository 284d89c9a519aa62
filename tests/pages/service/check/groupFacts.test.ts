import { describe, expect, it } from 'vitest';
import { factGroups } from '../../../../src/catalogue/codes.ts';
import { toChangedFacts } from '../../../../src/pages/service/check/changedFacts.ts';
import { toGroupFacts } from '../../../../src/pages/service/check/groupFacts.ts';
import { makeCoverage, makeEligibility, makeService } from '../../../factories/serviceFactory.ts';

const names: Readonly<Record<string, string>> = { E08000035: 'Leeds', E08000032: 'Bradford' };
const nameOfArea = (code: string) => names[code] ?? code;
const listing = makeService({
  contacts: [{ name: 'Front desk', role: 'referral', phone: '0113 496 0000', email: 'us@harbour.example' }],
  schedules: [{ days: ['MO', 'WE'], opensAt: '09:30', closesAt: '17:00', note: 'not in August' }],
  costOptions: [
    { option: 'Each session', pounds: 2.5 },
    { option: 'First visit', pounds: 0 },
  ],
  exclusions: { arson: 'case by case' },
});
const detailsOf = (group: (typeof factGroups)[number], term: string, service = listing) =>
  toGroupFacts(service, group, nameOfArea).find((row) => row.term === term)?.details;

describe('the facts that “still correct” is said of', () => {
  it.each<[(typeof factGroups)[number], string, readonly string[]]>([
    ['contact', 'Contacts', ['Front desk (referrals): 0113 496 0000, us@harbour.example']],
    ['contact', 'Opening hours', ['Monday and Wednesday, 9:30am to 5pm, not in August.']],
    ['contact', 'Website', ['Not stated']],
    ['eligibility', 'Convicted of arson', ['Case by case']],
    ['eligibility', 'Convicted of sexual offences', ['Not stated']],
    ['eligibility', 'Areas people can live in', ['Leeds']],
    ['availability', 'Cost to the person', ['Each session: £2.50.', 'First visit: free.']],
    ['availability', 'Taking referrals', ['Not stated']],
  ])('in %s: %s', (group, term, details) => {
    expect(detailsOf(group, term)).toEqual(details);
  });

  it('never tell where a refuge is', () => {
    const refuge = makeService({
      confidentialLocation: true,
      locations: [{ name: 'Refuge', address: null, postcode: null, position: null }],
    });
    expect(detailsOf('contact', 'Places', refuge)).toEqual(['Kept confidential']);
  });

  it('have each term once, so that a change can be told by it', () => {
    for (const group of factGroups) {
      const terms = toGroupFacts(listing, group, nameOfArea).map(({ term }) => term);
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});

describe('what a correction changes', () => {
  it('is told before and after, and nothing else is', () => {
    const after = {
      ...listing,
      eligibility: makeEligibility({ minimumAge: 21 }),
      coverage: makeCoverage({ ladCodes: ['E08000035', 'E08000032'], areaName: 'Leeds' }),
    };
    expect(toChangedFacts(listing, after, 'eligibility', nameOfArea)).toEqual([
      {
        term: 'Sex and age',
        before: ['People of ages not stated (the listing does not say whether women or men)'],
        after: ['People aged 21 and over (the listing does not say whether women or men)'],
      },
      { term: 'Areas people can live in', before: ['Leeds'], after: ['Leeds and Bradford'] },
    ]);
  });

  it('a row that is new is told as new', () => {
    const after = { ...listing, coverage: { ...listing.coverage, excludedLadCodes: ['E08000032'] } };
    expect(toChangedFacts(listing, after, 'eligibility', nameOfArea)).toEqual([
      { term: 'Areas left out', before: [], after: ['Bradford'] },
    ]);
  });

  it('is never hidden, also where the words of the listing do not show it', () => {
    const placed = (latitude: number) =>
      makeService({
        locations: [
          { name: 'House', address: '1 Lane', postcode: null, position: { latitude, longitude: -1 } },
        ],
      });
    expect(toChangedFacts(placed(53), placed(54), 'contact', nameOfArea)).toEqual([
      { term: 'locations[0].position.latitude', before: ['53'], after: ['54'] },
    ]);
  });
});
