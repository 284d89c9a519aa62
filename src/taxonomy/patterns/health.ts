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
  ...patternRows(
    'lay',
    ['health/physical-health'],
    [
      'skin is bad and weeping : skin leg legs foot feet arm groin stomach chest eyes lump wound ulcer ulcers hip breathing kidneys liver hearing eyesight heart > bad sore infected infection swollen pain pains hurting worse failing getting_worse rash weeping open',
      'chest pains and short of breath : chest stomach heart leg legs back > pain pains problems ache aches infection',
      'cannot get a hospital appointment : hospital scan operation surgery xray tests specialist > appointment appointments waiting due booked needed missed',
    ],
  ),
  ...patternRows(
    'lay',
    ['health/mental-health'],
    [
      'sees people who are not there : see~ seeing sees hear~ hearing hears talk~ talking > people things voices someone himself herself > there arent_there not_there to_himself to_herself head himself',
      'stopped taking her tablets : stop~ not wont doesnt refus~ refuse~ forget~ > take taking take_his take_her > tablets meds medication antidepressants antipsychotics injection depot pills_for',
      'mental health is getting worse : mental_health head mental_state > worse deteriorat~ deteriorate~ dipped slipping crisis declin~ decline~ bad not_good suffer~',
    ],
  ),
];
