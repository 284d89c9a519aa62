import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseThesaurus } from '../../src/taxonomy/parseThesaurus.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';

const skint = {
  term: 'skint',
  kind: 'lay',
  variants: ['no money'],
  patterns: ['no without > cash income'],
  uncertain: false,
  needs: ['finance'],
  subNeeds: [],
  cohorts: [{ cohort: 'ethnic_minority', group: 'Somali' }],
  settings: [],
  fundingRoutes: [],
  requirements: [],
};

describe('A thesaurus that comes with a release', () => {
  it('is read as it was published', () => {
    expect(parseThesaurus(JSON.parse(JSON.stringify(thesaurus)))).toEqual(thesaurus);
  });

  it('may be of the time before there were patterns', () => {
    const { patterns: _, ...older } = skint;
    expect(parseThesaurus([older])).toEqual([{ ...older, patterns: [] }]);
  });

  it('may divide finer than this app knows', () => {
    const finer = { ...skint, subNeeds: ['finance/crypto'], cohorts: [{ cohort: 'faith', group: 'Jain' }] };
    expect(parseThesaurus([finer])).toEqual([finer]);
  });

  it.each([
    ['not a list', { terms: [] }, 'The thesaurus is not a list of terms.'],
    ['an entry that is no object', ['skint'], 'Thesaurus entry 1 is not an object.'],
    ['an empty term', [{ ...skint, term: '' }], 'Thesaurus entry 1: “term or variant” is not a text.'],
    ['capitals', [{ ...skint, term: 'Skint' }], '“Skint” is not in lower-case letters'],
    ['an accent', [{ ...skint, variants: ['pobl hŷn'] }], '“pobl hŷn” is not in lower-case letters'],
    ['an unknown kind', [{ ...skint, kind: 'slang' }], '“slang” is not a known code for “kind”'],
    ['an unknown need', [{ ...skint, needs: ['housing'] }], '“housing” is not a known code for “needs”'],
    [
      'an unknown cohort',
      [{ ...skint, cohorts: [{ cohort: 'bame', group: null }] }],
      '“bame” is not a known code',
    ],
    [
      'a pattern of one part',
      [{ ...skint, patterns: ['no without'] }],
      '“no without” is no pattern of words',
    ],
    ['a pattern with a set', [{ ...skint, patterns: ['$need > cash'] }], 'is no pattern of words'],
    ['a missing group', [{ ...skint, cohorts: [{ cohort: 'faith' }] }], '“group” is not a text'],
    ['an unknown requirement', [{ ...skint, requirements: ['rar'] }], '“rar” is not a known code'],
    ['needs that are no list', [{ ...skint, needs: 'finance' }], '“needs” is not a list'],
    ['uncertain left out', [{ ...skint, uncertain: undefined }], 'does not say whether it is uncertain'],
    ['no meaning', [{ ...skint, needs: [], cohorts: [] }], 'means nothing'],
    ['one spelling twice', [skint, { ...skint, term: 'no money', variants: [] }], '“no money” twice'],
  ])('is refused with %s', (_what, value, message) => {
    expect(() => parseThesaurus(value)).toThrow(message);
  });

  it('is refused with one plain error whatever the JSON is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (value) => {
        expect(() => parseThesaurus(value)).toThrow(/^Thesaurus entry 1/);
      }),
    );
  });
});
