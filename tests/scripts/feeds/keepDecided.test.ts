import { describe, expect, it } from 'vitest';
import { acceptSuggestions, rejectSuggestions } from '../../../scripts/suggestions/decideSuggestion.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';
import { settle } from './settleFixture.ts';

const fromFeed = makeService({
  id: 'leeds-1',
  needs: ['accommodation'],
  cohorts: [],
  suggestions: [
    { of: { need: 'finance' }, words: 'help with rent arrears' },
    { of: { cohort: 'older' }, words: 'over 55s' },
    { of: { need: 'health' }, words: 'a nurse calls' },
  ],
});

describe('a feed that is imported again', () => {
  it('keeps the suggestions that a person has accepted, as they accepted them', () => {
    const accepted = acceptSuggestions(
      fromFeed,
      { needs: ['finance'], cohorts: ['older'] },
      'for this group',
    );
    const [again] = settle([fromFeed], [accepted]).written;
    expect(again).toEqual(accepted);
    expect(again?.suggestions.map(({ words }) => words)).toEqual(['a nurse calls']);
  });

  it('asserts nothing that nobody accepted', () => {
    expect(settle([fromFeed], [fromFeed]).written).toEqual([fromFeed]);
    expect(settle([fromFeed], []).written).toEqual([fromFeed]);
    const other = makeService({ id: 'leeds-2', needs: ['finance'] });
    expect(settle([fromFeed], [other]).written).toContainEqual(fromFeed);
  });

  it('does not bring back what a person has rejected, while the same words suggest it', () => {
    const rejected = rejectSuggestions(fromFeed, { needs: ['health'], cohorts: [] });
    const [again] = settle([fromFeed], [rejected]).written;
    expect(again?.suggestions.map(({ words }) => words)).toEqual(['help with rent arrears', 'over 55s']);
    // Not when the text was silent for a while either.
    const [silent] = settle([{ ...fromFeed, suggestions: [] }], [rejected]).written;
    if (!silent) throw new Error('nothing was written');
    expect(settle([fromFeed], [silent]).written).toEqual([again]);
    const said = { of: { need: 'health' as const }, words: 'mental health team' };
    const [asked] = settle([{ ...fromFeed, suggestions: [said] }], [rejected]).written;
    expect(asked?.suggestions).toEqual([said]);
  });

  it('lets the feed take back what was accepted, when its text no longer speaks of it', () => {
    const accepted = acceptSuggestions(fromFeed, { needs: ['finance'], cohorts: [] }, 'open to all');
    const silent = { ...fromFeed, suggestions: [] };
    expect(settle([silent], [accepted]).written).toEqual([silent]);
  });
});

describe('listings that people had checked', () => {
  const check = (by: 'provider' | 'source') => ({
    ...fromFeed,
    assurance: [{ factGroup: 'contact' as const, assuredDate: day('2026-11-20'), by }],
  });

  it('are counted, so that the publisher knows that something is to be brought back', () => {
    expect(settle([fromFeed], [check('provider')]).unchecked).toBe(1);
    expect(settle([fromFeed], [check('source')]).unchecked).toBe(0);
    expect(settle([check('provider')], [check('provider')]).unchecked).toBe(0);
  });
});
