import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from '../../src/search/serviceQuery.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

describe('text pasted by mistake', () => {
  it('is understood as far as a long sentence goes, and no further', () => {
    const padding = 'and '.repeat(longestText);
    expect(ask(engine, `rent arrears ${padding} heroin`).understood.terms.map(({ typed }) => typed)).toEqual(
      ask(engine, 'rent arrears').understood.terms.map(({ typed }) => typed),
    );
  });

  it('full of signs that look like addresses is answered like any other', () => {
    const { understood } = ask(engine, 'x@'.repeat(2_000));
    expect(understood.terms).toEqual([]);
    expect(understood.text.length).toBeLessThanOrEqual(longestText);
  });

  it.each([
    // Each word of these was once read in two ways, and all of them in more ways than can be tried.
    `${'heshe'.repeat(80)}1 nurse on a ward`,
    `${'isas'.repeat(90)} nurse on a ward`,
    `45${' '.repeat(490)}x`,
    `F ${'- '.repeat(240)}45`,
  ])('full of the same few letters is answered like any other', (text) => {
    expect(ask(engine, text).understood.text.length).toBeLessThanOrEqual(longestText);
  });

  it('is answered whatever is repeated in it', () => {
    const part = fc.constantFrom(
      ...'he,she,is,a,an,nurse on,works as,1,45,years old,aged,between,born,no,not,his,mum,flat,X1,st ,é'.split(
        ',',
      ),
      ' ',
      '  ',
      '-',
      ' - ',
      '.',
      '/',
      '&',
      '+',
      '’',
      '@',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, end) => {
        const text = parts.join('').repeat(1_000).slice(0, 990) + end;
        for (const typed of [text, text.slice(-longestText)]) {
          for (const word of ask(engine, typed).understood.text.split(' ')) expect(typed).toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks once about a word that is misspelt again and again', () => {
    const labels = ask(engine, 'speaks forger '.repeat(30)).suggestions.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect([...new Set(labels)]).toEqual(labels);
  });

  it('with an email address in it is not searched for that address', () => {
    const { understood } = ask(engine, 'housing jo.bloggs@example.org leeds');
    expect(understood.notes.join(' ')).toContain('email address');
    expect(JSON.stringify([understood.terms, understood.text])).not.toContain('bloggs');
  });
});
