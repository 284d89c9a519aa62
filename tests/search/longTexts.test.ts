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

  it('with an email address in it is not searched for that address', () => {
    const { understood } = ask(engine, 'housing jo.bloggs@example.org leeds');
    expect(understood.notes.join(' ')).toContain('email address');
    expect(JSON.stringify([understood.terms, understood.text])).not.toContain('bloggs');
  });
});
