import { describe, expect, it } from 'vitest';
import { toBenchPlaces } from '../../../scripts/bench/benchPlaces.ts';
import { generateServices } from '../../../scripts/bench/generateServices.ts';
import { cohortCodes, fundingRoutes, needCodes, settings } from '../../../src/catalogue/codes.ts';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import { day } from '../../factories/serviceFactory.ts';
import { readBenchGazetteer } from './benchGazetteer.ts';

const gazetteer = readBenchGazetteer();
const places = toBenchPlaces(gazetteer);
const generate = (count: number, seed = 'a') =>
  generateServices({ count, seed, today: day('2026-11-22'), places });
const services = generate(1_000);

describe('services invented to measure with', () => {
  it('come out the same from the same seed, and not from another', () => {
    expect(JSON.stringify(generate(300))).toBe(JSON.stringify(generate(300)));
    expect(JSON.stringify(generate(300, 'b'))).not.toBe(JSON.stringify(generate(300)));
  });

  it('pass the same door as real ones, each with an id of its own', () => {
    const parsed = parseServices(JSON.parse(JSON.stringify(services)));
    expect(parsed?.rejected).toEqual([]);
    expect(parsed?.services).toEqual(services);
  });

  it('say in their names, and their providers’, that they are invented', () => {
    const names = services.flatMap(({ name, organization, partners }) => [
      name,
      organization.name,
      ...partners.map((partner) => partner.name),
    ]);
    expect(names.filter((name) => !name.endsWith('(invented)'))).toEqual([]);
  });

  it('ring nobody and write to nobody', () => {
    for (const { phone, email } of services.flatMap(({ contacts }) => contacts)) {
      expect(phone ?? '01632 960000').toMatch(/^01632 960\d{3}$/);
      expect(email ?? 'a@example.org').toMatch(/@example\.org$/);
    }
  });

  it('hold every need, cohort, funding route and setting', () => {
    expect(new Set(services.flatMap(({ needs }) => needs))).toEqual(new Set(needCodes));
    expect(new Set(services.flatMap(({ cohorts }) => cohorts.map(({ cohort }) => cohort)))).toEqual(
      new Set(cohortCodes),
    );
    expect(new Set(services.map(({ fundingRoute }) => fundingRoute))).toEqual(new Set(fundingRoutes));
    expect(new Set(services.flatMap((service) => service.settings))).toEqual(new Set(settings));
  });

  it('are in areas that there are', () => {
    for (const { coverage } of services) {
      expect(coverage.ladCodes.filter((code) => !gazetteer.authorities.has(code))).toEqual([]);
      expect(coverage.pfaCodes.filter((code) => !gazetteer.policeForceAreas.has(code))).toEqual([]);
      expect(coverage.probationRegionCodes.filter((code) => !gazetteer.probationRegions.has(code))).toEqual(
        [],
      );
    }
  });

  it('belong to a few large providers and many small ones', () => {
    const counts = new Map<string, number>();
    for (const { organization } of services)
      counts.set(organization.id, (counts.get(organization.id) ?? 0) + 1);
    const sizes = [...counts.values()].sort((a, b) => b - a);
    const largestTenth = sizes.slice(0, Math.ceil(sizes.length / 10)).reduce((sum, size) => sum + size, 0);
    expect(largestTenth).toBeGreaterThan(services.length * 0.25);
    expect(sizes.filter((size) => size <= 10).length).toBeGreaterThan(sizes.length / 3);
  });

  it('have ended here and there, as in any catalogue', () => {
    const ended = services.filter(({ ends }) => ends !== null && ends < '2026-11-22').length;
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThan(50);
  });
});
