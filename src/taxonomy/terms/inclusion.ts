import { termRows } from '../termRows.ts';

/** Social inclusion: someone alongside, company, and practical help to settle. */
export const inclusionTerms = [
  ...termRows(
    'practice',
    ['inclusion'],
    [
      'social inclusion | socially excluded | social exclusion | inclusion',
      'community integration | reintegration | reintegrate | community links | integration',
      'social activities | social group | social groups | coffee morning | coffee mornings',
      'community groups | community group | community activities',
      'citizenship | active citizenship',
      'social prescribing | social prescriber',
      'digital inclusion | digital exclusion | digitally excluded',
      'institutionalised | institutionalisation | institutionalized',
      'life skills | independent living skills | independent living',
      'befriending | befriender | befrienders',

      'community connector | community connectors',
    ],
  ),
  ...termRows(
    'practice',
    ['inclusion/mentoring'],
    [
      'mentor | mentors | mentoring | mentored',
      'peer mentor | peer mentors | peer mentoring | peer mentored',
      'peer support | peer supporter | peer worker | peer led support',
      'lived experience | lived experience mentor | someone with lived experience',
      'role model | role models | positive role model',

      'navigator | navigators',
      'key worker support | link worker',
      'circles of support and accountability | circles of support',
      'life coach | coaching | life coaching',
    ],
  ),
  ...termRows(
    'lay',
    ['inclusion/mentoring'],
    [
      'someone to keep him on track | someone to keep her on track | someone to show him the ropes | someone alongside him | someone to walk alongside | hand holding',
      'buddy | buddying',
      'someone whos been there | been through it | someone who has been through it | someone who gets it',
      'someone to go with him to appointments | someone to go with her to appointments | help getting to appointments',
      'someone to look up to',
    ],
  ),
  ...termRows('abbreviation', ['inclusion/mentoring'], ['cosa', 'mtr']),
  ...termRows(
    'practice',
    ['inclusion/isolation', 'wellbeing'],
    [
      'isolation | isolated | socially isolated | social isolation | isolating',
      'loneliness | lonely | lonley',
      'support network | no support network | lack of support network | no support',
    ],
  ),
  ...termRows(
    'lay',
    ['inclusion/isolation', 'wellbeing'],
    [
      'four walls | staring at four walls | stuck at home | stuck in the house | doesnt see anyone | no visitors | keeps himself to himself | keeps herself to herself | no family nearby | no family around | cut off from everyone | shut away',
      'nobody to talk to | no one to talk to | noone to talk to | sits indoors all day | indoors all day | nobody visits | hardly sees anyone | never sees anyone',
      'on his own | on her own | all alone | lives alone | living alone | on their own',
      'new to the area | new to area | moved to the area | moved to a new area | doesnt know anyone | knows no one',
      'no friends | no mates | hasnt got anyone | has no one | got no one | no one to turn to | nobody to turn to | no family or friends',
      'never leaves the house | doesnt go out | stuck indoors | doesnt leave the house | wont leave the house',
      'making friends | make friends | meet people | meeting new people | wants to meet people',
    ],
  ),
  ...termRows(
    'practice',
    ['inclusion/practical'],
    [
      'resettlement support | resettlement worker | practical support | practical help',
      '?phone | mobile',
      'mobile phone | phone and data | sim card | no phone | needs a phone',
      'laptop | tablet computer | getting online | internet access',
      'registering to vote | electoral roll',
      'transport',
      'transport to appointments | accompanied to appointments | accompaniment to appointments | travel to appointments | getting about',

      'legal advice | legal aid | law centre',
      '?solicitor',
      'needs a solicitor | need a solicitor | finding a solicitor | find a solicitor | cant afford a solicitor | free solicitor',
      'advocacy | independent advocate',
      '?advocate',
      'needs an advocate | mental health advocate | someone to advocate',
    ],
  ),
];
