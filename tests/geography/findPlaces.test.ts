import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExactPlaces, findPlaces, placeNames } from '../../src/geography/findPlaces.ts';
import { normalisePlaceName } from '../../src/geography/normalisePlaceName.ts';
import { starterGazetteer } from './starterGazetteer.ts';

const gazetteer = starterGazetteer();
const exactly = (text: string) => findExactPlaces(gazetteer, text).filter(({ use }) => use === 'home');
const areasOf = (text: string) => exactly(text).map(({ area }) => area.name);

describe('namesakes', () => {
  it('gives every Newport, each told from the others', () => {
    const labels = exactly('newport').map(({ label }) => label);
    expect(labels).toContain('Newport, Isle of Wight');
    expect(labels).toContain('Newport (local authority, Gwent)');
    expect(labels).toContain('Newport, Telford and Wrekin');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('knows West Mids as a force and as a region, which differ', () => {
    const found = exactly('West Mids');
    expect(found.map(({ area }) => area.kind).sort()).toEqual(['police force area', 'probation region']);
    expect(new Set(found.map(({ area }) => area.ladCodes.length)).size).toBe(2);
  });

  it('gives both Newcastles, the one on Tyne and the one under Lyme', () => {
    expect(areasOf('newcastle').sort()).toEqual(['Newcastle upon Tyne', 'Newcastle-under-Lyme']);
  });

  it('asks nothing where two names mean the same authorities', () => {
    expect(exactly('Leeds')).toHaveLength(1);
    expect(exactly('London').map(({ area }) => area.code)).toEqual(['region-j']);
    expect(exactly('Wales').map(({ area }) => area.code)).toEqual(['wales']);
    expect(exactly('Greater Manchester')).toHaveLength(1);
  });

  it('has no two entries for a home under one label', () => {
    const labels = placeNames(gazetteer)
      .filter(({ use }) => use === 'home')
      .map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});

describe('names as people say them', () => {
  it.each([
    ['Ynys Môn', 'Isle of Anglesey'],
    ['ynys mon', 'Isle of Anglesey'],
    ['Sir Gâr', 'Carmarthenshire'],
    ['sir gar', 'Carmarthenshire'],
    ['Bro Morgannwg', 'Vale of Glamorgan'],
    ['Pen-y-bont ar Ogwr', 'Bridgend'],
    ['pen y bont ar ogwr', 'Bridgend'],
    ['Aberteifi', 'Ceredigion'],
    ['Yr Wyddgrug', 'Flintshire'],
    ['Cymru', 'Wales'],
    ['Gogledd Cymru', 'North Wales'],
    ['GM', 'Greater Manchester'],
    ['brum', 'Birmingham'],
    ["B'ham", 'Birmingham'],
    ['Hull', 'Kingston upon Hull'],
    ['teesside', 'Cleveland'],
    ['The Valleys', 'The Valleys'],
    ['valleys', 'The Valleys'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['B&NES', 'Bath and North East Somerset'],
    ['Dalston', 'Hackney'],
    ['Weston super mare', 'North Somerset'],
    ['King’s Lynn', "King's Lynn and West Norfolk"],
    ['Newark-upon-Trent', 'Newark and Sherwood'],
    ['Saint Albans', 'St Albans'],
  ])('%s is in %s', (typed, area) => {
    expect(areasOf(typed)).toContain(area);
  });

  it('puts Welsh names of all 22 authorities to their English ones', () => {
    const welsh = [...gazetteer.authorities.values()].filter(({ nation }) => nation === 'Wales');
    const others = placeNames(gazetteer).filter(({ kind }) => kind === 'local authority');
    const sameInBoth = [
      'Blaenau Gwent',
      'Rhondda Cynon Taf',
      'Ceredigion',
      'Conwy',
      'Gwynedd',
      'Powys',
      'Torfaen',
    ];
    expect(welsh).toHaveLength(22);
    for (const { code, name } of welsh) {
      const names = others.filter(({ area }) => area.code === code).map((entry) => entry.name);
      expect(names.length > 1 || sameInBoth.includes(name), name).toBe(true);
    }
  });

  it('marks places that are also ordinary words', () => {
    for (const word of ['Reading', 'Bath', 'Sale', 'Deal', 'Diss', 'Rugby', 'Beds', 'Settle', 'Mold']) {
      expect(
        exactly(word).every(({ isOrdinaryWord }) => isOrdinaryWord),
        word,
      ).toBe(true);
    }
    for (const town of ['Leeds', 'Torquay', 'Hull']) {
      expect(
        exactly(town).some(({ isOrdinaryWord }) => isOrdinaryWord),
        town,
      ).toBe(false);
    }
  });
});

describe('courts and prisons', () => {
  it('offers the authority near a court as a shortcut', () => {
    expect(findPlaces(gazetteer, 'leeds crown court', 1)).toMatchObject([
      { kind: 'court', use: 'near', area: { name: 'Leeds' } },
    ]);
  });

  it('knows a prison, and that nobody is at home there', () => {
    expect(findExactPlaces(gazetteer, 'hmp berwyn')).toMatchObject([{ kind: 'prison', use: 'not home' }]);
    expect(findExactPlaces(gazetteer, 'Carchar y Berwyn')).toMatchObject([
      { kind: 'prison', use: 'not home' },
    ]);
    expect(findExactPlaces(gazetteer, 'Strangeways')).toMatchObject([{ kind: 'prison', use: 'not home' }]);
  });
});

describe('a name half typed', () => {
  it('offers the name itself, then cities before villages', () => {
    const labels = findPlaces(gazetteer, 'brad', 5).map(({ label }) => label);
    expect(labels[0]).toBe('Bradford');
    expect(findPlaces(gazetteer, 'bath', 1)[0]?.name).toBe('Bath');
  });

  it('finds a later word of a name', () => {
    expect(findPlaces(gazetteer, 'wight', 5).map(({ name }) => name)).toContain('Isle of Wight');
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(findPlaces(gazetteer, 's', 7)).toHaveLength(7);
    expect(findPlaces(gazetteer, ' - ', 7)).toEqual([]);
    expect(findPlaces(gazetteer, 'qqqq', 7)).toEqual([]);
  });

  it('never throws, and every answer has a part that begins as typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,3}[ '-]?[a-z]?$/)), (text) => {
        const wanted = normalisePlaceName(text);
        for (const { normalised } of findPlaces(gazetteer, text, 20)) {
          expect(` ${normalised}`).toContain(` ${wanted}`);
        }
      }),
    );
  });
});

describe('every name', () => {
  it('leads to an area that exists', () => {
    const astray = placeNames(gazetteer).filter(({ area }) => gazetteer.areas.get(area.code) !== area);
    expect(astray).toEqual([]);
  });

  it('is found by itself, in capitals and without its accents', () => {
    const lost = placeNames(gazetteer).filter((entry) => {
      const bare = entry.name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
      return !findExactPlaces(gazetteer, bare).includes(entry);
    });
    expect(lost).toEqual([]);
  });
});
