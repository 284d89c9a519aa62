import { termRows } from '../termRows.ts';

/** Short everyday phrases, of two to five words, that stand for a need as they are. */
export const lifePhrases = [
  ...termRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'hasnt got a fixed abode | sofa hopping | couch hopping | sofa to sofa | out on the pavement | sleeping on the pavement | sleeps on a mates floor | needs a gaff | no gaff | bed down anywhere',
    ],
  ),
  ...termRows(
    'lay',
    ['ete/employment'],
    [
      'not work ready | work readiness | not job ready | back into work | first job | holding down a job | cant hold down a job',
    ],
  ),
  ...termRows(
    'lay',
    ['ete/training'],
    [
      'training provider | training providers | school drop out | learn to use a laptop | learn to use a computer | skills course | bricklaying course | plastering course | barbering course',
    ],
  ),
  ...termRows('lay', ['ete/english-language'], ['speak better english | better english | english not good']),
  ...termRows(
    'lay',
    ['ete/volunteering'],
    ['unpaid helper | helping at a charity | help out at a charity shop'],
  ),
  ...termRows('lay', ['finance/debt'], ['up to his ears in debt | debt letters']),
  ...termRows(
    'lay',
    ['finance/food-and-fuel'],
    ['empty cupboards | bare cupboards | nothing in for tea | no tea for the kids | no shopping in'],
  ),
  ...termRows(
    'lay',
    ['finance/money-management'],
    ['rubbish with cash | bad with cash | hopeless with cash'],
  ),
  ...termRows(
    'lay',
    ['finance/benefits'],
    [
      'sick pay ran out | sick pay has stopped | sick pay stopped | wrong benefit | claim forms | filling in claim forms | help with claim forms | benefit forms | benefits forms | pip forms',
    ],
  ),
  ...termRows(
    'lay',
    ['finance/banking'],
    ['nowhere to put wages | nowhere to put his wages | nowhere to pay wages into | no account for wages'],
  ),
  ...termRows(
    'lay',
    ['dependency/alcohol'],
    ['skinful | had a skinful | off the sauce | hair of the dog every morning'],
  ),
  ...termRows(
    'lay',
    ['dependency/drugs'],
    ['the nitrous | off the brown | off the gear | on the rocks every day'],
  ),
  ...termRows(
    'lay',
    ['dependency/recovery'],
    ['not relapse | avoid relapse | avoid relapsing | keep clean | keep off the drink | keep off drugs'],
  ),
  ...termRows(
    'lay',
    ['dependency/gambling'],
    ['bingo app | bingo apps | slot apps | betting app | casino app | gambling app | gambling apps'],
  ),
  ...termRows(
    'lay',
    ['family/children', 'parent:Expecting'],
    [
      'baby on the way | new baby on the way | first on the way | another on the way | another baby on the way | first baby on the way',
    ],
  ),
  ...termRows(
    'lay',
    ['family/relationships'],
    [
      'bust up | bust ups | family bust up | brothers fell out | still pining for her | still pining for him | separation and divorce',
    ],
  ),
  ...termRows(
    'lay',
    ['lifestyle/activities'],
    ['five a side team | 5 a side team | somewhere to train | darts team | pool team'],
  ),
  ...termRows(
    'lay',
    ['lifestyle/associates'],
    ['anti social peers | anti social friends | negative friends | rough bunch'],
  ),
  ...termRows(
    'lay',
    ['wellbeing/mood'],
    ['broken hearted | broken heart | low all the time | cant stop worrying'],
  ),
  ...termRows('lay', ['wellbeing/loss'], ['lost the twins | twins died | lost both parents']),
  ...termRows(
    'lay',
    ['inclusion'],
    [
      'getting back into society | back into society | fitting into the neighbourhood | fitting in with the neighbours | starting over after jail | starting over after prison | starting again after prison | shut off from the world | cut off from the world | shut away from the world | friend to visit | visiting friend | belonging somewhere | somewhere to belong | no roots here | settling into the area',
    ],
  ),
  ...termRows('lay', ['inclusion/practical'], ['join the library | getting a bus pass']),
  ...termRows(
    'lay',
    ['health/physical-health'],
    [
      'brain bleed | bleed on the brain | wobbly on his pins | wobbly on her pins | unsteady on his feet | unsteady on her feet | going through the change | perimenopause',
    ],
  ),
  ...termRows('lay', ['thinking'], ['no maturity | fists first | cant say sorry']),
  ...termRows('lay', ['finance/benefits'], ['online journal | universal credit journal']),
  ...termRows(
    'lay',
    ['health/physical-health'],
    [
      'kidney machine | wetting the bed | wets the bed | heavy periods | period pains | done his back in | done her back in',
    ],
  ),
  ...termRows('lay', ['health/mental-health'], ['missed his depot | missed her depot | missed depot']),
  ...termRows('lay', ['lgbt:Trans'], ['born in the wrong body']),
  ...termRows(
    'practice',
    ['thinking'],
    [
      'no consequential thinking | lacks consequential thinking | poor consequential thinking | pro crim thinking | pro crim attitudes',
    ],
  ),
  ...termRows('lay', ['thinking/victim-awareness'], ['victimless | victimless crime']),
  ...termRows('practice', ['accommodation/tenancy'], ['s21 served | served with s21 | section 21 served']),
  ...termRows('lay', ['ete/employment'], ['permanent work | something permanent']),
  ...termRows(
    'lay',
    ['ete/training'],
    ['childcare qual | childcare qualification | childcare course | nvq in childcare'],
  ),
  ...termRows('lay', ['finance/debt'], ['wages attached | earnings attached']),
  ...termRows('lay', ['wellbeing/mood'], ['dark days | dark thoughts']),
  ...termRows('lay', ['dependency/drugs'], ['gear habit | ket habit | spice habit | weed habit']),
  ...termRows('lay', ['health/physical-health'], ['sleep apnoea | sleep apnea']),
];
