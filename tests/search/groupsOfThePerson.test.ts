import { describe, expect, it } from 'vitest';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

function groups(text: string): string {
  return ask(engine, text)
    .understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []))
    .join();
}

describe('A group that is told by what somebody left, or told others', () => {
  it.each([
    ['left the army six years ago', 'veteran', 'his dad left the army', 'men'],
    ['came out the army in 2012', 'veteran', 'brother came out of the army', ''],
    [
      'left foster care at eighteen and in and out of hostels',
      'care_leaver',
      'kids left foster care',
      'parent',
    ],
    [
      'he’s come out to his family and they have thrown him onto the street',
      'lgbt,men',
      'police came out to his address',
      'men',
    ],
    ['came out to his mum', 'lgbt,men', 'came out of prison', ''],
  ])('is found in “%s” (%s), and not in “%s”', (text, expected, other, otherExpected) => {
    expect(groups(text)).toBe(expected);
    expect(groups(other)).toBe(otherExpected);
  });
});
