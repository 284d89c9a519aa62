import { termRows } from '../termRows.ts';

/** Women and men. */
export const womenAndMenTerms = [
  ...termRows(
    'practice',
    ['women'],
    [
      'woman | women | womens | womans',
      'female | females',
      'gender responsive | gender informed | gender specific',
      'women only | women only group | women only space | female only | female only group',
      'womens centre | womens centres | women centre | womens hub',
      'womens services | womens service | services for women | service for women',
      'female worker | woman worker | female keyworker',
      'women offenders | female offenders | female offender | woman offender',
      'female service user | female service users',
      'womens problem solving court',
      'womens group | women group',
    ],
  ),
  ...termRows(
    'lay',
    ['women'],
    [
      'this lady | female defendant',
      'lady | ladies',
      'girl | girls',
      'gal | lass | lasses',
      'middle aged woman | middle aged lady',
    ],
  ),
  ...termRows('abbreviation', ['women'], ['wos', 'wsm', '?wip', 'wsp']),
  ...termRows(
    'lay',
    ['women:Young women', 'young_adult:Young women'],
    ['young woman | young women | young girl | young lady | teenage girl | young female | young females'],
  ),
  ...termRows(
    'lay',
    ['women:Older women', 'older'],
    ['older woman | older women | older lady | old lady | elderly lady | elderly woman | older female'],
  ),
  ...termRows(
    'practice',
    ['women:Pregnant women', 'parent:Expecting'],
    [
      'pregnant | pregnancy',
      'perinatal',
      'expectant mother | expectant mothers | mother to be | mum to be',
      'pregnant women | pregnant woman',
    ],
  ),
  ...termRows(
    'lay',
    ['women:Pregnant women', 'parent:Expecting'],
    [
      'expecting a baby | expecting',
      'up the duff',
      'due to give birth | about to give birth | having a baby',
    ],
  ),
  ...termRows(
    'practice',
    ['women:Mothers', 'parent:Mothers'],
    [
      'mother | mothers | mums | mum',
      'single mother | single mothers | lone mother',
      'women with children | woman with children',
      'birth mother | birth mothers',
      'breastfeeding',
    ],
  ),
  ...termRows(
    'lay',
    ['women:Mothers', 'parent:Mothers'],
    [
      'stepmum | stepmother | step mum',
      'single mum | single mums',
      'mam | mams | mummy',
      'mum of two | mum of three | mother of two | mother of three | mum of 2 | mum of 3 | mum with kids',
      'new mum | new mother',
    ],
  ),
  ...termRows(
    'practice',
    ['men'],
    [
      'man | men | mens',
      'male | males',
      'men only | men only group | male only',
      'mens group | mens services | services for men | mens groups',
      'male worker',
      'male service user | male service users | male offender | male offenders',
    ],
  ),
  ...termRows(
    'lay',
    ['men'],
    [
      'chap | chaps | fellow | fellows',
      'bloke | blokes',
      'lad | lads',
      'guy | guys',
      'boy | boys',
      'gent | gents | gentleman | gentlemen',
      'fella | fellas | geezer',
    ],
  ),
  ...termRows(
    'lay',
    ['men:Young men', 'young_adult:Young men'],
    [
      'young man | young men | young lad | young lads | young bloke | young male | young males | teenage lad | teenage boy',
    ],
  ),
  ...termRows(
    'lay',
    ['men', 'older'],
    [
      'old man | old men | older man | older men | old bloke | elderly man | older male | older gentleman | old fella',
    ],
  ),
  ...termRows(
    'practice',
    ['men:Fathers', 'parent:Fathers'],
    [
      'father | fathers | dads | dad',
      'single father | single fathers | lone father',
      'expectant father | father to be',
    ],
  ),
  ...termRows(
    'lay',
    ['men:Fathers', 'parent:Fathers'],
    [
      'single dad | single dads',
      'grandad | grandfather',
      'daddy | dad of two | dad of three | father of two | father of three | dad of 2 | new dad',
      'stepdad | step dad | stepfather',
    ],
  ),
  ...termRows(
    'lay',
    ['women:Mothers', 'parent:Mothers', 'young_adult:Young women'],
    ['young mum | young mums | young mother | young mothers', 'teenage mum | teenage mums | teen mum'],
  ),
  ...termRows(
    'lay',
    ['men:Fathers', 'parent:Fathers', 'young_adult:Young men'],
    ['young dad | young dads | young father | young fathers', 'teenage dad | teenage dads | teen dad'],
  ),
];
