import { describe, expect, it } from 'vitest';
import { toAlternativesText, type Alternative } from '../../src/report/toAlternativesText.ts';
import { consideredReasons } from '../../src/taxonomy/consideredReasons.ts';
import { day, makeService } from '../factories/serviceFactory.ts';
import { makeContext, makeHome } from './reportContext.ts';

const named = (name: string, reason: Alternative['reason'], addedOn = '2026-11-22'): Alternative => ({
  service: makeService({ name }),
  reason,
  addedOn: day(addedOn),
});
const words = (alternatives: readonly Alternative[], home = 'Hull') =>
  toAlternativesText(alternatives, makeContext({ home: makeHome(home) })).text;

describe('alternatives that were considered', () => {
  it('are put together by reason', () => {
    expect(words([named('Abbey', 'too-far'), named('Bell', 'full'), named('Cross', 'too-far')])).toBe(
      'Abbey and Cross were considered and not chosen because the services were too far from Hull. ' +
        'Bell was considered and not chosen because it was full on 22 November 2026. ' +
        'Catalogue of 20 November 2026, copied to this device on 21 November 2026. ' +
        'A place has not been requested.',
    );
  });

  it('give no single day where they were found full on different days', () => {
    expect(words([named('Abbey', 'full', '2026-11-20'), named('Bell', 'full')])).toContain(
      'Abbey and Bell were considered and not chosen because the services were full. ',
    );
  });

  it('count those that are no longer listed', () => {
    const gone: Alternative = { service: null, reason: 'out-of-date', addedOn: day('2026-11-22') };
    expect(words([gone])).toMatch(/^A service that is no longer listed was considered/);
    expect(words([named('Abbey', 'out-of-date'), gone, gone])).toMatch(
      /^Abbey and 2 services that are no longer listed were considered/,
    );
  });

  it('lay exclusions to a listing only where it states some', () => {
    const silent = named('Abbey', 'excluded');
    const strict: Alternative = {
      ...named('Bell', 'excluded'),
      service: makeService({ name: 'Bell', exclusions: { arson: 'does not accept' } }),
    };
    expect(words([silent])).toContain('because exclusions apply that the listing does not state.');
    expect(words([strict])).toContain('because the listed exclusions apply.');
    expect(words([silent, strict])).toContain('because exclusions apply that not every listing states.');
    expect(words([strict, strict])).toContain('because the listed exclusions of each apply.');
  });

  it.each(consideredReasons)('say nothing of the person beyond the reason "%s"', (reason) => {
    for (const given of [[named('Abbey', reason)], [named('Abbey', reason), named('Bell', reason)]]) {
      const text = words(given);
      expect(text).toMatch(/^Abbey.* considered and not chosen because [a-z].*\. Catalogue of /);
      expect(text).not.toMatch(/\b(?:he|she|his|her|they|their|will|offender)\b| {2}|\.\./i);
    }
  });

  it('need at least one', () => {
    expect(() => toAlternativesText([], makeContext())).toThrow(RangeError);
  });
});
