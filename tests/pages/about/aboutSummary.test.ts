import { describe, expect, it } from 'vitest';
import { privacyFacts } from '../../../src/pages/about/aboutSummary.ts';
import { keepDays } from '../../../src/shortlist/shortlist.ts';

const words = privacyFacts.join(' ');

describe('what the app says that it keeps', () => {
  it('owns up to what a shortlist holds, for how long, and how it is cleared', () => {
    expect(words).not.toMatch(/nothing about any person/);
    expect(words).toMatch(/shortlist keeps .*home area, needs and groups/);
    expect(words).toContain(`after ${keepDays.usual} days`);
    expect(words).toMatch(/Clear this shortlist/);
  });

  it('owns up to what stands in the address of a page, and to packs', () => {
    expect(words).toMatch(/filters .*go into the address of the page as codes/);
    expect(words).toMatch(/pack keeps .*until you remove it/);
  });
});
