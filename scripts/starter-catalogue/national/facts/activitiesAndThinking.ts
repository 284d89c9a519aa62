import type { NationalFact } from '../nationalFact.ts';

/** Things to do, and ways of thinking. */
export const activitiesAndThinking: readonly NationalFact[] = [
  {
    name: 'Koestler Arts',
    about: 'Awards, exhibitions and mentoring for art by people in prison and on probation.',
    site: 'koestlerarts.org.uk',
    needs: ['lifestyle', 'wellbeing'],
    area: 'England and Wales',
    settings: ['custody', 'community'],
  },
  {
    name: 'Clean Break',
    about:
      'Theatre workshops for women who have been in contact with the justice system or are at risk of it.',
    site: 'www.cleanbreak.org.uk',
    needs: ['lifestyle', 'wellbeing'],
    groups: { women: [] },
    area: 'London',
  },
  {
    name: 'Parkrun',
    about: 'Free weekly walks and runs of 5 kilometres, with volunteer roles for anyone.',
    site: 'www.parkrun.org.uk',
    needs: ['lifestyle', 'health'],
    area: 'England and Wales',
  },
  {
    name: 'UK Men’s Sheds Association',
    about: 'A map of local workshops where people, mostly men, make, mend and talk.',
    site: 'menssheds.org.uk',
    needs: ['lifestyle', 'inclusion', 'wellbeing'],
    area: 'England and Wales',
  },
  {
    name: 'User Voice',
    about: 'Councils and support led by people who have been in prison or on probation.',
    site: 'www.uservoice.org',
    needs: ['inclusion', 'lifestyle'],
    area: 'England and Wales',
  },
  {
    name: 'Why me?',
    about:
      'Advice on restorative justice and help with arranging contact between people harmed and people responsible.',
    site: 'why-me.org',
    needs: ['thinking', 'inclusion'],
    area: 'England and Wales',
  },
  {
    name: 'Sycamore Tree',
    by: 'Prison Fellowship England and Wales',
    about:
      'A group course in prisons on the effects of crime on victims, run by a Christian charity and open to any faith or none.',
    site: 'prisonfellowship.org.uk',
    needs: ['thinking'],
    area: 'England and Wales',
    settings: ['custody'],
  },
  {
    name: 'Stop It Now',
    by: 'Lucy Faithfull Foundation',
    about:
      'A confidential helpline for anyone worried about their own or another person’s sexual thoughts or behaviour towards children.',
    site: 'www.stopitnow.org.uk',
    phone: '0808 1000 900',
    accepts: ['sexual'],
    needs: ['thinking'],
    area: 'anywhere',
  },
  {
    name: 'Circles UK',
    about:
      'Trained volunteers meet people with sexual convictions regularly, to support them and hold them to account.',
    site: 'circles-uk.org.uk',
    needs: ['thinking', 'inclusion'],
    area: 'England and Wales',
    accepts: ['sexual'],
    referral: ['provider-form'],
  },
  {
    name: 'Good Things Foundation',
    about: 'Free data, devices and basic digital skills through local centres.',
    site: 'www.goodthingsfoundation.org',
    needs: ['inclusion', 'ete'],
    area: 'England and Wales',
  },
];
