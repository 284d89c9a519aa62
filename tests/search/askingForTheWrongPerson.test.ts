import { describe, expect, it } from 'vitest';
import { makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { ask, readStarterServices, searchOver } from './starterEngine.ts';

const engine = searchOver(readStarterServices());

describe('A court officer proposing a treatment requirement', () => {
  const barred = makeEligibility({
    conditions: ['Not for people who are subject to an alcohol treatment requirement.'],
  });
  const either = searchOver([
    makeService({ id: 'barred', name: 'A barred (invented)', needs: ['dependency'], eligibility: barred }),
    makeService({ id: 'open', name: 'B open (invented)', needs: ['dependency'] }),
  ]);

  it('is told first of Torbay’s drug service that it does not take people on a DRR or an ATR', () => {
    const firstOf = (text: string) =>
      ask(engine, text).results.find(({ service }) => service.name.includes('Torbay'))?.why[0];
    expect(firstOf('DRR man Torquay drugs')).toBe(
      'Says it does not take people on a drug rehabilitation requirement (DRR)',
    );
    expect(firstOf('subject to an ATR, drinks, Torquay male')).toBe(
      'Says it does not take people on an alcohol treatment requirement (ATR)',
    );
  });

  it('finds before it a service that does not refuse them', () => {
    const names = ask(engine, 'DRR man Torquay drugs').results.map(({ service }) => service.name);
    const torbay = names.findIndex((name) => name.includes('Torbay'));
    expect(names.indexOf('Local drug treatment')).toBeGreaterThanOrEqual(0);
    expect(names.indexOf('Local drug treatment')).toBeLessThan(torbay);
  });

  it('finds such a service last, and where it is not for that requirement in its place', () => {
    const order = (text: string): readonly string[] =>
      ask(either, text).results.map(({ service }) => service.id);
    expect(order('drinking, ATR')).toEqual(['open', 'barred']);
    expect(order('drinking, DRR')).toEqual(['barred', 'open']);
  });

  it('is not told so when the person is not on one', () => {
    const { results } = ask(either, 'drinking, not on an ATR');
    expect(results.map(({ service }) => service.id)).toEqual(['barred', 'open']);
    expect(results.flatMap(({ why }) => why).join()).not.toMatch(/does not take/);
  });
});

describe('A court officer with somebody in the community', () => {
  const services = [
    makeService({ id: 'inside', name: 'A inside (invented)', settings: ['pre-release', 'custody'] }),
    makeService({ id: 'outside', name: 'B outside (invented)', settings: ['community'] }),
  ];
  const order = (text: string, settings: readonly 'custody'[] = []): readonly string[] =>
    ask(searchOver(services), text, { settings }).results.map(({ service }) => service.id);

  it('gets what works only in custody after all else, and is told so first', () => {
    expect(order('housing')).toEqual(['outside', 'inside']);
    expect(ask(searchOver(services), 'housing').results[1]?.why[0]).toBe('In custody only');
    expect(order('housing community order')).toEqual(['outside', 'inside']);
  });

  it('gets it in its place for somebody in prison', () => {
    expect(order('housing before release')).toEqual(['inside', 'outside']);
    expect(order('housing, in custody')).toEqual(['inside', 'outside']);
    expect(order('housing', ['custody'])).toEqual(['inside']);
  });
});
