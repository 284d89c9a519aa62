import { termRows } from '../termRows.ts';

/** Abbreviations, schemes and set phrases of practice that are short for more than one need. */
export const shortForms = [
  ...termRows(
    'abbreviation',
    ['health/mental-health', 'wellbeing/mood'],
    ['ocd | ocd rituals', 'pnd | postpartum depression', 'ptsd and depression'],
  ),
  ...termRows(
    'abbreviation',
    ['health/mental-health'],
    [
      'picu | psychiatric intensive care',
      'mhu | mental health unit',
      'smi register | serious mental illness',
    ],
  ),
  ...termRows('abbreviation', ['health/physical-health'], ['ibs', 'uti']),
  ...termRows('abbreviation', ['dependency/harm-reduction'], ['nsp', 'naloxone kit']),
  ...termRows('abbreviation', ['dependency/recovery'], ['ca meetings | ca meeting', 'recovery college']),
  ...termRows('abbreviation', ['dependency/alcohol'], ['aud | alcohol use disorder']),
  ...termRows('abbreviation', ['dependency/drugs'], ['sud | substance use disorder']),
  ...termRows(
    'abbreviation',
    ['dependency/treatment'],
    ['ort | opioid replacement therapy', 'medication assisted treatment'],
  ),
  ...termRows(
    'scheme',
    ['dependency/recovery', 'family'],
    ['al anon | al anon meeting | nar anon | families anonymous | adfam | alateen'],
  ),
  ...termRows(
    'abbreviation',
    ['ete/employment'],
    ['flt', 'jcp work coach | dwp work coach | prison work coach | pec'],
  ),
  ...termRows('abbreviation', ['ete/training'], ['hnc', 'flt licence | flt ticket | counterbalance ticket']),
  ...termRows('scheme', ['finance/food-and-fuel'], ['household support fund | household support | hsf']),
  ...termRows('scheme', ['finance/debt'], ['step change', 'debtline']),
  ...termRows('practice', ['thinking/victim-awareness'], ['va work | victim work']),
  ...termRows('abbreviation', ['thinking'], ['ets']),
  ...termRows('scheme', ['inclusion/isolation', 'men'], ['mens shed | mens sheds | men in sheds']),
  ...termRows(
    'scheme',
    ['domestic_abuse/experienced', 'women'],
    ['womens aid', 'womens refuge | womens refuges | refuge for women'],
  ),
  ...termRows(
    'lay',
    ['accommodation/renting', 'finance'],
    [
      'cant afford a deposit | cant afford the deposit | cant afford a deposit on a flat | money for a deposit | help with a deposit | cant get a deposit together | first months rent | months rent up front | rent up front | cant afford the bond | cant raise a deposit | save for a deposit | saving for a deposit',
    ],
  ),
  ...termRows(
    'lay',
    ['disability:Long-term illness'],
    [
      'ms sufferer | has ms | with ms | got ms | suffers from ms | diagnosed with ms | ms diagnosis | relapsing ms',
    ],
  ),
  ...termRows(
    'practice',
    ['disability:Long-term illness', 'health/physical-health'],
    ['stroke survivor | stroke survivors'],
  ),
  ...termRows('practice', ['older'], ['elders | elder people | community elders']),
  ...termRows(
    'lay',
    ['veteran'],
    [
      'served in helmand | served in bosnia | served in kosovo | served in the falklands | two tours | did two tours | three tours | two tours of iraq | did two tours of iraq | did two tours of afghanistan | two tours of afghanistan | medically discharged from the army | dishonourably discharged from the army',
    ],
  ),
  ...termRows(
    'practice',
    ['veteran:Families', 'wellbeing/loss'],
    ['war widow | military widow | forces widow'],
  ),
  ...termRows(
    'lay',
    ['care_leaver'],
    [
      'raised by the council | raised by the state | brought up by the council | brought up in homes | raised in homes | grew up in homes',
    ],
  ),
  ...termRows('lay', ['faith:Muslim'], ['muslim brother | muslim brothers | muslim sister | muslim sisters']),
  ...termRows('scheme', ['neurodivergent:Autism'], ['national autistic society']),
  ...termRows(
    'lay',
    ['ete/literacy-numeracy'],
    [
      'reading skills | writing skills | reading lessons | reading group | reading classes | reading class | spelling lessons | number skills | reading help | help to read better',
    ],
  ),
  ...termRows(
    'practice',
    ['family/parenting', 'men:Fathers', 'parent:Fathers'],
    [
      'dads groups | fathers group | fathers groups | group for dads | group for fathers | dads club | dad and child group | dads stay and play | course about being a dad | learning to be a dad | learn to be a dad | being a good dad | being a father | being a dad | how to be a dad',
    ],
  ),
  ...termRows(
    'practice',
    ['family/parenting', 'women:Mothers', 'parent:Mothers'],
    [
      'mums group | mums groups | mothers group | mothers groups | group for mums | group for mothers | mum and baby group | mother and baby group | being a good mum | being a mum | how to be a mum | learning to be a mum',
    ],
  ),
  ...termRows(
    'practice',
    ['family/parenting', 'parent'],
    [
      'parents group | parents groups | group for parents | parent and toddler group | stay and play | toddler group | baby group',
    ],
  ),
];
