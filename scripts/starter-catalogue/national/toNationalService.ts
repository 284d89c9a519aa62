import { parseService } from '../../../src/catalogue/parseService.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import type { NationalArea, NationalFact } from './nationalFact.ts';

/** The day the facts were written down. */
const retrievedAt = '2026-11-25';

/** A service from compact facts. @throws Error when the facts are not in order, naming the service. */
export function toNationalService(fact: NationalFact, gazetteer: Gazetteer): Service {
  const organization = fact.by ?? fact.name;
  const url = toAddress(fact.site);
  const sourceUrl = toAddress(fact.source ?? fact.site);
  const groups = Object.entries(fact.groups ?? {});
  const parsed = parseService({
    id: `national-${toId(fact.name)}`,
    name: fact.name,
    summary: fact.about,
    organization: { id: toId(organization), name: organization },
    url,
    contacts:
      fact.phone === undefined ? [] : [{ name: fact.name, role: 'general', phone: fact.phone, email: null }],
    fundingRoute: fact.funding ?? 'universal',
    needs: fact.needs,
    cohorts: groups.map(([cohort, named]) => ({ cohort, standing: 'for this group', groups: named })),
    eligibility: {
      sexes: toSexes(fact),
      minimumAge: fact.minimumAge ?? null,
      maximumAge: fact.maximumAge ?? null,
    },
    exclusions: Object.fromEntries((fact.accepts ?? []).map((group) => [group, 'accepts'])),
    settings: fact.settings ?? ['community'],
    deliveryFormats: isRemote(fact.area) ? ['remote'] : [],
    referralRoutes: fact.referral ?? ['self-referral', ...(fact.phone === undefined ? [] : ['phone'])],
    sentenceUses: fact.uses ?? ['voluntary'],
    coverage: toCoverage(fact, gazetteer),
    dose: {},
    availability: {},
    provenance: {
      feedId: 'national-services',
      sourceId: toId(fact.name),
      sourceName: `Public web page at ${new URL(sourceUrl).host}`,
      sourceUrl,
      sourceDate: null,
      retrievedAt,
    },
    confidentialLocation: fact.confidential ?? false,
  });
  if (!parsed.ok) throw new Error(`${fact.name}: ${parsed.reasons.join('; ')}`);
  return parsed.service;
}

function toAddress(page: string): string {
  return `https://${page}${page.includes('/') ? '' : '/'}`;
}

function toSexes({ groups }: NationalFact): 'women' | 'men' | 'not stated' {
  if (groups?.women) return 'women';
  return groups?.men ? 'men' : 'not stated';
}

function isRemote(area: NationalArea): boolean {
  return area === 'anywhere' || area === 'England by phone or online';
}

/** The letters HMPPS has for its regions. */
const regionCodes = { Wales: 'D', London: 'J' } as const;

function toCoverage({ name, area }: NationalFact, gazetteer: Gazetteer): Record<string, unknown> {
  const inWales = gazetteer.ladCodes.filter((code) => code.startsWith('W'));
  if (area === 'anywhere') return { national: true, remote: true, areaName: 'England and Wales' };
  if (area === 'England and Wales') return { national: true, areaName: area };
  if (area === 'Wales' || area === 'London')
    return { probationRegionCodes: [regionCodes[area]], areaName: area };
  // All but Wales, not region by region: a helpline must not rank with a region's own services.
  if (area === 'England') return { national: true, excludedLadCodes: inWales, areaName: area };
  if (area === 'England by phone or online')
    return { national: true, remote: true, excludedLadCodes: inWales, areaName: 'England' };
  const ladCodes = area.map((place) => {
    const found = [...gazetteer.authorities.values()].find((authority) => authority.name === place);
    if (!found) throw new Error(`${name}: no local authority is called ${place}`);
    return found.code;
  });
  return { ladCodes, areaName: new Intl.ListFormat('en-GB').format(area) };
}

function toId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
