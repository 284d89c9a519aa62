import { describe, expect, it } from 'vitest';
import { riskToLifeNote } from '../../src/search/understanding/lifeAtRisk.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const notes = (text: string, asText: readonly string[] = []): readonly string[] =>
  ask(engine, text, { asText }).understood.notes;

describe('Somebody whose life may be at risk', () => {
  it.each([
    'i feel like ending it all',
    'suicidal, Leeds',
    'suicidal, clean for 3 years',
    'cuts herself',
    'tried to hang himself',
  ])('is not left with services for later: “%s”', (text) => expect(notes(text)).toContain(riskToLifeNote));

  it.each(['low mood', 'eating disorder', 'no self harm', 'denies suicidal thoughts', 'rent arrears'])(
    'is not read into “%s”',
    (text) => expect(notes(text)).not.toContain(riskToLifeNote),
  );

  it('is not spoken of where the words are said to be plain words', () =>
    expect(notes('suicidal', ['suicidal'])).not.toContain(riskToLifeNote));
});
