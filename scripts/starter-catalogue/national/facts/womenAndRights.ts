import type { NationalFact } from '../nationalFact.ts';

/** Women’s centres, and advice on rights. */
export const womenAndRights: readonly NationalFact[] = [
  {
    name: 'WomenCentre',
    about: 'Women’s centres with advice, counselling and support for women in the justice system.',
    site: 'womencentre.org.uk',
    needs: ['inclusion', 'wellbeing', 'domestic_abuse'],
    groups: { women: [] },
    area: ['Calderdale', 'Kirklees'],
  },
  {
    name: 'Prisoners’ Advice Service',
    about: 'Free legal advice for people in prison on their rights and treatment.',
    site: 'www.prisonersadvice.org.uk',
    needs: ['inclusion'],
    area: 'England and Wales',
    settings: ['custody'],
  },
  {
    name: 'Prison Reform Trust advice',
    by: 'Prison Reform Trust',
    about: 'Information for people in prison and their families on rules and rights.',
    site: 'prisonreformtrust.org.uk',
    needs: ['inclusion', 'family'],
    area: 'England and Wales',
    settings: ['custody', 'remand'],
  },
  {
    name: 'Release',
    about: 'Free and confidential advice on drugs and the law.',
    site: 'www.release.org.uk',
    needs: ['dependency', 'inclusion'],
    area: 'anywhere',
  },
  {
    name: 'Civil Legal Advice',
    by: 'Legal Aid Agency',
    about:
      'Legal aid advice by phone on debt, housing, family and discrimination for people on a low income.',
    site: 'www.gov.uk/civil-legal-advice',
    phone: '0345 345 4345',
    needs: ['finance', 'accommodation', 'family'],
    area: 'anywhere',
  },
  {
    name: 'Law Centres',
    by: 'Law Centres Network',
    about: 'A list of local centres that give free legal advice on housing, benefits, work and immigration.',
    site: 'www.lawcentres.org.uk',
    needs: ['accommodation', 'finance', 'inclusion'],
    area: 'England and Wales',
  },
  {
    name: 'National Ugly Mugs',
    about: 'Safety alerts and support for sex workers who have been harmed.',
    site: 'nationaluglymugs.org',
    needs: ['inclusion', 'wellbeing'],
    area: 'anywhere',
  },
];
