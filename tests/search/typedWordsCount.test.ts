import { describe, expect, it } from 'vitest';
import { makeService } from '../factories/serviceFactory.ts';
import { ask, searchOver } from './starterEngine.ts';

const organization = { id: 'one', name: 'Ravelston Charity' };
const named = (id: string, name: string, overrides: Parameters<typeof makeService>[0] = {}) =>
  makeService({ id, name, summary: 'Help for people in the community.', ...overrides });

function namesFound(services: ReturnType<typeof named>[], text: string): readonly string[] {
  return ask(searchOver(services), text).results.map(({ service }) => service.name);
}

describe('Someone who types a word or two', () => {
  it('gets the service of exactly that name before those with longer names', () => {
    const services = [
      named('a', 'Cranwell Debt Advice and Money Course', { needs: ['finance'] }),
      named('b', 'Cranwell Debt Advice', { needs: ['finance'] }),
      named('c', 'Debt Advice at Cranwell House', { needs: ['finance'] }),
    ];
    expect(namesFound(services, 'cranwell debt advice')[0]).toBe('Cranwell Debt Advice');
  });

  it('gets the very word before rarer ones that begin with it', () => {
    const services = [
      named('a', 'Seedling Selfridge'),
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => named(id, `Self ${id}${id}${id}`)),
    ];
    expect(namesFound(services, 'self').at(-1)).toBe('Seedling Selfridge');
  });

  it('is raised what holds a word that says little beside one that is half typed', () => {
    const services = [
      named('a', 'Gardening Zorvickle'),
      named('b', 'Woodland', { summary: 'About finding a zorvickle.' }),
    ];
    expect(namesFound(services, 'finding zorvi')[0]).toBe('Woodland');
  });

  it('gets first what holds all the words, also one that says little beside one that is misspelt', () => {
    const services = [
      named('a', 'Zorvickle Gardens'),
      named('b', 'Woodland', { summary: 'About finding a zorvickle.' }),
      ...['c', 'd', 'e', 'f'].map((id) => named(id, `Finding ${id}${id}${id}`)),
    ];
    expect(namesFound(services, 'finding zorvikcle')[0]).toBe('Woodland');
  });

  it('who types a part of a provider’s name also gets what else has that word', () => {
    const services = [
      named('a', 'Money Course', { organization }),
      named('b', 'Allotment at Ravelston House', { organization: { id: 'two', name: 'Another' } }),
      named('c', 'Boxing', { organization: { id: 'two', name: 'Another' } }),
    ];
    for (const typed of ['ravelston', 'ravelstn']) {
      expect([...namesFound(services, typed)].sort()).toEqual([
        'Allotment at Ravelston House',
        'Money Course',
      ]);
    }
  });

  it('finds a long word of which two letters are missing', () => {
    const services = [named('a', 'Quarendon Allotment'), named('b', 'Boxing')];
    expect(namesFound(services, 'quarndn')).toEqual(['Quarendon Allotment']);
  });
});
