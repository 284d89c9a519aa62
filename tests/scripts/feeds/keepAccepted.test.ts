import { describe, expect, it } from 'vitest';
import { countUnchecked, keepAccepted } from '../../../scripts/feeds/keepAccepted.ts';
import { acceptSuggestions } from '../../../scripts/suggestions/decideSuggestion.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

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
    const [again] = keepAccepted([fromFeed], [accepted]);
    expect(again).toEqual(accepted);
    expect(again?.suggestions.map(({ words }) => words)).toEqual(['a nurse calls']);
  });

  it('asserts nothing that nobody accepted', () => {
    expect(keepAccepted([fromFeed], [fromFeed])).toEqual([fromFeed]);
    expect(keepAccepted([fromFeed], [])).toEqual([fromFeed]);
    expect(keepAccepted([fromFeed], [makeService({ id: 'leeds-2', needs: ['finance'] })])).toEqual([
      fromFeed,
    ]);
  });

  it('lets the feed take back what was accepted, when its text no longer speaks of it', () => {
    const accepted = acceptSuggestions(fromFeed, { needs: ['finance'], cohorts: [] }, 'open to all');
    const silent = { ...fromFeed, suggestions: [] };
    expect(keepAccepted([silent], [accepted])).toEqual([silent]);
  });
});

describe('listings that people had checked', () => {
  const check = (by: 'provider' | 'source') => ({
    ...fromFeed,
    assurance: [{ factGroup: 'contact' as const, assuredDate: day('2026-11-20'), by }],
  });

  it('are counted, so that the publisher knows that something is to be brought back', () => {
    expect(countUnchecked([fromFeed], [check('provider')])).toBe(1);
    expect(countUnchecked([fromFeed], [check('source')])).toBe(0);
    expect(countUnchecked([check('provider')], [check('provider')])).toBe(0);
  });
});
