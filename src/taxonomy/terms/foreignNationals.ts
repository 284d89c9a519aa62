import { termRows } from '../termRows.ts';

/** Foreign nationals: refugees, people seeking asylum, EU nationals, trafficked people. */
export const foreignNationalTerms = [
  ...termRows(
    'practice',
    ['foreign_national'],
    [
      'foreign national | foreign nationals | foreign national offender | foreign national offenders | foreign nationality',
      'immigration | immigration status | immigration advice | immigration solicitor | immigration bail | immigration detention',
      'deportation | deport | deported | deportation order | facing deportation | facing removal',
      'migrant | migrants | undocumented migrant | undocumented migrants | undocumented',
      'home office | home office immigration enforcement | immigration enforcement',
      'visa | visas | overstayer | overstayed visa | overstayed | expired visa | spouse visa',
      'leave to remain | indefinite leave to remain | limited leave to remain | discretionary leave | leave to enter',
      'british citizenship | naturalisation | right to work checks',
      'interpreter | interpreters | interpreting | needs an interpreter | needs interpreter | translator | translation',
      'immigration removal centre | removal centre',
      'early removal scheme | facilitated return scheme | voluntary return | voluntary returns',
      'biometric residence permit | evisa | e visa | brp',
      'windrush | windrush scheme | windrush generation',
      'hong kong bno',
      'came from abroad | from abroad',
      'non uk national | non uk nationals | non british | not british | overseas national | not a uk national',
    ],
  ),
  ...termRows(
    'lay',
    ['foreign_national'],
    [
      'foreign | foreigner | foreigners',
      'immigrant | immigrants',
      'no status | no immigration status | no papers to work | illegal immigrant | illegal migrant',
      'not from here | new to the country | new to this country | new to uk',
      'came over on a boat | small boat | small boats | came in a lorry',
      'language barrier',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national'], ['fno | fnos', 'fn', 'ilr', 'irc', 'ers', 'frs', 'ukvi']),
  ...termRows(
    'scheme',
    ['foreign_national'],
    ['bail for immigration detainees', 'migrant help', 'joint council for the welfare of immigrants'],
  ),
  ...termRows(
    'practice',
    ['foreign_national:Refugees'],
    [
      'refugee | refugees',
      'refugee status | granted asylum | humanitarian protection | leave as a refugee',
      'ukrainian refugee | syrian refugee | afghan resettlement | homes for ukraine',
      'refugee council | refugee action',
    ],
  ),
  ...termRows(
    'practice',
    ['foreign_national:People seeking asylum'],
    [
      'asylum | asylum seeker | asylum seekers | seeking asylum | asylum claim | claiming asylum',
      'failed asylum seeker | refused asylum | asylum refused | appeal rights exhausted',
      'asylum support | asylum hotel | asylum accommodation | section 95 | section 4 support',
      'unaccompanied asylum seeking child | unaccompanied asylum seeking children',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national:People seeking asylum'], ['uasc', 'nass']),
  ...termRows(
    'practice',
    ['foreign_national:EU nationals'],
    [
      'eu national | eu nationals | eu citizen | eu citizens | european national | european nationals | eea national | eea nationals',
      'eu settlement scheme | settled status | pre settled status | presettled status | pre settled | eu settled status',
      'brexit',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national:EU nationals'], ['euss', 'eea']),
  ...termRows(
    'practice',
    ['foreign_national:Trafficked people'],
    [
      'trafficked | human trafficking | trafficking | victim of trafficking | victims of trafficking | trafficked people',
      'modern slavery | modern slave | slavery | victim of modern slavery | forced labour | domestic servitude | debt bondage',
      'national referral mechanism',
      'section 45 defence | conclusive grounds | reasonable grounds decision',
      'labour exploitation',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national:Trafficked people'], ['nrm', 'msvcc', 'vot', 'msht']),
  ...termRows(
    'scheme',
    ['foreign_national:Trafficked people'],
    ['unseen helpline | modern slavery helpline', 'bawso', 'medaille trust'],
  ),
  ...termRows(
    'practice',
    ['foreign_national:No recourse to public funds'],
    [
      'no recourse to public funds | no recourse | without recourse to public funds',
      'cant claim benefits because of visa | not entitled to benefits visa',
      'destitution domestic violence concession | migrant victims of domestic abuse concession',
      'destitute migrant | destitute',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national:No recourse to public funds'], ['nrpf']),
];
