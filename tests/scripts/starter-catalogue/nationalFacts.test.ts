import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nationalServicesPath } from '../../../scripts/building/starterCatalogue.ts';
import { toServiceFile } from '../../../scripts/feeds/serviceFile.ts';
import { nationalFacts } from '../../../scripts/starter-catalogue/national/nationalFacts.ts';
import { toNationalService } from '../../../scripts/starter-catalogue/national/toNationalService.ts';
import { oldestAssuredDate } from '../../../src/catalogue/freshness.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { readStarterGazetteer, readStarterServices, today } from '../../search/starterEngine.ts';

const gazetteer = readStarterGazetteer();
const services = nationalFacts.map((fact) => toNationalService(fact, gazetteer));

/** Names of those that do not keep a rule. */
const without = (keeps: (service: Service) => boolean): string[] =>
  services.filter((service) => !keeps(service)).map(({ name }) => name);

describe('The national and regional services', () => {
  it('are in the starter catalogue exactly as the script writes them from the facts', () => {
    expect(readFileSync(nationalServicesPath, 'utf8')).toBe(toServiceFile(services));
  });

  it('are at least 120, each once, and none of them a contract that is listed already', () => {
    expect(services.length).toBeGreaterThanOrEqual(120);
    const toKey = ({ name, organization }: Service): string => `${name} of ${organization.name}`;
    const contracts = readStarterServices().filter(
      ({ provenance }) => provenance.feedId !== 'national-services',
    );
    const listed = new Set(contracts.map(toKey));
    expect(contracts).toHaveLength(196);
    expect(without((service) => !listed.has(toKey(service)))).toEqual([]);
    expect(new Set(services.map(toKey)).size).toBe(services.length);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });

  it('say each where its facts were published, on a public page over https', () => {
    const isPublicPage = (address: string | null): boolean => {
      if (address === null) return false;
      const { protocol, host, search, hash, username } = new URL(address);
      return protocol === 'https:' && /\.[a-z]+$/.test(host) && search + hash + username === '';
    };
    expect(without(({ url }) => isPublicPage(url))).toEqual([]);
    expect(without(({ provenance }) => isPublicPage(provenance.sourceUrl))).toEqual([]);
    expect(without(({ provenance }) => provenance.feedId === 'national-services')).toEqual([]);
  });

  it('are assured by nobody, and state nothing of what changes from week to week', () => {
    expect(without((service) => service.assurance.length === 0)).toEqual([]);
    expect(without((service) => oldestAssuredDate(service, today) === null)).toEqual([]);
    expect(without(({ provenance }) => provenance.sourceDate === null)).toEqual([]);
    expect(without(({ availability }) => availability.takingReferrals === 'not stated')).toEqual([]);
    expect(without(({ availability }) => availability.wait === null && availability.asOf === null)).toEqual(
      [],
    );
  });

  it('say nothing of offences, so that nobody reads silence as acceptance, but where they are there for it', () => {
    expect(without(({ exclusions }) => Object.keys(exclusions).length === 0)).toEqual([
      'Stop It Now',
      'Circles UK',
    ]);
    expect(without(({ exclusions }) => Object.values(exclusions).every((one) => one === 'accepts'))).toEqual(
      [],
    );
  });

  it('are told in one or two short sentences that advertise and promise nothing', () => {
    const isShort = (summary: string): boolean =>
      summary.length <= 160 && summary.endsWith('.') && (summary.match(/[.!?](?:\s|$)/g) ?? []).length <= 2;
    const salesTalk =
      /\b(?:will|guarantee\w*|promise\w*|best|leading|unique|award-winning|passionate|vital|life-changing|expert\w*|we|our|you|your)\b/i;
    const labels =
      /\b(?:ex-)?offenders?\b|\bBAME\b|\bBME\b|domestic violence|\baddicts?\b|committed suicide/i;
    expect(without(({ summary }) => isShort(summary))).toEqual([]);
    expect(without(({ summary }) => !salesTalk.test(summary) && !labels.test(summary))).toEqual([]);
  });

  it('give only numbers of a whole service, and no email address', () => {
    const isShared = /^(?:111|116 ?123|0800|0808|0300|0303|0345)/;
    const phones = services.flatMap(({ contacts }) => contacts.map(({ phone }) => phone ?? ''));
    expect(phones.filter((phone) => !isShared.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
    expect(without(({ contacts }) => contacts.every(({ email }) => email === null))).toEqual([]);
  });

  it('give no address of any place, those kept confidential first of all', () => {
    const confidential = services.filter(({ confidentialLocation }) => confidentialLocation);
    expect(confidential.length).toBeGreaterThan(0);
    expect(
      without(({ locations, deliveryPlaces }) => locations.length + deliveryPlaces.length === 0),
    ).toEqual([]);
  });

  it('do not claim Wales where the page is England’s, nor England where it is Wales’s', () => {
    const inEngland = services.filter(({ coverage }) => coverage.areaName === 'England');
    const inWales = services.filter(({ coverage }) => coverage.areaName === 'Wales');
    expect(inEngland.filter(({ coverage }) => coverage.excludedLadCodes.length !== 22)).toEqual([]);
    expect(inWales.filter(({ coverage }) => coverage.national || coverage.remote)).toEqual([]);
    expect(inEngland.length).toBeGreaterThan(10);
    expect(inWales.length).toBeGreaterThan(10);
  });

  it('are also co-commissioned and grant-funded, where that is publicly known', () => {
    const routes = new Set(services.map(({ fundingRoute }) => fundingRoute));
    expect([...routes].sort()).toEqual(['co-commissioned', 'commissioned', 'grant', 'universal']);
    const universal = services.filter(({ fundingRoute }) => fundingRoute === 'universal');
    expect(universal.filter(({ sentenceUses }) => sentenceUses.join() !== 'voluntary')).toEqual([]);
  });
});
