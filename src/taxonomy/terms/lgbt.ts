import { termRows } from '../termRows.ts';

/**
 * LGBTQ+ people. "Trans woman" and "trans man" name trans people and no more: whom a women's or men's
 * service admits is for its listing to say, not for this list.
 */
export const lgbtTerms = [
  ...termRows(
    'practice',
    ['lgbt'],
    [
      'sexual orientation | sexuality',
      'lesbian gay bisexual and transgender | lesbian gay bi and trans | gay and lesbian',
      'same sex relationship | same sex partner | same sex couple',
      'gender identity',
      'coming out as gay | come out as gay | came out as gay',
      'homophobia | homophobic abuse | transphobia',
      'gender affirming | gender clinic',
      'pride group | rainbow group',
    ],
  ),
  ...termRows(
    'abbreviation',
    ['lgbt'],
    [
      'lgbt | lgbt+',
      'lgbtq | lgbtq+',
      'lgbtqia | lgbtqia+ | lgbtqi | lgbti',
      'lgbt people | lgbtq people | lgbt community',
    ],
  ),
  ...termRows('practice', ['lgbt:Lesbian', 'women'], ['lesbian | lesbians']),
  ...termRows('practice', ['lgbt:Gay'], ['gay | gays', 'msm']),
  ...termRows('practice', ['lgbt:Bisexual'], ['bisexual | bisexuality', 'bi']),
  ...termRows(
    'practice',
    ['lgbt:Trans'],
    [
      'trans | transgender | transgendered | transgender people',
      'trans woman | trans women | transwoman | transgender woman',
      'trans man | trans men | transman | transgender man',
      'transitioning | transitioned | gender reassignment | gender dysphoria',
      'transsexual',
      'gender recognition certificate',
    ],
  ),
  ...termRows(
    'practice',
    ['lgbt:Non-binary'],
    [
      'non binary | nonbinary | enby | gender fluid | genderfluid | gender queer | genderqueer',
      'gender non conforming',
      'they them',
    ],
  ),
  ...termRows('practice', ['lgbt:Queer'], ['queer | queer people']),
  ...termRows('practice', ['lgbt:Intersex'], ['intersex']),
  ...termRows('practice', ['lgbt:Asexual'], ['asexual']),
  ...termRows(
    'scheme',
    ['lgbt'],
    [
      'galop',
      'lgbt foundation',
      'stonewall',
      'mermaids',
      'switchboard lgbt',
      'akt | albert kennedy trust',
      'umbrella cymru',
    ],
  ),
  ...termRows('practice', ['lgbt:Lesbian', 'women'], ['gay woman | gay women']),
  ...termRows('practice', ['lgbt:Gay', 'men'], ['gay man | gay men | men who have sex with men']),
];
