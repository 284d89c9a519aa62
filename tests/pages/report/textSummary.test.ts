import { describe, expect, it } from 'vitest';
import { describeFit, describeLength, toForms, toText } from '../../../src/pages/report/textSummary.ts';
import { makeContext } from '../../report/reportContext.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const services = [makeService()];
const context = makeContext();
const alternatives = [{ service: makeService(), reason: 'too-far', addedOn: day('2026-11-22') } as const];
const source = { services, alternatives };

describe('the texts there are', () => {
  it('are those there is something for', () => {
    expect(toForms(source)).toEqual(['paste', 'say', 'cite', 'alternatives']);
    expect(toForms({ services: [], alternatives })).toEqual(['alternatives']);
    expect(toForms({ services: [], alternatives: [] })).toEqual([]);
  });

  it.each(['paste', 'say', 'cite', 'alternatives'] as const)('%s is written from the services', (form) => {
    expect(toText(form, source, context, 4_000)).toMatchObject({ form });
    expect(toText(form, source, context, 4_000).text).toContain('Harbour Lane');
  });
});

describe('the length of a text', () => {
  it('is counted against the box, and against the length the author set', () => {
    const whole = toText('paste', source, context, 4_000);
    expect(describeLength(whole)).toBe(`${whole.characters.toLocaleString('en-GB')} of 4,000 characters`);
    expect(describeFit(whole)).toBeNull();
    const short = toText('paste', source, context, 500);
    expect(describeLength(short)).toBe(`${short.characters} of 500 characters (the box takes 4,000)`);
    expect(describeFit(short)).toMatch(
      /^\d+ less important facts? (?:is|are) left out to keep to the length\.$/,
    );
  });

  it('that is too long for what must be said is told, and nothing is cut', () => {
    const many = { services: Array.from({ length: 9 }, () => makeService()), alternatives: [] };
    const text = toText('paste', many, context, 300);
    expect(text.fits).toBe(false);
    expect(describeFit(text)).toMatch(/Nothing is cut.*choose fewer services or set a greater length\.$/);
  });

  it('of a spoken text is told in seconds', () => {
    expect(describeLength(toText('say', source, context, 4_000))).toMatch(
      /^\d+ words, about \d+ seconds to say$/,
    );
  });

  it('of a citation has no limit', () => {
    expect(describeLength(toText('cite', source, context, 4_000))).toMatch(/^\d+ characters$/);
  });
});
