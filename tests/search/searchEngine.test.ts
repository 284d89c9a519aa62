import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import {
  ask,
  makeQuery,
  readStarterGazetteer,
  readStarterServices,
  searchOver,
  today,
} from './starterEngine.ts';

const engine = searchOver(readStarterServices());
const names = ({ results }: SearchResponse): readonly string[] => results.map(({ service }) => service.name);
const providers = ({ results }: SearchResponse): readonly string[] =>
  results.map(({ service }) => service.organization.name);

describe('A probation officer at court', () => {
  it('is not left with nothing for naming who helps already', () => {
    for (const [text, named] of [
      ['woman, 41, heroin, on a methadone script with CGL, Birmingham', 'CGL'],
      ['in touch with Turning Point already, male 30 heroin, Leicester', 'Turning Point'],
    ] as const) {
      const { total, understood } = ask(engine, text);
      expect(total, text).toBeGreaterThan(3);
      expect(understood.notes).toContain(
        `Nothing listed by ‘${named}’ fits the rest of what you typed, so services by others are shown.`,
      );
      expect(understood.terms.filter(({ kind }) => kind === 'provider')).toHaveLength(1);
    }
    // Of the provider's own what fits is still listed alone.
    const own = ask(engine, 'Shelter, housing');
    expect(own.total).toBeGreaterThan(0);
    expect(own.understood.notes).toEqual([]);
  });

  it('finds the council that has to help in Wales, too', () => {
    expect(names(ask(engine, 'homeless, Cardiff', {}, 40))).toContain('Council homelessness help in Wales');
  });

  it('asks for a woman in Gwent who needs housing and gets what takes women there', () => {
    const response = ask(engine, 'woman in Gwent needs housing');
    expect(response.homeArea).toMatchObject({ kind: 'police force area', name: 'Gwent' });
    expect(names(response)).toContain("Women's Services in Gwent");
    for (const { service, why } of response.results) {
      expect(service.needs).toContain('accommodation');
      expect(service.eligibility.sexes).not.toBe('men');
      expect(why.join(' ')).toMatch(/Matches ‘housing’: Accommodation/);
    }
  });

  it('says it as it comes: sofa surfing, woman 52, LS9', () => {
    const response = ask(engine, 'sofa surfing, woman 52, LS9');
    expect(response.homeArea).toMatchObject({ kind: 'local authority', name: 'Leeds' });
    expect(response.understood.text).toBe('');
    expect(response.understood.terms.map(({ kind }) => kind)).toEqual(['need', 'cohort', 'age', 'place']);
    expect(response.results[0]?.why).toContain('Takes people aged 52');
  });

  it('is not given Torbay’s drug service for somebody in Plymouth', () => {
    const torbay = names(ask(engine, 'drugs Torbay'));
    const plymouth = names(ask(engine, 'drugs Plymouth'));
    const onlyTorbay = torbay.filter((name) => !plymouth.includes(name));
    expect(onlyTorbay.some((name) => name.includes('Torbay'))).toBe(true);
    expect(plymouth.filter((name) => name.includes('Torbay'))).toEqual([]);
  });

  it('finds a provider with a typing error in its name', () => {
    expect(providers(ask(engine, 'nelsn trust'))).toContain('The Nelson Trust');
    expect(providers(ask(engine, 'catch 22'))).toContain('Catch22 Charity Limited');
    expect(providers(ask(engine, 'St Gilles Trust')).join()).toMatch(/St Giles/);
  });

  it('asks which Newport is meant, and searches none of them unasked', () => {
    const { understood, homeArea } = ask(engine, 'debt in Newport');
    expect(homeArea).toBeNull();
    const [question] = understood.ambiguousPlaces;
    expect(question?.typed).toBe('Newport');
    expect(question?.candidates.length).toBeGreaterThan(1);
    expect(question?.candidates.map(({ label }) => label).join()).toMatch(/Isle of Wight/);
  });

  it('is not asked when another place says which Newport it is', () => {
    for (const text of ['debt, Newport, Gwent', 'debt Isle of Wight Newport']) {
      const { understood, homeArea } = ask(engine, text);
      expect(understood.ambiguousPlaces, text).toEqual([]);
      expect(homeArea?.ladCodes, text).toHaveLength(1);
    }
  });

  it('speaks of his mother without becoming a woman', () => {
    const { understood } = ask(engine, 'he has been kicked out by his mum, Wakefield');
    const cohorts = understood.terms.flatMap((term) => (term.kind === 'cohort' ? [term.code] : []));
    expect(cohorts).toEqual(['men']);
  });

  it('takes the area set by hand before the place that was typed', () => {
    expect(ask(engine, 'housing Leeds', { areaCode: 'E06000026' }).homeArea?.name).toBe('Plymouth');
  });

  it('is offered the town of Reading, which could be reading a book', () => {
    const offered = ask(engine, 'reading');
    expect(offered.homeArea).toBeNull();
    expect(offered.understood.ambiguousPlaces.map(({ typed }) => typed)).toEqual(['reading']);
    expect(ask(engine, 'housing in Reading').homeArea?.name).toBe('Reading');
  });

  it('hears that a person’s number or name was not searched for, and does not get it back', () => {
    for (const typed of [
      'X123456',
      'A1234BC',
      '2012/123456A',
      '14/03/1981',
      'Mr Grimshaw',
      'Mr J P Grimshaw',
      'Sarah Jones',
      'Kevin Bolton',
    ]) {
      const { understood } = ask(engine, `${typed} housing`);
      expect(understood.text, typed).toBe('');
      expect(understood.notes.join(' '), typed).toMatch(/was not searched for/);
      expect(JSON.stringify(understood), typed).not.toContain(typed);
      expect(
        understood.terms.map(({ typed: phrase }) => phrase),
        typed,
      ).toEqual(['housing']);
    }
  });

  it('has a first name left out, and the town beside it kept', () => {
    const { understood } = ask(engine, 'kevin bolton housing');
    expect(understood.text).toBe('');
    expect(understood.terms.map(({ typed }) => typed)).toEqual(['bolton', 'housing']);
    expect(understood.notes.join()).toMatch(/name was not searched for/);
  });

  it('does not have a treatment requirement taken for a need', () => {
    const response = ask(engine, 'drinking, not on an ATR, Leeds');
    expect(response.understood.terms.map((term) => term.typed)).toEqual(['drinking', 'Leeds']);
    expect(response.understood.notes.join()).toMatch(/‘ATR’ was left out/);
  });

  it('has a lack of something taken for the need that it is', () => {
    const needs = ask(engine, 'no job, no home').understood.terms.map((term) =>
      'code' in term ? term.code : '',
    );
    expect(needs).toEqual(['ete', 'accommodation']);
  });

  it('has no need invented', () => {
    for (const text of ['', 'Leeds', 'woman 52', 'St Giles Trust', 'hello', 'zzzz qqqq']) {
      expect(
        ask(engine, text).understood.terms.filter(({ kind }) => kind === 'need'),
        text,
      ).toEqual([]);
    }
  });

  it('can have a phrase searched as plain words', () => {
    const plain = ask(engine, 'housing Leeds', { asText: ['housing'] });
    expect(plain.understood.terms.map(({ typed }) => typed)).toEqual(['Leeds']);
    expect(plain.understood.text).toBe('housing');
  });

  it('asks no more about a phrase that is said to be plain words', () => {
    for (const text of ['bank', 'shelter', 'fit']) {
      const asked = (asText: readonly string[]) =>
        (ask(engine, text, { asText }).understood.offered ?? []).map(({ typed }) => typed);
      const questions = asked([]);
      expect(questions, text).not.toEqual([]);
      expect(asked(questions), text).toEqual([]);
    }
  });

  it('understands a phrase as it was said to be meant, beside what else was understood', () => {
    const text = 'rent arrears, shelter';
    const asked = ask(engine, text);
    const said = ask(engine, text, { asMeant: [{ typed: 'shelter', code: 'accommodation' }] });
    const needs = said.understood.terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));
    expect(new Set(needs)).toEqual(new Set(['accommodation', 'finance']));
    expect(
      (said.understood.offered ?? []).map(({ terms }) => terms.map(({ kind }) => kind)),
    ).not.toContainEqual(['need']);
    expect(said.understood.text).toBe('');
    expect(said.total).toBeGreaterThanOrEqual(asked.total);

    const chip = ask(engine, text, {
      asText: ['shelter'],
      asMeant: [{ typed: 'shelter', code: 'accommodation' }],
    });
    expect(chip.understood.text).toBe('shelter');
  });

  it('looks for 18 to 25 in Wales and gets the young adults’ contracts before the others', () => {
    const [first] = ask(engine, 'lads 18-25 in Wales').results;
    expect(first?.service.eligibility.maximumAge).toBe(25);
    const ages = ask(engine, '30 year old man Wales').results.map(({ service }) => service.eligibility);
    expect(
      ages.every(({ minimumAge, maximumAge }) => (minimumAge ?? 0) <= 30 && (maximumAge ?? 99) >= 30),
    ).toBe(true);
  });
});

describe('A practitioner in a prison', () => {
  it('names the prison and the home, and only the home is the home', () => {
    const response = ask(engine, 'in HMP Styal, going home to Stoke-on-Trent, drugs');
    expect(response.homeArea?.name).toBe('Stoke-on-Trent');
    expect(response.understood.terms).toContainEqual(
      expect.objectContaining({ kind: 'setting', code: 'custody' }),
    );
    expect(response.understood.notes.join()).toMatch(/where the person is now/);
  });
});

describe('Services that are over', () => {
  it('are never in results, and are named when their provider is typed', () => {
    const response = ask(engine, 'nelson trust', {}, 500);
    expect(response.results.filter(({ service }) => service.ends !== null && service.ends < today)).toEqual(
      [],
    );
    expect(response.endedMatches.map(({ name }) => name)).toContain("Women's Services in Gwent");
  });

  it('go by the date, with nothing but the date having changed', () => {
    const over = searchOver([makeService({ ends: day('2026-11-21') })]);
    const running = searchOver([makeService({ ends: today })]);
    expect(ask(over, 'harbour lane').total).toBe(0);
    expect(ask(over, 'harbour lane').endedMatches).toHaveLength(1);
    expect(ask(running, 'harbour lane').total).toBe(1);
  });

  it('stand last while they have not begun, and say when they begin', () => {
    const coming = makeService({
      id: 'coming',
      name: 'A coming service (invented)',
      starts: day('2027-03-01'),
    });
    const response = ask(searchOver([coming, makeService()]), 'housing');
    expect(names(response)).toEqual(['Harbour Lane Housing Support (invented)', coming.name]);
    expect(response.results[1]?.why[0]).toBe('Starts on 1 March 2027');
  });
});

const leedsRegion = readStarterGazetteer().authorities.get('E08000035')?.regionCode ?? '';

describe('The order of results', () => {
  it('is by reach first: authority, force area, region, nation, then remote', () => {
    const places = [
      makeCoverage({ remote: true }),
      makeCoverage({ national: true }),
      makeCoverage({ probationRegionCodes: [leedsRegion] }),
      makeCoverage({ pfaCodes: ['E23000010'] }),
      makeCoverage({ ladCodes: ['E08000035'] }),
    ];
    const services = places.map((coverage, at) =>
      makeService({ id: `s${at}`, name: `Service ${at} (invented)`, coverage }),
    );
    const { results } = ask(searchOver(services), 'housing', { areaCode: 'E08000035' });
    expect(results.map(({ reach }) => reach)).toEqual(['local', 'area', 'region', 'national', 'remote']);
  });

  it('is then by whom a service is for: the very group, the wider group, open to all, silent', () => {
    const cohort = 'ethnic_minority';
    const services = [
      makeService({ id: 'silent', name: 'A silent' }),
      makeService({ id: 'open', name: 'B open', cohorts: [{ cohort, standing: 'open to all', groups: [] }] }),
      makeService({
        id: 'wide',
        name: 'C wide',
        cohorts: [{ cohort, standing: 'for this group', groups: [] }],
      }),
      makeService({
        id: 'somali',
        name: 'D Somali',
        cohorts: [{ cohort, standing: 'for this group', groups: ['Somali'] }],
      }),
    ];
    const { results } = ask(searchOver(services), 'somali housing');
    expect(results.map(({ service }) => service.id)).toEqual(['somali', 'wide', 'open', 'silent']);
    expect(results[0]?.why).toContain('For Somali people');
    expect(results.at(-1)?.why.at(-1)).toBe('Does not say whether it takes Somali people');
  });

  it('never shows a service that does not take the person', () => {
    const services = [
      makeService({ id: 'men', name: 'For men', eligibility: makeEligibility({ sexes: 'men' }) }),
      makeService({ id: 'young', name: 'For the young', eligibility: makeEligibility({ maximumAge: 25 }) }),
      makeService({ id: 'any', name: 'For anybody' }),
    ];
    const found = ask(searchOver(services), 'woman aged 52 housing');
    expect(found.results.map(({ service }) => service.id)).toEqual(['any']);
  });
});

describe('Too few results', () => {
  it('come with ways out whose numbers are true when they are taken', () => {
    let taken = 0;
    for (const text of [
      'gambling Torbay',
      'veteran Ceredigion ETE',
      'harbour Leeds',
      'accomodaton zzzz',
      'woman Hull drugs',
      'sailing Norwich',
      'beekeeping Leeds women',
      'harbour Torbay',
      'zzzz housing Plymouth',
    ]) {
      const query = makeQuery(text, { needs: ['ete'], fundingRoutes: ['grant'] });
      for (const one of [query, makeQuery(text)]) {
        const { suggestions, total } = engine.search(one, today, { limit: 20, offset: 0 });
        for (const { change, total: promised, label } of suggestions) {
          const after = engine.search({ ...one, ...change }, today, { limit: 0, offset: 0 });
          expect(after.total, `${text}: ${label}`).toBe(promised);
          expect(promised, label).toBeGreaterThan(total);
          taken += 1;
        }
      }
    }
    expect(taken).toBeGreaterThan(10);
  });

  it('offer to leave out words that no listing has, when a home area is set', () => {
    const { suggestions, total } = ask(engine, 'zzqx blorp', { areaCode: 'E08000035' });
    expect(total).toBe(0);
    expect(suggestions.map(({ label }) => label)).toEqual(['Without ‘zzqx blorp’']);
    expect(suggestions[0]?.change).toEqual({ text: '' });
  });

  it('do not offer the whole catalogue for words that no listing has', () => {
    expect(ask(engine, 'zzqx blorp').suggestions).toEqual([]);
  });

  it('offer no spelling that is hardly like the word', () => {
    const offered = (text: string): readonly string[] =>
      ask(engine, text, { asText: [text] }).suggestions.flatMap(({ kind, label }) =>
        kind === 'spelling' ? [label] : [],
      );
    expect(offered('flurb')).toEqual([]);
    expect(offered('anaqwm')).toHaveLength(1);
  });

  it('offer the spelling of a word that stands in no listing', () => {
    const { suggestions } = ask(engine, 'anaqwm', { asText: ['anaqwm'] });
    expect(
      suggestions
        .filter(({ kind }) => kind === 'spelling')
        .map(({ label }) => label)
        .join(),
    ).toMatch(/anawim/);
  });
});
