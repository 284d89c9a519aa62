import { describe, expect, it } from 'vitest';
import { toUnderstoodChips } from '../../../src/pages/search/understoodChips.ts';
import type { SearchResponse } from '../../../src/search/searchResponse.ts';
import { ask, readStarterServices, searchOver } from '../../search/starterEngine.ts';

const engine = searchOver(readStarterServices());
const chipsOf = (text: string, asText: readonly string[] = []) =>
  toUnderstoodChips(ask(engine, text, { asText }).understood.terms);
const chipOf = (label: string, text: string) => chipsOf(text).find((chip) => chip.label === label);

describe('a need that was typed in several phrases', () => {
  const text = 'cocaine and cannabis, homeless, Leeds';

  it('is one chip, which quotes them', () => {
    const chips = chipsOf(text);
    expect(chips.map(({ label, note }) => `${label} ${note}`)).toEqual([
      'Dependency and recovery from ‘cocaine’, ‘cannabis’',
      'Accommodation from ‘homeless’',
      'Leeds from ‘Leeds’',
    ]);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
  });

  it('is given back to plain words in one press, as by a press for each phrase', () => {
    const { phrases = [] } = chipOf('Dependency and recovery', text) ?? {};
    const byHand = ['cannabis', 'cocaine'].reduce<readonly string[]>((asText, typed) => {
      const term = ask(engine, text, { asText }).understood.terms.find((one) => one.typed === typed);
      return [...asText, term?.typed ?? ''];
    }, []);
    const answered = (asText: readonly string[]): SearchResponse => ask(engine, text, { asText });
    expect(answered(phrases)).toEqual(answered(byHand));
    expect(chipsOf(text, phrases).map(({ label }) => label)).not.toContain('Dependency and recovery');
    expect(chipsOf(text, phrases).map(({ label }) => label)).toContain('Accommodation');
  });

  it('quotes three phrases at most, and takes back all of them', () => {
    const chip = chipOf('Dependency and recovery', 'cocaine, cannabis, heroin, ketamine, spice');
    expect(chip?.note).toBe('from ‘cocaine’, ‘cannabis’, ‘heroin’ and 2 more');
    expect(chip?.phrases).toEqual(['cocaine', 'cannabis', 'heroin', 'ketamine', 'spice']);
  });

  it('quotes a phrase once that is typed in capitals too', () => {
    expect(chipOf('Dependency and recovery', 'Cocaine, cocaine')?.phrases).toEqual(['Cocaine']);
  });
});

describe('what a press on a chip does', () => {
  it('is told of one phrase and of several, after what is seen on it', () => {
    expect(chipOf('Accommodation', 'homeless')?.action).toBe(
      'Accommodation, from ‘homeless’: do not understand it like this',
    );
    expect(chipOf('Accommodation', 'homeless, sofa surfing')?.action).toBe(
      'Accommodation, from ‘homeless’, ‘sofa surfing’: do not understand them like this',
    );
  });
});

describe('a group of people', () => {
  it('is one chip under one label: mothers are women and parents', () => {
    const mothers = chipsOf('mum, in debt').filter(({ label }) => label === 'Mothers');
    expect(mothers).toMatchObject([{ note: 'from ‘mum’', phrases: ['mum'] }]);
  });

  it('stays apart from another that is labelled otherwise', () => {
    const labels = chipsOf('Somali woman in debt').map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
    expect(labels.join(' ')).toMatch(/Somali/);
    expect(labels.join(' ')).toMatch(/Women/);
  });
});
