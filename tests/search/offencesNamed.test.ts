import { describe, expect, it } from 'vitest';
import { makeService } from '../factories/serviceFactory.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

describe('A court officer who names the offence', () => {
  it.each([
    ['sex offender housing Leeds', 'sexual offences'],
    ['registered sex offender, housing', 'sexual offences'],
    ['RSO man debt', 'sexual offences'],
    ['arson man Leeds housing', 'arson'],
    ['arsonist needs housing', 'arson'],
    ['violent man Leeds', 'violent offences'],
    ['stalker, drugs', 'stalking or harassment'],
  ])('is told of “%s” that no listing says, and nothing is left out for it', (text, offence) => {
    const { understood, total } = ask(engine, text);
    expect(total).toBeGreaterThan(0);
    expect(understood.notes).toContain(
      `No listing here says whether it takes people convicted of ${offence}; ask before proposing.`,
    );
    expect(JSON.stringify(understood)).not.toMatch(/Nothing mentions|sex offender|RSO|arsonist|stalker/);
    expect(understood.text).toBe('');
  });

  it.each(['stalking victim needs support', 'survivor of stalking', 'victim of stalking'])(
    'is told of no conviction by “%s”, of somebody it was done to',
    (text) => {
      const { understood } = ask(engine, text);
      expect(understood.notes.join(' ')).not.toContain('convicted');
      expect(understood.terms.map((term) => term.kind === 'need' && term.code)).toEqual(['domestic_abuse']);
    },
  );

  it('is told how many listings do say, and which one does not take the person, last', () => {
    const services = [
      makeService({ id: 'refuses', name: 'A (invented)', exclusions: { arson: 'does not accept' } }),
      makeService({ id: 'silent', name: 'B (invented)' }),
    ];
    const { understood, results } = ask(searchOver(services), 'arson, housing');
    expect(understood.notes).toContain(
      '1 of the 2 listings here says whether it takes people convicted of arson; ask the others before proposing.',
    );
    expect(results.map(({ service }) => service.id)).toEqual(['silent', 'refuses']);
    expect(results[1]?.why[0]).toBe('Says it does not take people convicted of arson');
  });

  it('is told nothing of an offence that was ruled out', () => {
    expect(ask(engine, 'housing, no arson').understood.notes.join()).not.toMatch(/arson;/);
  });
});

describe('A court officer with somebody who abused a partner', () => {
  it.each([
    'domestic abuse perpetrator, woman, Kent',
    'perp, Kent, woman',
    'BBR woman Kent',
    'abuser, woman, Kent',
    'woman hit her boyfriend, Maidstone',
    'hit her partner, Maidstone woman',
  ])('is told of “%s” about programmes, and is not shown help for victims as a match', (text) => {
    const { understood, results } = ask(engine, text);
    expect(understood.terms).toContainEqual(
      expect.objectContaining({ kind: 'need', code: 'domestic_abuse' }),
    );
    expect(understood.notes).toContain(
      'For people who use abuse: programmes are proposed through the Effective Proposal Framework; ' +
        'few listings here state that they work with them.',
    );
    expect(results.length).toBeGreaterThan(0);
    for (const { service, why } of results) {
      expect(service.needs).toContain('domestic_abuse');
      // The phoneline is for people who use abuse.
      if (service.name === 'Respect Phoneline') continue;
      expect(why.join()).not.toMatch(/Matches ‘[^’]*(?:perp|BBR|abuser|hit her)/);
      expect(why).toContain('Does not say that it works with people who use abuse');
    }
  });

  it('finds first what states that it works with them', () => {
    const services = [
      makeService({ id: 'victims', name: 'A (invented)', needs: ['domestic_abuse'] }),
      makeService({
        id: 'users',
        name: 'B (invented)',
        needs: ['domestic_abuse'],
        needActivities: [{ need: 'domestic_abuse', activities: ['Perpetrator programme'] }],
      }),
    ];
    const { results } = ask(searchOver(services), 'domestic abuse perpetrator');
    expect(results.map(({ service }) => service.id)).toEqual(['users', 'victims']);
    expect(results[0]?.why.join()).toMatch(/Matches ‘domestic abuse perpetrator’/);
  });

  it('finds help for victims last, though it is for men as he is', () => {
    const { results } = ask(engine, 'man building better relationships domestic abuse perpetrator Exeter');
    const names = results.map(({ service }) => service.name);
    expect(names[0]).toBe('Respect Phoneline');
    expect(names).toContain('ManKind Initiative');
  });

  it('finds what he needs besides before help for victims', () => {
    const { results } = ask(engine, 'man hit his partner, drinking, Plymouth', {}, 200);
    const victims = results.findIndex(({ service }) => service.name === 'ManKind Initiative');
    const forDrinking = results.findLastIndex(({ service }) => service.needs.includes('dependency'));
    expect(forDrinking).toBeGreaterThan(-1);
    expect(victims).toBeGreaterThan(forDrinking);
  });

  it('finds a commissioned service near home before a helpline for those who use abuse', () => {
    const { results } = ask(engine, 'perp, Kent, woman');
    expect(results[0]?.service.fundingRoute).toBe('commissioned');
  });

  it('finds who works with people who use abuse before others that reach as far', () => {
    for (const text of ['he beats his wife', 'dv perp'])
      expect(ask(engine, text).results[0]?.service.name, text).toBe('Respect Phoneline');
  });

  it('still finds help for a victim of abuse as a match', () => {
    const { results, understood } = ask(engine, 'domestic abuse victim, woman, Kent');
    expect(understood.notes).toEqual([]);
    expect(results[0]?.why.join()).toMatch(/Matches ‘domestic abuse victim’/);
  });
});
