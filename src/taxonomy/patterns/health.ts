import { patternRows } from '../patternRows.ts';

/** Bodies, medicines, and getting to see somebody about them. */
export const healthPatterns = [
  ...patternRows(
    'lay',
    ['health/primary-care'],
    [
      'needs a dentist : need~ no see~ seeing seen find~ finding register~ registering not_registered hasnt_got without get_into sort~ sorting look~_at > dentist doctor doctors gp gps optician opticians teeth glasses hearing_aid surgery tooth',
      'teeth want sorting : teeth tooth > sort~ sorting fix~ fixing pain bad rotten broken missing hurting pulled falling out',
      'not seen a doctor in years : not hasnt never > seen been_to been_near gone_to > doctor doctors gp dentist hospital',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'bad knee from an accident : bad dodgy sore bust broken painful damaged gammy injured pain_in > back knee knees leg legs hip chest heart foot feet shoulder arm neck lungs liver kidneys',
      'serious heart condition : long_term chronic serious underlying ongoing > illness health condition conditions pain sickness',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'stopped taking his tablets : stop~ not off refus~ refuse~ wont doesnt ran_out_of run_out_of forget~ needs > meds medication tablets depot antipsychotics antidepressants injection',
      'hears voices in his head : hear~ hears hearing see~ seeing sees > voices things things_that_arent_there people_who_arent_there',
      'convinced the neighbours are watching : think~ thinks convinced believes > people someone everyone police neighbours > after_him after_her watching following out_to_get talking_about',
    ],
  ),
];
