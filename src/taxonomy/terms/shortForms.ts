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
    ['jcp work coach | dwp work coach | prison work coach | pec'],
  ),
  ...termRows('abbreviation', ['ete/training'], ['hnc', 'counterbalance ticket | reach truck ticket']),
  ...termRows('scheme', ['finance/food-and-fuel'], ['household support fund | household support | hsf']),
  ...termRows('scheme', ['finance/debt'], ['step change', 'debtline']),
  ...termRows('practice', ['thinking/victim-awareness'], ['va work | victim work']),
  ...termRows('abbreviation', ['thinking'], ['ets']),
  ...termRows('scheme', ['inclusion/isolation', 'men'], ['mens shed | mens sheds | men in sheds']),
  ...termRows('scheme', ['domestic_abuse/experienced', 'women'], ['womens aid']),
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
    ['ms sufferer | suffers from ms | diagnosed with ms | ms diagnosis | relapsing ms'],
  ),
  ...termRows(
    'practice',
    ['disability:Long-term illness', 'health/physical-health'],
    ['stroke survivor | stroke survivors'],
  ),
  ...termRows(
    'practice',
    ['domestic_abuse/experienced', 'accommodation'],
    [
      'dv refuge | da refuge | needs a refuge | need a refuge | needs refuge | refuge needed | refuge space | refuge spaces | refuge place | refuge bed',
    ],
  ),
  ...termRows(
    'practice',
    ['domestic_abuse/experienced', 'accommodation', 'women'],
    ['womens refuge | womens refuges | refuge for women'],
  ),
  ...termRows('scheme', ['accommodation/homelessness'], ['nsno | no second night out']),
  ...termRows('abbreviation', ['dependency/alcohol'], ['sadq | sadq score']),
  ...termRows('abbreviation', ['dependency/drugs'], ['mat clinic | mat service']),
  ...termRows('abbreviation', ['inclusion'], ['splw | social prescribing link worker']),
  ...termRows('abbreviation', ['finance'], ['daf | daf wales']),
  ...termRows('abbreviation', ['ete/training'], ['flt ticket | flt licence | flt course | flt']),
  ...termRows('abbreviation', ['dependency', 'thinking'], ['covaid']),
  ...termRows('abbreviation', ['thinking'], ['hii | healthy identity intervention']),
  ...termRows(
    'abbreviation',
    ['health', 'disability:Brain injury'],
    ['tbi rehab | brain injury rehab | neuro rehab'],
  ),
  ...termRows(
    'abbreviation',
    ['health/mental-health'],
    ['s117 | s117 aftercare | s136 | s136 suite | s135 | s2 mha | s3 mha | s37 mha'],
  ),
  ...termRows(
    'abbreviation',
    ['family/children', 'parent'],
    ['s47 enquiry | s47 enq | s47 enquiries | s47 investigation | s17 assessment | s17 plan | s17 support'],
  ),
  ...termRows(
    'lay',
    ['veteran', 'health/mental-health', 'wellbeing'],
    [
      'ptsd since afghanistan | ptsd since iraq | ptsd after afghanistan | ptsd after iraq | ptsd from the falklands | ptsd from helmand',
    ],
  ),
  ...termRows(
    'practice',
    ['veteran', 'disability:Blind or partially sighted'],
    ['blind veteran | blind veterans'],
  ),
  ...termRows(
    'lay',
    ['health/mental-health'],
    ['eating problems | problems with eating | problem with eating | trouble eating'],
  ),
  ...termRows('practice', ['health/physical-health'], ['prostate | prostate check']),
  ...termRows(
    'practice',
    ['accommodation', 'gypsy_roma_traveller'],
    ['gypsy site | gypsy site pitch | traveller site pitch | site pitch'],
  ),
  ...termRows('practice', ['accommodation', 'dependency'], ['sober house | sober houses | sober housing']),
  ...termRows('lay', ['accommodation'], ['clutter | cluttered | clutter and hoarding']),
  ...termRows('practice', ['accommodation'], ['empty homes | empty homes scheme']),
  ...termRows(
    'lay',
    ['finance', 'ete/employment'],
    ['bus fare to interviews | bus fares to interviews | fares to interviews | fares for interviews'],
  ),
  ...termRows(
    'lay',
    ['dependency/alcohol'],
    ['one too many every night | one too many most nights | one too many each night'],
  ),
  ...termRows('abbreviation', ['dependency'], ['smart mtgs | smart mtg']),
  ...termRows('abbreviation', ['thinking'], ['tsp+ | tsp plus']),
  ...termRows('abbreviation', ['young_adult'], ['u25 | u25s']),
  ...termRows(
    'lay',
    ['family/relationships'],
    [
      'not talking to mum | not talking to his mum | not talking to her mum | not talking to dad | not talking to his dad | not talking to her dad | not speaking to mum | not speaking to his mum | not speaking to her mum | not speaking to dad | not speaking to his dad | not speaking to her dad | fell out with mum | fell out with dad | fell out with his mum | fell out with her mum | fell out with her dad',
    ],
  ),
  ...termRows(
    'lay',
    ['domestic_abuse/perpetrated'],
    [
      'knocking his girlfriend about | knocking his wife about | knocks his partner about | knocking his partner about | knocking his missus about',
    ],
  ),
  ...termRows('practice', ['older'], ['elders | elder people | community elders']),
  ...termRows(
    'lay',
    ['veteran'],
    [
      'submariner | submariners | ex submariner | rifleman',
      'tours of helmand | tour of helmand | served in helmand | served in bosnia | served in kosovo | served in the falklands | two tours | did two tours | three tours | two tours of iraq | did two tours of iraq | did two tours of afghanistan | two tours of afghanistan | medically discharged from the army | dishonourably discharged from the army',
    ],
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
  ...termRows(
    'lay',
    ['care_leaver'],
    [
      'came out of care | out of care at 18 | in care from age | put in homes | in homes since | grew up in the care system | was in care till',
    ],
  ),
  ...termRows(
    'lay',
    ['veteran'],
    [
      'the rifles | guardsman | guardsmen | grenadier | grenadiers | coldstream guards | welsh guards | irish guards | royal logistic corps | royal artillery | royal engineers | royal signals | fusiliers | fusilier | light infantry | infantryman | army chef | army medic | lance corporal | ex sergeant | his regiment | her regiment | old regiment | served in basra | back from basra | came back from basra | helmand veteran | army cook',
    ],
  ),
  ...termRows('lay', ['gypsy_roma_traveller', 'women'], ['traveller woman | traveller girl']),
  ...termRows('lay', ['gypsy_roma_traveller', 'men'], ['traveller man | traveller lad']),
  ...termRows('lay', ['gypsy_roma_traveller'], ['proud traveller | traveller family']),
  ...termRows(
    'lay',
    ['lgbt'],
    [
      'came out to his family | came out to her family | coming out to his family | coming out to his parents | came out to his parents',
    ],
  ),
  ...termRows('lay', ['faith'], ['group of believers | people of faith | lost his faith | lost her faith']),
  ...termRows('lay', ['ete/employment', 'veteran'], ['civvy job | civvy jobs | civvy work']),
  ...termRows(
    'lay',
    ['accommodation/homelessness'],
    [
      'without a home | been without a home | nowhere arranged | no fixed place to live | landlord selling | landlord has sold',
    ],
  ),
  ...termRows('lay', ['accommodation'], ['four walls of her own | room of his own | room of her own']),
  ...termRows(
    'lay',
    ['accommodation/rent-arrears', 'finance/rent-arrears'],
    ['missed mortgage payments | arrears of rent | behind on the mortgage'],
  ),
  ...termRows(
    'lay',
    ['finance'],
    ['nothing put by | no wage coming in | no money coming in | nothing coming in'],
  ),
  ...termRows(
    'lay',
    ['finance/benefits'],
    [
      'claim has lapsed | claim lapsed | claim closed | migration notice | managed migration | reclaim universal credit',
    ],
  ),
  ...termRows('lay', ['dependency/drugs'], ['high as a kite | on that brown']),
  ...termRows('lay', ['dependency/alcohol'], ['two day bender | week long bender | long binges']),
  ...termRows(
    'lay',
    ['wellbeing/mood'],
    ['dead inside | beside herself | beside himself with worry | bereft'],
  ),
  ...termRows(
    'lay',
    ['wellbeing/anger', 'thinking/impulsivity'],
    ['red mist | red mist comes down | fuse too short | no fuse'],
  ),
  ...termRows('lay', ['thinking/attitudes'], ['help with urges | cant control his urges']),
  ...termRows('lay', ['lifestyle/gangs'], ['drugs line | drug line']),
  ...termRows(
    'lay',
    ['lifestyle/associates'],
    ['the company he keeps | the company she keeps | company he keeps'],
  ),
  ...termRows(
    'lay',
    ['health/physical-health', 'disability:Long-term illness'],
    ['prosthetic leg | artificial leg | lost his leg | lost her leg | leg amputation'],
  ),
  ...termRows('lay', ['health/physical-health'], ['glaucoma | cataracts | daily headaches | memory shot']),
  ...termRows('lay', ['health/mental-health', 'neurodivergent:ADHD'], ['adhd waiting list | adhd titration']),
  ...termRows(
    'lay',
    ['health/mental-health', 'neurodivergent:Autism'],
    ['autism waiting list | waiting for an autism assessment'],
  ),
  ...termRows('lay', ['domestic_abuse'], ['his punchbag | her punchbag | someones punchbag']),
];
