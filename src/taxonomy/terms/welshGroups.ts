import { termRows } from '../termRows.ts';

/** Welsh words for groups of people beside the plainest. */
export const welshGroups = [
  ...termRows(
    'welsh',
    ['older'],
    [
      'bobl hyn | i bobl hyn | pobl hun | pobl oedrannus | oedrannus | hen bobl | hen ddyn | hen fenyw | dros 55 | dros 60 | wedi ymddeol | henoed unig',
    ],
  ),
  ...termRows(
    'welsh',
    ['young_adult'],
    ['dan 25 | 18 i 25 | rhwng 18 a 25 | oedolion ifainc | pobl ifainc | person ifanc'],
  ),
  ...termRows(
    'welsh',
    ['women:Mothers', 'parent:Mothers', 'young_adult'],
    ['mamau ifanc | mam ifanc | famau ifanc'],
  ),
  ...termRows(
    'welsh',
    ['men:Fathers', 'parent:Fathers', 'young_adult'],
    ['tadau ifanc | tad ifanc | dadau ifanc'],
  ),
  ...termRows('welsh', ['parent'], ['rhieni ifanc | rhieni newydd | rieni sengl']),
  ...termRows(
    'welsh',
    ['women'],
    ['i ferched | i fenywod | benywod | menywod yn unig | merched yn unig | grwp menywod | grwp merched'],
  ),
  ...termRows('welsh', ['men'], ['i ddynion | dynion yn unig | gwrywod | grwp dynion']),
  ...termRows(
    'welsh',
    ['care_leaver'],
    [
      'ymadawyr gofal | ymadawr gofal | ymadawyr o ofal | wedi bod mewn gofal | wedi gadael gofal | magwyd mewn gofal | plant mewn gofal gynt | cyn blentyn mewn gofal',
    ],
  ),
  ...termRows(
    'welsh',
    ['veteran'],
    [
      'cyn aelodaur lluoedd | cyn aelodau y lluoedd | cyn aelod or fyddin | wedi bod yn y fyddin | yn y fyddin | gadael y fyddin | y fyddin | cymuned y lluoedd arfog',
    ],
  ),
  ...termRows(
    'welsh',
    ['disability:Deaf'],
    ['iaith arwyddion | iaith arwyddion prydain | pobl fyddar | trwm ei glyw | trwm ei chlyw | colli clyw'],
  ),
  ...termRows('welsh', ['disability'], ['pobl anabl | person anabl | hygyrch | cadair olwynion']),
  ...termRows('welsh', ['disability:Learning disability'], ['anabledd deallusol | pobl ag anabledd dysgu']),
  ...termRows(
    'welsh',
    ['disability:Blind or partially sighted'],
    ['rhannol ddall | colli golwg | nam ar y golwg'],
  ),
  ...termRows('welsh', ['neurodivergent:Autism'], ['ar y sbectrwm | sbectrwm awtistig | pobl awtistig']),
  ...termRows(
    'welsh',
    ['neurodivergent'],
    ['niwroamrywiaethol | anhwylder diffyg canolbwyntio | niwroddargyfeiriol'],
  ),
  ...termRows('welsh', ['lgbt'], ['pobl lhdt | pobl lhdtc | cymuned lhdt']),
  ...termRows('welsh', ['lgbt:Gay'], ['pobl hoyw | dynion hoyw | dyn hoyw']),
  ...termRows('welsh', ['lgbt:Trans'], ['pobl draws | person traws | menyw draws | dyn traws']),
  ...termRows(
    'welsh',
    ['ethnic_minority'],
    [
      'pobl o liw | pobl ddu | pobl dduon ac asiaidd | cymunedau ethnig | lleiafrifol ethnig | cefndir ethnig | ethnig leiafrifol | pobl asiaidd',
    ],
  ),
  ...termRows(
    'welsh',
    ['foreign_national'],
    ['gwladolyn tramor | tramorwr | tramorwyr | mudwr | mudwyr | mewnfudwr | statws mewnfudo'],
  ),
  ...termRows(
    'welsh',
    ['foreign_national:People seeking asylum'],
    ['ceisio lloches | geiswyr lloches | cheiswyr lloches | hawlio lloches'],
  ),
  ...termRows(
    'welsh',
    ['foreign_national:Trafficked people'],
    ['caethwas | wedi ei masnachu | wedi ei fasnachu'],
  ),
  ...termRows('welsh', ['faith:Muslim'], ['mosg | mwslimaidd | menywod mwslimaidd']),
  ...termRows(
    'welsh',
    ['gypsy_roma_traveller'],
    ['cymuned sipsiwn | cymunedau sipsiwn a theithwyr | safle sipsiwn | safle teithwyr'],
  ),
  ...termRows('welsh', ['domestic_abuse', 'women'], ['trais yn erbyn menywod | trais yn erbyn merched']),
  ...termRows('welsh', ['health', 'men'], ['iechyd dynion']),
  ...termRows('welsh', ['health', 'women'], ['iechyd menywod | iechyd merched']),
];
