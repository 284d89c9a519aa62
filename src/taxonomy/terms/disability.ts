import { termRows } from '../termRows.ts';

/** Disabled people. */
export const disabilityTerms = [
  ...termRows(
    'practice',
    ['disability'],
    [
      'disability | disabilities | disabled | disabled people | disabled person',
      'physical disability | physically disabled | physical disabilities',
      'mobility issues | mobility impairment | mobility needs | limited mobility | mobility | walking difficulties',
      'wheelchair access | wheelchair accessible | step free | step free access | accessible venue | accessible toilet | disabled access',
      'reasonable adjustments | reasonable adjustment',
      'cant manage stairs | cant use stairs',
      'blue badge',
      'amputee | amputated | amputation | lost a leg | lost an arm | prosthetic | one leg | one arm | one legged | missing a leg | missing an arm',
      'easy read | easyread | large print',
      'cerebral palsy | spina bifida',
      'additional needs | additional support needs | access needs',
      'registered disabled',
      'hidden disability | invisible disability | sunflower lanyard',
    ],
  ),
  ...termRows(
    'lay',
    ['disability'],
    [
      'uses a stick | cant hear well | cant hear in one ear | hard to hear | lost his hearing | lost her hearing | losing his hearing | losing her hearing | lost his sight | lost her sight | losing his sight | going deaf | deaf in one ear | blind in one eye | cant see well | going blind | needs a lift | house bound',
      'bad on his feet | bad on her feet | cant walk far | cant walk | walks with a stick | walking stick',
      '?crutches',
      'using crutches | uses crutches | walks with crutches | walks on crutches',
      'carer needed | needs a carer',
      'mobility scooter | walking frame | zimmer frame | zimmer',
      'limp | walks with a limp | bad on stairs',
    ],
  ),
  ...termRows(
    'practice',
    ['disability:Deaf'],
    [
      'deaf | deaf people | deafness | deaf person | deafblind',
      'hard of hearing | hearing impaired | hearing impairment | hearing loss | partially deaf',
      'british sign language | sign language | sign language interpreter | signer | bsl interpreter',
      'hearing loop | induction loop | lip reader | lip reading',
    ],
  ),
  ...termRows('abbreviation', ['disability:Deaf'], ['bsl']),
  ...termRows(
    'practice',
    ['disability:Blind or partially sighted'],
    [
      'blind | blind people | partially sighted | sight loss | visually impaired | visual impairment | sight impaired | registered blind',
      'guide dog',
      'braille',
    ],
  ),
  ...termRows('abbreviation', ['disability:Blind or partially sighted'], ['rnib', 'vi']),
  ...termRows(
    'practice',
    ['disability:Wheelchair users'],
    ['wheelchair | wheelchair user | wheelchair users | in a wheelchair | uses a wheelchair'],
  ),
  ...termRows(
    'practice',
    ['disability:Learning disability'],
    [
      'learning disability | learning disabilities | learning disabled | intellectual disability | intellectual disabilities',
      'learning difficulties | learning difficulty',
      'low iq | cognitive impairment',
      'downs syndrome | down syndrome',
      'community learning disability team',
      'special needs | special school',
    ],
  ),
  ...termRows(
    'lay',
    ['disability:Learning disability'],
    ['slow learner', 'struggles to understand | doesnt understand things'],
  ),
  ...termRows('abbreviation', ['disability:Learning disability'], ['ld', 'ldd', 'lddc', 'cldt']),
  ...termRows(
    'practice',
    ['disability:Brain injury', 'neurodivergent:Brain injury'],
    [
      'brain injury | brain injuries | brain damage | brain damaged',
      'acquired brain injury | traumatic brain injury',
      'head injury | head injuries | hit on the head',
      'concussion',
    ],
  ),
  ...termRows('abbreviation', ['disability:Brain injury', 'neurodivergent:Brain injury'], ['abi', 'tbi']),
  ...termRows(
    'practice',
    ['disability:Long-term illness'],
    [
      'long term health condition | long term illness | long term condition | long term conditions | long term sick | chronic illness | chronic condition',
      'multiple sclerosis | fibromyalgia | motor neurone disease | parkinsons | muscular dystrophy',
      'chronic fatigue | long covid',
      'terminal illness | terminally ill',
      'dialysis',
    ],
  ),
  ...termRows('practice', ['disability:Dementia'], ['dementia | alzheimers']),
  ...termRows(
    'practice',
    ['disability:Dementia', 'health/physical-health'],
    ['memory loss | memory clinic | memory problems'],
  ),
  ...termRows(
    'lay',
    ['disability:Learning disability'],
    [
      'mental age of a child | mental age | slow to learn | learns slowly | special needs school | went to a special school',
    ],
  ),
];
