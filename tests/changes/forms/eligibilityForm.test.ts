import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offenceGroups } from '../../../src/catalogue/codes.ts';
import { parseChangeRequest } from '../../../src/changes/parseChangeRequest.ts';
import { toAreaName, withArea, withExcluded, withoutArea } from '../../../src/changes/forms/coverageForm.ts';
import {
  readEligibilityForm,
  toEligibilityForm,
  type EligibilityForm,
} from '../../../src/changes/forms/eligibilityForm.ts';
import type { HomeArea } from '../../../src/geography/homeArea.ts';
import { makeChangeRequest } from '../requestFactory.ts';
import { makeCoverage, makeEligibility, makeService } from '../../factories/serviceFactory.ts';

const listing = makeService({
  needs: ['finance', 'accommodation'],
  cohorts: [
    { cohort: 'women', standing: 'for this group', groups: [] },
    { cohort: 'ethnic_minority', standing: 'open to all', groups: ['Somali', 'Pakistani'] },
  ],
  eligibility: makeEligibility({ sexes: 'women', minimumAge: 18, conditions: ['Lives in the area.'] }),
  exclusions: { arson: 'case by case' },
  languages: ['English', 'Somali'],
  coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds', curatedReason: 'Set by hand.' }),
});
const leeds: HomeArea = {
  kind: 'local authority',
  code: 'E08000035',
  name: 'Leeds',
  ladCodes: ['E08000035'],
};
const force: HomeArea = {
  kind: 'police force area',
  code: 'E23000010',
  name: 'West Yorkshire',
  ladCodes: ['E08000035', 'E08000032'],
};
const county: HomeArea = { ...force, kind: 'county', code: 'area-west-yorkshire' };

function correct(part: Partial<EligibilityForm>) {
  return readEligibilityForm({ ...toEligibilityForm(listing), ...part }, listing);
}

describe('who can use it, and where they live', () => {
  it('says nothing new when nothing was typed', () => {
    expect(correct({})).toEqual({ ok: true, corrections: {} });
  });

  it('states an offence group, and leaves the others unsaid', () => {
    const { exclusions } = toEligibilityForm(listing);
    expect(correct({ exclusions: { ...exclusions, sexual: 'does not accept' } })).toEqual({
      ok: true,
      corrections: { exclusions: { sexual: 'does not accept', arson: 'case by case' } },
    });
  });

  it('takes back what the listing said of a group of people', () => {
    const { cohorts } = toEligibilityForm(listing);
    expect(correct({ cohorts: { ...cohorts, women: { standing: 'not stated', groups: '' } } })).toMatchObject(
      {
        corrections: { cohorts: [{ cohort: 'ethnic_minority', groups: ['Somali', 'Pakistani'] }] },
      },
    );
  });

  it.each<[string, Partial<EligibilityForm>, string, RegExp]>([
    ['an age in words', { minimumAge: 'eighteen' }, 'minimumAge', /whole number, such as 18/],
    ['an age nobody reaches', { maximumAge: '400' }, 'maximumAge', /whole number/],
    ['half a year', { minimumAge: '17.5' }, 'minimumAge', /whole number/],
    ['ages the wrong way round', { minimumAge: '30', maximumAge: '25' }, 'maximumAge', /30 or more/],
    ['no need', { needs: [] }, 'needs', /at least one need/],
    [
      'no area',
      { coverage: { ...toEligibilityForm(listing).coverage, ladCodes: [] } },
      'areas',
      /at least one area/,
    ],
    ['a language that is a story', { languages: 'x'.repeat(251) }, 'languages', /line to 250 characters/],
    [
      'a people that is a story',
      {
        cohorts: {
          ...toEligibilityForm(listing).cohorts,
          faith: { standing: 'open to all', groups: 'x'.repeat(251) },
        },
      },
      'cohorts-faith-groups',
      /line to 250 characters/,
    ],
    [
      'no words for the area',
      { coverage: { ...toEligibilityForm(listing).coverage, areaName: ' ' } },
      'areaName',
      /in words/,
    ],
  ])('says what to do about %s', (_what, part, field, message) => {
    const answer = correct(part);
    expect(answer.ok ? [] : answer.problems).toContainEqual({
      field,
      message: expect.stringMatching(message),
    });
  });

  it('whatever is typed, what comes out is taken by the door of requests', () => {
    const typed = fc.record({
      minimumAge: fc.oneof(fc.string(), fc.integer({ min: 0, max: 130 }).map(String)),
      maximumAge: fc.oneof(fc.string(), fc.integer({ min: 0, max: 130 }).map(String)),
      conditions: fc.string({ maxLength: 300 }).map((text) => text.replaceAll(/\p{Cc}/gu, '\n')),
    });
    fc.assert(
      fc.property(typed, fc.constantFrom(...offenceGroups), (part, group) => {
        const { exclusions } = toEligibilityForm(listing);
        const answer = correct({ ...part, exclusions: { ...exclusions, [group]: 'accepts' } });
        if (!answer.ok) return;
        const request = makeChangeRequest(listing, {
          answers: [
            {
              factGroup: 'eligibility',
              seen: '0123456789abcdef',
              answer: 'corrected',
              corrections: answer.corrections,
            },
          ],
        });
        expect(parseChangeRequest(JSON.parse(JSON.stringify(request)))).toEqual({ ok: true, request });
      }),
    );
  });
});

describe('areas', () => {
  const { coverage } = toEligibilityForm(listing);

  it('are picked as what they are, each once, and taken out again', () => {
    const wider = withArea(withArea(coverage, force), leeds);
    expect(wider).toMatchObject({ pfaCodes: ['E23000010'], ladCodes: ['E08000035'] });
    expect(withoutArea(wider, 'E23000010')).toEqual(coverage);
  });

  it('a county stands for the councils in it, picked or left out', () => {
    expect(withArea(coverage, county).ladCodes).toEqual(['E08000035', 'E08000032']);
    expect(withExcluded(coverage, county).excludedLadCodes).toEqual(['E08000035', 'E08000032']);
  });

  it('keeps why the area was once set by hand', () => {
    expect(correct({ coverage: withArea(coverage, force) })).toMatchObject({
      corrections: { coverage: { curatedReason: 'Set by hand.', pfaCodes: ['E23000010'] } },
    });
  });

  it('are put into words that fit, however many they are', () => {
    expect(toAreaName(['Leeds', 'Bradford'], ['Kirklees'])).toBe('Leeds, Bradford (not Kirklees)');
    const many = Array.from({ length: 300 }, (_, index) => `Borough ${index}`);
    expect(toAreaName(many, [])).toBe(
      'Borough 0, Borough 1, Borough 2, Borough 3, Borough 4 and 295 more areas',
    );
    expect(toAreaName(many, many).length).toBeLessThanOrEqual(250);
  });
});
