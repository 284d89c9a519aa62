import { describe, expect, it } from 'vitest';
import { cohortCodes, needCodes, type Cohort, type Need } from '../../../src/catalogue/codes.ts';
import { hasEnded } from '../../../src/catalogue/freshness.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { toCohortStanding } from '../../../src/search/filters/cohortStanding.ts';
import {
  ask,
  readStarterGazetteer,
  readStarterServices,
  searchOver,
  today,
} from '../../search/starterEngine.ts';

const engine = searchOver(readStarterServices());
const regions = [...readStarterGazetteer().probationRegions.values()];

/** Running services for a person in the community of this region, as the search finds them. */
function find(areaCode: string, filters: { needs?: Need[]; cohorts?: Cohort[] }): Service[] {
  const { results } = ask(engine, '', { ...filters, areaCode }, 500);
  return results
    .map(({ service }) => service)
    .filter((service) => !hasEnded(service, today) && service.settings.includes('community'));
}

describe.each(regions.map(({ code, name }) => [name, `region-${code.toLowerCase()}`] as const))(
  'Somebody who lives in the probation region %s',
  (_name, areaCode) => {
    it.each(needCodes)('finds something for the need %s', (need) => {
      const found = find(areaCode, { needs: [need] });
      expect(found.filter(({ needs }) => needs.includes(need)).length).toBeGreaterThan(0);
    });

    it.each(cohortCodes)('finds something that is for %s', (cohort) => {
      const found = find(areaCode, { cohorts: [cohort] });
      const isForThem = (service: Service): boolean => toCohortStanding(service, cohort) === 'for this group';
      expect(found.filter(isForThem).length).toBeGreaterThan(0);
    });
  },
);

it('there are twelve probation regions', () => {
  expect(regions).toHaveLength(12);
});

describe('In any English region and in Wales, what a practitioner would type finds', () => {
  it.each([
    ['housing', 'homeless', /Council homelessness|Shelter Cymru/],
    ['debt', 'debt', /National Debtline/],
    ['employment', 'work', /Jobcentre|Unlock/],
    ['drugs', 'heroin', /FRANK/],
    ['alcohol', 'alcohol', /Alcoholics Anonymous/],
    ['gambling', 'gambling', /National Gambling Helpline/],
    ['mental health', 'depression', /Mind/],
    ['victims of domestic abuse', 'domestic abuse victim', /National Domestic Abuse Helpline|Live Fear Free/],
    ['people who want to stop abusing', 'domestic abuse', /Respect Phoneline/],
    ['family', 'parenting', /Home-Start/],
    ['veterans', 'veteran', /SSAFA/],
    ['older people', 'older', /Age UK|Age Cymru/],
    ['young adults', 'young adult', /King’s Trust/],
    ['care leavers', 'care leaver', /Become|Voices From Care/],
    ['Gypsy, Roma and Traveller people', 'irish traveller', /Friends, Families and Travellers/],
    [
      'Black, Asian and minority ethnic-led organisations',
      'black',
      /Black, African and Asian Therapy Network/,
    ],
    ['faith groups', 'faith', /Welcome Directory/],
    ['LGBTQ+ people', 'gay', /Switchboard/],
    ['foreign nationals', 'asylum', /Migrant Help/],
    ['disabled people', 'disabled', /Scope/],
    ['neurodivergent people', 'autism', /National Autistic Society/],
    ['prisoners’ families', 'prisoners families', /Prisoners’ Families Helpline/],
    ['women', 'woman job interview', /Smart Works|Women/],
  ] as const)('%s', (_theme, typed, expected) => {
    for (const areaCode of ['region-c', 'wales']) {
      const names = ask(engine, typed, { areaCode }, 500).results.map(({ service }) => service.name);
      expect(names.join('\n'), areaCode).toMatch(expected);
    }
  });
});

it('for somebody who uses abuse, the helpline for them comes before those for victims', () => {
  const { results } = ask(engine, 'domestic abuse perpetrator', { areaCode: 'region-f' }, 500);
  const helplines = results.filter(({ reach }) => reach === 'national');
  expect(helplines[0]?.service.name).toBe('Respect Phoneline');
  expect(helplines[0]?.why.join()).not.toContain('Does not say that it works with people who use abuse');
});
