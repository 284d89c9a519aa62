import { termRows } from '../termRows.ts';

/** Parents, as a group of people rather than as a need. */
export const parentTerms = [
  ...termRows(
    'practice',
    ['parent'],
    [
      'dependants | dependents | dependent children',
      'parent | parents',
      'single parent | single parents | lone parent | lone parents',
      'foster parent | step parent | stepparent',
      'primary carer | primary carers | sole carer | primary caregiver',
      'parents with children in care',
      'has children | has kids | got kids | with kids | with children | has a child | has a baby | got children',
    ],
  ),
  ...termRows('practice', ['parent:Expecting'], ['expectant parents | expectant parent', 'parents to be']),
  ...termRows(
    'lay',
    ['parent'],
    [
      'two kids | 2 kids | three kids | 3 kids | four kids | 4 kids | two children | 2 children | three children | 3 children',
      'family man',
      'mums and dads',
    ],
  ),
  ...termRows(
    'practice',
    ['parent', 'young_adult'],
    ['young parents | young parent | teenage parents | teenage parent'],
  ),
  ...termRows(
    'lay',
    ['parent'],
    [
      'has two teenagers | has teenagers | has three teenagers | two teenagers at home | teenagers at home | has a teenager | my teenagers | his teenagers | her teenagers',
    ],
  ),
];
