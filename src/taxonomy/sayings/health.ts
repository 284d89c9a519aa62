import { termRows } from '../termRows.ts';

/** Health, as people say it. */
export const healthSayings = [
  ...termRows(
    'lay',
    ['health'],
    [
      'sick | ill | feels ill | not well | medical problems | medical issues | medical condition',
      'medical conditions | medical needs | health problems | health issues | bad health',
      'health is bad | health is failing | run down | aches and pains | waiting for an operation',
      'needs an operation | waiting for surgery | hospital appointments | keeps going to hospital',
      'in a and e | poorly controlled',
    ],
  ),
  ...termRows(
    'lay',
    ['health/physical-health'],
    [
      'seizure | having seizures | pains | operation | surgery | arthritic | angina | pneumonia',
      'cholesterol | fracture | fractured | broken leg | broken arm | broken ribs | broken hip',
      'broken ankle | gout | crohns | colitis | thyroid | psoriasis | eczema | hernia | tumour',
      'kidney failure | heart bypass | pacemaker',
      'dodgy ticker | bad hip | bad knee | bad knees | bad shoulder | bad lungs | bad eyes',
      'bad feet | dodgy knee | dodgy back | dodgy hip | slipped disc | sciatica | back trouble',
      'back problems | heart trouble | liver trouble | liver packing up | kidney problems',
      'bowel problems | stomach problems | skin problems | breathing trouble | breathless',
      'short of breath | fits | has fits | blackouts | dizzy spells | lost weight | losing weight',
      'underweight | malnourished | not eating properly | sores | ulcers | infected leg',
      'infected wound | swollen leg | dvt in leg | had a stroke | copd and smoking | chain smoker',
      'smoker | smokes 40 a day | smokes 20 a day | wants to quit smoking | give up smoking',
      'giving up smoking | give up fags',
    ],
  ),
  ...termRows(
    'lay',
    ['health/primary-care'],
    [
      'cant see a gp | cant get a gp | cant get a doctor | cant get in at the doctors | no dentist',
      'cant get a dentist | never been to a dentist | needs glasses | lost his glasses',
      'lost her glasses | broken glasses | needs specs | needs his eyes tested',
      'needs her eyes tested | needs a hearing test | needs to see a doctor | needs to see a gp',
      'needs to see a dentist | needs a doctor | needs a gp | get a gp | get a doctor | find a gp',
      'find a dentist | register with a doctor | register with a dentist | not registered anywhere',
      'tooth abscess | abscess in his tooth | rotting teeth | teeth falling out | new teeth',
      'false teeth | dentures',
    ],
  ),
  ...termRows(
    'lay',
    ['health/mental-health'],
    [
      'under the crisis team | under the mental health team | under mental health services',
      'been sectioned | got sectioned | in the psych ward | psych ward | on the ward',
      'mental hospital | voices telling him | voices telling her | hears things',
      'sees things that are not there | talking to himself | talks to himself',
      'talks to people who arent there | not all there | lost touch with reality',
      'out of touch with reality | having a psychotic episode | manic episode | delusional beliefs',
      'paranoid schizophrenic | paranoid thoughts | paranoid about everyone',
      'thinks people are watching him | thinks people are talking about him | on antipsychotics',
      'on a depot | lithium | quetiapine | risperidone | aripiprazole | haloperidol',
      'not taking his meds | not taking her meds | wont take his meds | wont take her meds',
      'stopped his meds | stopped her meds | stopped taking medication | needs his meds',
      'needs her meds | run out of meds | ran out of meds | medication review',
      'needs a mental health assessment | mental health assessment | mental state',
    ],
  ),
];
