import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKinds } from '../../src/report/optionsText.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { wildServices } from './generatedServices.ts';
import { checkedOn, makeContext } from './reportContext.ts';

const neverLeftOut = factKinds.slice(0, factKinds.indexOf('who'));

describe('a text that has to be shorter', () => {
  it(
    'leaves whole facts out, and never a warning, a date, or what it can be used for',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(
          fc.array(wildServices, { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 0, max: 3000 }),
          (generated, most) => {
            const services = generated.map((service, index) => ({ ...service, id: `invented-${index}` }));
            const whole = toPasteText(services, makeContext(), 100_000);
            const short = toPasteText(services, makeContext(), most);
            const wholeFacts = whole.paragraphs.flatMap(({ facts }) => facts);
            const known = new Set(wholeFacts.map(({ text }) => text));
            const facts = short.paragraphs.flatMap((paragraph) => paragraph.facts);
            const cut = facts.filter(
              ({ kind, text }) =>
                !known.has(text) &&
                kind !== 'more conditions' &&
                // Said in its own words only once the summary that said it is gone.
                !['what', 'who', 'area', 'setting', 'format'].includes(kind),
            );
            expect(cut).toEqual([]);
            const kept = (from: typeof facts) =>
              from.filter(({ kind }) => neverLeftOut.includes(kind) && kind !== 'more conditions');
            expect(kept(facts)).toEqual(kept(wholeFacts));
            expect(short.fits).toBe(short.characters <= most);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  const service = makeService({
    ...checkedOn('2026-11-01'),
    eligibility: makeEligibility({
      sexes: 'women',
      minimumAge: 18,
      conditions: ['Registered with a local GP.'],
    }),
    exclusions: { arson: 'does not accept' },
    dose: { sessions: '6 to 8', weeks: null },
    deliveryFormats: ['one-to-one', 'group'],
  });

  it('gives up how it is delivered before whom it is for', () => {
    const whole = toPasteText([service], makeContext());
    const leftOut: string[] = [];
    for (let most = whole.characters; most > 300; most -= 5) {
      const kinds = toPasteText([service], makeContext(), most).leftOut.map(({ kind }) => kind);
      leftOut.push(...kinds.filter((kind) => !leftOut.includes(kind)));
    }
    const firstOut = (kind: string) => leftOut.findIndex((out) => out === kind);
    expect(firstOut('availability unknowns')).toBe(0);
    expect(firstOut('format')).toBeLessThan(firstOut('offences'));
    expect(firstOut('conditions')).toBeLessThan(firstOut('who'));
  });

  it('says on the screen what was left out, and nothing when all of it fits', () => {
    expect(toPasteText([service], makeContext()).leftOut).toEqual([]);
    expect(toPasteText([service], makeContext(), 600).leftOut).toContainEqual({
      serviceId: service.id,
      kind: 'availability unknowns',
    });
  });

  it('is not cut where even its warnings are too long: it says that it does not fit', () => {
    const text = toPasteText([service], makeContext(), 50);
    expect(text.fits).toBe(false);
    expect(text.text).toContain('A place has not been requested.');
    expect(text.text).toContain('Details last checked on 1 November 2026.');
  });

  it('uses the room there is: what was left out comes back where it fits', () => {
    const whole = toPasteText([service], makeContext());
    const nearly = toPasteText([service], makeContext(), whole.characters - 1);
    expect(whole.characters - nearly.characters).toBeLessThan(220);
    expect(nearly.leftOut.length).toBeLessThanOrEqual(2);
  });
});

describe('what the summary says already', () => {
  const leeds = makeService({
    summary:
      'Help to find a home, for women aged 18 and over in Leeds, and a long list of other things beside.',
    eligibility: makeEligibility({ sexes: 'women', minimumAge: 18 }),
  });

  it('is not said twice', () => {
    const { text } = toPasteText([leeds], makeContext());
    expect(text.match(/women aged 18 and over/g)).toHaveLength(1);
    expect(text).not.toContain('Its listed area is Leeds.');
  });

  it('is said on its own once there is no room for the summary', () => {
    const { text, leftOut } = toPasteText([leeds], makeContext(), 480);
    expect(text).toContain('It is for women aged 18 and over.');
    expect(text).not.toContain('a long list');
    expect(leftOut.map(({ kind }) => kind)).not.toContain('who');
  });
});
