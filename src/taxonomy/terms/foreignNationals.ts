import { termRows } from '../termRows.ts';

/** Foreign nationals: refugees, people seeking asylum, EU nationals, trafficked people. */
export const foreignNationalTerms = [
  ...termRows(
    'practice',
    ['foreign_national', 'ethnic_minority'],
    ['windrush | windrush scheme | windrush generation'],
  ),
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
      'hong kong bno',
      'came from abroad | from abroad',
      'non uk national | non uk nationals | non british | not british | overseas national | not a uk national',
    ],
  ),
  ...termRows(
    'lay',
    ['foreign_national'],
    [
      'papers from home office | waiting on the home office | waiting for home office | overstayed his visa | visa run out | visa expired | right to work | came on a small boat | being deported',
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
      'trafficking victim | trafficking survivor | modern slavery victim | brought here to work',
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
      'destitute migrant',
    ],
  ),
  ...termRows('abbreviation', ['foreign_national:No recourse to public funds'], ['nrpf']),
  ...termRows(
    'practice',
    ['ethnic_minority:Albanian', 'foreign_national'],
    ['albanian national | albanian nationals | albanian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Romanian', 'foreign_national'],
    ['romanian national | romanian nationals | romanian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Polish', 'foreign_national'],
    ['polish national | polish nationals | polish citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Lithuanian', 'foreign_national'],
    ['lithuanian national | lithuanian nationals | lithuanian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Latvian', 'foreign_national'],
    ['latvian national | latvian nationals | latvian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Bulgarian', 'foreign_national'],
    ['bulgarian national | bulgarian nationals | bulgarian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Vietnamese', 'foreign_national'],
    ['vietnamese national | vietnamese nationals | vietnamese citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Nigerian', 'foreign_national'],
    ['nigerian national | nigerian nationals | nigerian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Ghanaian', 'foreign_national'],
    ['ghanaian national | ghanaian nationals | ghanaian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Indian', 'foreign_national'],
    ['indian national | indian nationals | indian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Pakistani', 'foreign_national'],
    ['pakistani national | pakistani nationals | pakistani citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Bangladeshi', 'foreign_national'],
    ['bangladeshi national | bangladeshi nationals | bangladeshi citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Somali', 'foreign_national'],
    ['somali national | somali nationals | somali citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Iraqi', 'foreign_national'],
    ['iraqi national | iraqi nationals | iraqi citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Iranian', 'foreign_national'],
    ['iranian national | iranian nationals | iranian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Afghan', 'foreign_national'],
    ['afghan national | afghan nationals | afghan citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Eritrean', 'foreign_national'],
    ['eritrean national | eritrean nationals | eritrean citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Sudanese', 'foreign_national'],
    ['sudanese national | sudanese nationals | sudanese citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Jamaican', 'foreign_national'],
    ['jamaican national | jamaican nationals | jamaican citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Portuguese', 'foreign_national'],
    ['portuguese national | portuguese nationals | portuguese citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Chinese', 'foreign_national'],
    ['chinese national | chinese nationals | chinese citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Ukrainian', 'foreign_national'],
    ['ukrainian national | ukrainian nationals | ukrainian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Turkish', 'foreign_national'],
    ['turkish national | turkish nationals | turkish citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Syrian', 'foreign_national'],
    ['syrian national | syrian nationals | syrian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Ethiopian', 'foreign_national'],
    ['ethiopian national | ethiopian nationals | ethiopian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Kurdish', 'foreign_national'],
    ['kurdish national | kurdish nationals | kurdish citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Hungarian', 'foreign_national'],
    ['hungarian national | hungarian nationals | hungarian citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Slovak', 'foreign_national'],
    ['slovak national | slovak nationals | slovak citizen'],
  ),
  ...termRows(
    'practice',
    ['ethnic_minority:Czech', 'foreign_national'],
    ['czech national | czech nationals | czech citizen'],
  ),
];
