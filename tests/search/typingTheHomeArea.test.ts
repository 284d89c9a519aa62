import { describe, expect, it } from 'vitest';
import { readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

describe('A court officer typing the home area', () => {
  it.each([
    'Jersey',
    'Scotland',
    'northern ireland',
    'Ireland',
    'Isle of Man',
    'Guernsey',
    'Glasgow',
    'Edinburgh',
    'Belfast',
  ])('is told that %s is outside, and offered nothing that sounds like it', (text) => {
    const { suggestions, note } = engine.suggestPlaces(text, 6);
    expect(suggestions).toEqual([]);
    expect(note).toMatch(/^\p{Lu}.* is outside England and Wales\./u);
  });

  it.each([
    ['York', 'York'],
    ['Hull', 'Kingston upon Hull'],
    ['kingston upon hull', 'Kingston upon Hull'],
    ['London', 'London'],
    ['Kent', 'Kent'],
  ])('finds %s first, and each area once', (text, name) => {
    const { suggestions, note } = engine.suggestPlaces(text, 6);
    expect(note).toBeNull();
    expect(suggestions[0]?.area.name).toBe(name);
    const first = suggestions[0]?.area.code;
    expect(suggestions.filter(({ area }) => area.code === first)).toHaveLength(1);
  });

  it('is still offered towns while the name is half typed', () => {
    expect(engine.suggestPlaces('torq', 6).suggestions[0]?.label).toMatch(/^Torquay/);
    expect(engine.suggestPlaces('Newport', 6).suggestions.length).toBeGreaterThan(3);
  });
});
