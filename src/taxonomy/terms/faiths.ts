import { termRows } from '../termRows.ts';

/** Faiths, each its own. */
export const faithTerms = [
  ...termRows(
    'practice',
    ['faith'],
    [
      'faith | faiths | faith based | faith group | faith community | faith communities',
      'religion | religious | religious community | religions',
      'chaplain | chaplaincy | chaplains | community chaplaincy | community chaplain',
      'spiritual | spirituality | spiritual support | pastoral care | pastoral support',
      'place of worship | prayer | praying | prayer group',
      'multi faith | multifaith | interfaith',
    ],
  ),
  ...termRows(
    'practice',
    ['faith:Muslim'],
    [
      'muslim | muslims | moslem | muslim community',
      'islam | islamic',
      'muslim chaplain | muslim chaplaincy',
      'ramadan | eid',
      'sunni | shia | ahmadiyya',
      'halal',
    ],
  ),
  ...termRows(
    'lay',
    ['faith:Muslim'],
    ['imam | imams', 'mosque | mosques | masjid', 'muslim convert', '?reverts', '?revert', 'hijab'],
  ),
  ...termRows(
    'practice',
    ['faith:Christian'],
    [
      'christian | christians | christianity',
      'evangelical | pentecostal | methodist | baptist | church of england | anglican',
      'church group | church groups',
      'alpha course',
    ],
  ),
  ...termRows(
    'lay',
    ['faith:Christian'],
    [
      'church | churches | churchgoer | chapel',
      'vicar | priest | pastor | minister of religion',
      'bible | bible study',
      'born again | found god | found jesus',
      'orthodox church | greek orthodox',
    ],
  ),
  ...termRows('practice', ['faith:Catholic'], ['catholic | catholics | roman catholic']),
  ...termRows(
    'practice',
    ['faith:Jewish'],
    [
      'jewish | jew | jews | jewish community | jewish people',
      'judaism',
      'orthodox jewish | orthodox jew | haredi | charedi | hasidic',
      'kosher',
    ],
  ),
  ...termRows('lay', ['faith:Jewish'], ['rabbi | rabbis', 'synagogue | synagogues | shul']),
  ...termRows('practice', ['faith:Sikh'], ['sikh | sikhs | sikhism | sikh community']),
  ...termRows('lay', ['faith:Sikh'], ['gurdwara | gurdwaras', 'granthi']),
  ...termRows('practice', ['faith:Hindu'], ['hindu | hindus | hinduism | hindu community']),
  ...termRows('lay', ['faith:Hindu'], ['mandir | hindu temple']),
  ...termRows('practice', ['faith:Buddhist'], ['buddhist | buddhists | buddhism', 'angulimala']),
  ...termRows('practice', ['faith:Pagan'], ['pagan | pagans | paganism', 'wicca | wiccan | druid | heathen']),
  ...termRows(
    'practice',
    ['faith:Rastafarian'],
    ['rastafarian | rastafarians | rastafarianism | rastafari', 'rasta | rastas'],
  ),
  ...termRows('practice', ['faith:Quaker'], ['quaker | quakers']),
  ...termRows(
    'practice',
    ['faith:Jehovah’s Witness'],
    ['jehovahs witness | jehovahs witnesses | jehovah witness'],
  ),
  ...termRows('practice', ['faith:Humanist'], ['humanist | humanists | humanism']),
  ...termRows(
    'practice',
    ['faith:Muslim', 'men', 'young_adult'],
    ['young muslim men | young muslim man | young muslim lads'],
  ),
];
