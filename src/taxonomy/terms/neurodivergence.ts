import { termRows } from '../termRows.ts';

/** Neurodivergent people. A diagnosis names a group of people and states no need. */
export const neurodivergenceTerms = [
  ...termRows(
    'practice',
    ['neurodivergent'],
    [
      'neurodivergent | neurodivergence | neuro divergent',
      'neurodiverse | neurodiversity | neuro diverse | neuro diversity',
      'neurodevelopmental | neurodevelopmental disorder',
      'sensory needs | sensory overload | sensory issues | sensory processing',
      'communication needs | speech and language needs',
      'neurodiversity support manager',
      'special educational needs | special educational needs and disability',
      'executive functioning | executive function',
      'neurodiversity assessment | neurodiversity screening',
    ],
  ),
  ...termRows(
    'lay',
    ['neurodivergent'],
    ['on the spectrum | spectrum', 'different brain | brain works differently'],
  ),
  ...termRows('abbreviation', ['neurodivergent:Fetal alcohol spectrum disorder'], ['fas']),
  ...termRows('abbreviation', ['neurodivergent'], ['nd', 'slt', '?salt', 'slcn', 'sen', 'nsm', 'ehcp']),
  ...termRows(
    'practice',
    ['neurodivergent:Autism'],
    [
      'autism | autistic | autism spectrum disorder | autistic spectrum | autism spectrum | autistic people | autistic adults',
      'aspergers | aspergers syndrome | asperger',
      'pathological demand avoidance',
    ],
  ),
  ...termRows('abbreviation', ['neurodivergent:Autism'], ['asd', 'pda']),
  ...termRows(
    'practice',
    ['neurodivergent:ADHD'],
    [
      'attention deficit hyperactivity disorder | attention deficit disorder | attention deficit',
      'hyperactive | hyperactivity',
      'ritalin | elvanse | adhd meds | adhd medication',
    ],
  ),
  ...termRows('abbreviation', ['neurodivergent:ADHD'], ['adhd | ahdh | adhd diagnosis', '?add']),
  ...termRows(
    'practice',
    ['neurodivergent:Dyslexia'],
    ['dyslexia | dyslexic | dislexia | dislexic | dyslexics'],
  ),
  ...termRows(
    'practice',
    ['neurodivergent:Dyspraxia'],
    ['dyspraxia | dyspraxic | developmental coordination disorder'],
  ),
  ...termRows('practice', ['neurodivergent:Dyscalculia'], ['dyscalculia | dyscalculic']),
  ...termRows(
    'practice',
    ['neurodivergent:Tourette’s'],
    ['tourettes | tourette | tourettes syndrome | tics'],
  ),
  ...termRows(
    'practice',
    ['neurodivergent:Developmental language disorder'],
    [
      'developmental language disorder | speech and language therapy | speech and language therapist | speech and language | speech therapist | speech therapy | stammer | stutter',
    ],
  ),
  ...termRows('abbreviation', ['neurodivergent:Developmental language disorder'], ['dld']),
  ...termRows(
    'practice',
    ['neurodivergent:Fetal alcohol spectrum disorder'],
    [
      'fetal alcohol spectrum disorder | foetal alcohol spectrum disorder | fetal alcohol syndrome | foetal alcohol syndrome | foetal alcohol',
    ],
  ),
  ...termRows('abbreviation', ['neurodivergent:Fetal alcohol spectrum disorder'], ['fasd']),
];
