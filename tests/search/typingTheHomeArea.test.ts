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

  it.each([
    ['Newport, Isle of Wight', 'Isle of Wight'],
    ['Newport, Isle of', 'Isle of Wight'],
    ['Washington, Sunderland', 'Sunderland'],
    ['Ashington, Northumberland', 'Northumberland'],
    ['Newtown, Powys', 'Powys'],
    ['Wisbech, Cambs', 'Fenland'],
    ['Cleethorpes Lincs', 'North East Lincolnshire'],
    ['Bishop Auckland DL14', 'County Durham'],
    ['Leeds 11', 'Leeds'],
    ['Leeds, West Yorkshire', 'Leeds'],
  ])('finds %s by what it lies in', (text, name) => {
    const named = engine.suggestPlaces(text, 6).suggestions.filter(({ isNamed }) => isNamed);
    expect(named.map(({ area }) => area.name)).toEqual([name]);
  });

  it('is not offered a place that does not lie there, nor anything for no address', () => {
    expect(engine.suggestPlaces('Newport, Cornwall', 6).suggestions).toEqual([]);
    for (const text of ['NFA', 'no fixed abode'])
      expect(engine.suggestPlaces(text, 6)).toEqual({
        suggestions: [],
        note: 'Type the council where the person sleeps or has a local connection, or leave this empty.',
      });
  });

  it('is still offered towns while the name is half typed', () => {
    expect(engine.suggestPlaces('torq', 6).suggestions[0]?.label).toMatch(/^Torquay/);
    expect(engine.suggestPlaces('Newport', 6).suggestions.length).toBeGreaterThan(3);
  });
});
