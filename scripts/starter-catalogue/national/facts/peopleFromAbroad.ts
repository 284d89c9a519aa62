import type { NationalFact } from '../nationalFact.ts';

/** For people who came from abroad. */
export const peopleFromAbroad: readonly NationalFact[] = [
  {
    name: 'Migrant Help',
    about: 'Advice and support for people seeking asylum and survivors of trafficking.',
    site: 'www.migranthelpuk.org',
    phone: '0808 8010 503',
    needs: ['inclusion', 'accommodation'],
    groups: { foreign_national: ['People seeking asylum', 'Refugees', 'Trafficked people'] },
    area: 'anywhere',
  },
  {
    name: 'Refugee Council',
    about: 'Advice, therapy and integration support for refugees and people seeking asylum.',
    site: 'www.refugeecouncil.org.uk',
    needs: ['inclusion', 'wellbeing', 'ete'],
    groups: { foreign_national: ['Refugees', 'People seeking asylum'] },
    area: 'England',
  },
  {
    name: 'Bail for Immigration Detainees',
    about:
      'Legal advice for people held in immigration detention or in prison who seek bail or face deportation.',
    site: 'www.biduk.org',
    needs: ['inclusion'],
    groups: { foreign_national: [] },
    area: 'anywhere',
    settings: ['custody', 'community'],
  },
  {
    name: 'British Red Cross refugee support',
    by: 'British Red Cross',
    about:
      'Practical and emotional support for refugees and people seeking asylum, and tracing of relatives.',
    site: 'www.redcross.org.uk',
    needs: ['inclusion', 'family'],
    groups: { foreign_national: ['Refugees', 'People seeking asylum'] },
    area: 'England and Wales',
  },
];
