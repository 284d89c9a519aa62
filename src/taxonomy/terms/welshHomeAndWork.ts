import { termRows } from '../termRows.ts';

/** Home, money, work and habits in Welsh, in more words than the plainest. */
export const welshHomeAndWork = [
  ...termRows(
    'welsh',
    ['accommodation/homelessness'],
    [
      'dim unman i fyw | dim unman i fynd | dim unman i aros | dim unman i gysgu | unman i fynd | unman i gysgu | unman i aros | nunlle i fyw | nunlle i fynd | dim nunlle i fyw | dim nunlle i fynd',
      'dim lle i aros | dim lle i fynd | dim lle i gysgu | heb le i aros | heb unman i aros | heb dy | heb lety | dim llety | dim ty',
      'rhywle i gysgu | lle i gysgu | gwely am y noson | gwely am noson | gwely heno | lle heno',
      'cysgu ar y strydoedd | byw ar y strydoedd | ar y stryd | ar y strydoedd | cysgu ar lawr | cysgu ar soffa ffrind | cysgu ar soffas | aros gyda ffrindiau | aros efo ffrindiau | soffa ffrind | byw mewn pabell | byw mewn car | byw yn ei gar | byw mewn carafan | cysgu mewn drws siop',
      'person digartref | pobl ddigartref | wedi colli ei gartref | wedi colli ei chartref | wedi ei daflu allan | wedi ei thaflu allan | cael ei daflu allan | cael ei thaflu allan | cael ei gicio allan',
    ],
  ),
  ...termRows(
    'welsh',
    ['accommodation/temporary-housing'],
    ['hosteli | byw mewn hostel | gwely hostel | gwely a brecwast'],
  ),
  ...termRows(
    'welsh',
    ['accommodation/tenancy'],
    [
      'cymorth tenantiaeth | cynnal tenantiaeth | cadw tenantiaeth | colli tenantiaeth | colli cartref | colli ei dy',
      'rhybudd troi allan | hysbysiad troi allan | wedi ei droi allan | wedi ei throi allan | cael eu troi allan | troi mas | cael ei droi mas | cael ei throi mas | bygwth troi allan',
      'lleithder | llwydni | fflat llaith | ty llaith',
    ],
  ),
  ...termRows(
    'welsh',
    ['accommodation'],
    [
      'dod o hyd i lety | dod o hyd i dy | chwilio am fflat | angen fflat | angen lle i fyw | angen cartref | eisiau fflat | eisiau ty | symud ty | rhestr dai | rhestr aros tai | opsiynau tai | cyngor ar dai | help gyda thai | help gyda llety | help efo tai | problem tai | problemau tai | cartref sefydlog | cartref diogel | lle diogel i fyw | to uwch ei ben | to uwch ei phen | tai fforddiadwy | tai cymdeithasol',
    ],
  ),
  ...termRows(
    'welsh',
    ['accommodation/rent-arrears', 'finance/rent-arrears'],
    [
      'mewn dyled rhent | dyled rhent | ar ei hol hi gydar rhent | help gyda rhent | help gydar rhent | talu rhent | talur rhent',
    ],
  ),
  ...termRows(
    'welsh',
    ['accommodation', 'domestic_abuse/experienced', 'women'],
    ['lloches i fenywod | lloches i ferched | lloches menywod | lloches merched'],
  ),
  ...termRows(
    'welsh',
    ['finance/debt'],
    [
      'mewn dyled | mewn dyledion | dyledion cardiau credyd | dyledion cerdyn credyd | cerdyn credyd | cardiau credyd | cyngor dyledion | help gyda dyled | help gyda dyledion | help efo dyled | help efo dyledion | problemau dyled | benthyca arian | benthyg arian | siarc benthyg | siarcod benthyg | benthyciwr didrwydded | treth cyngor | treth y cyngor | methu talu dyledion | ol ddyledion',
      'help gyda biliau | help efo biliau | biliaur ty | bil trydan | bil nwy | biliau trydan | biliau nwy | biliau ynni | talur biliau | talur bil | talur bil trydan | biliau nwy a thrydan | methu talur biliau | costau byw | argyfwng costau byw',
      'methdaliad | methdalwr | gorchymyn rhyddhau dyled',
    ],
  ),
  ...termRows(
    'welsh',
    ['finance'],
    [
      'cyngor ar arian | cyngor arian | help gydag arian | help efo arian | problemau arian | poeni am arian | pryderon ariannol | heb geiniog | dim ceiniog | dim pres | heb bres | problemau pres | rhedeg allan o arian | arian yn brin | byw ar y nesa peth i ddim | caledi ariannol | tlodi',
    ],
  ),
  ...termRows(
    'welsh',
    ['finance/food-and-fuel'],
    [
      'methu fforddio bwyd | methu prynu bwyd | dim bwyd yn y ty | dim bwyd | heb fwyd | arian am fwyd | dim arian am fwyd | dim arian i brynu bwyd | llwglyd | llwgu | tlodi bwyd | parsel bwyd | parseli bwyd | pecyn bwyd | pantri bwyd | pantri cymunedol',
      'tlodi tanwydd | methu gwresogi | dim gwres | dim trydan | dim nwy | heb wres | heb drydan | taleb tanwydd | talebau tanwydd | taleb bwyd',
      'cronfa cymorth dewisol | grant dodrefn | dodrefn | celfi',
    ],
  ),
  ...termRows(
    'welsh',
    ['finance/benefits'],
    [
      'hawlio budd daliadau | hawlio budd dal | cyngor budd daliadau | cyngor ar fudd daliadau | hawlio credyd cynhwysol | ffurflen budd dal | lwfans gofalwr | budd daliadau wedi stopio | colli budd daliadau | lwfans ceisio gwaith | lwfans byw ir anabl | pensiwn | credyd pensiwn | cyngor ar bopeth | adran gwaith a phensiynau',
    ],
  ),
  ...termRows(
    'welsh',
    ['finance/identity'],
    [
      'cerdyn adnabod | dogfennau adnabod | prawf adnabod | tystysgrif geni | pasbort | dim id | trwydded yrru | trwydded gyrru | rhif yswiriant gwladol',
    ],
  ),
  ...termRows(
    'welsh',
    ['finance/banking'],
    ['agor cyfrif banc | agor cyfrif | dim cyfrif banc | heb gyfrif banc | undeb credyd'],
  ),
  ...termRows('welsh', ['finance/money-management'], ['rheoli ei arian | rheoli ei harian | cyllideb']),
  ...termRows(
    'welsh',
    ['finance/fines'],
    ['talu dirwy | talur ddirwy | methu talu dirwy | methu talu dirwyon'],
  ),
  ...termRows(
    'welsh',
    ['ete/employment'],
    [
      'chwilio am swydd | eisiau gweithio | eisiau gwaith | eisiau swydd | moyn gwaith | moyn swydd | isio gwaith | isio swydd | dod o hyd i swydd | cymorth cyflogaeth | hyfforddiant gwaith | gwaith llawn amser | gwaith rhan amser | profiad gwaith | ysgrifennu cv | help gyda cv | cyfweliad | cyfweliad swydd | cyfweliadau | clwb gwaith | clwb swyddi | mynd yn ol i weithio | nol ir gwaith | dychwelyd ir gwaith | cyflogwr | cyflogwyr | hunangyflogedig | dim swydd | heb swydd | wedi colli gwaith | colli gwaith | wedi colli ei swydd | sgiliau gwaith',
    ],
  ),
  ...termRows(
    'welsh',
    ['ete/training'],
    [
      'cwrs coleg | cyrsiau coleg | dysgu crefft | crefft | dysgu sgil newydd | sgiliau newydd | hyfforddeiaeth | cerdyn cscs | dosbarthiadau nos | dosbarth nos | ennill cymhwyster | tgau | prifysgol | dysgu oedolion | gwersi gyrru | mynd ir coleg | sgiliau adeiladu | cwrs adeiladu',
      'sgiliau digidol | sgiliau cyfrifiadur | defnyddio cyfrifiadur | cyfrifiaduron',
    ],
  ),
  ...termRows(
    'welsh',
    ['ete/literacy-numeracy'],
    [
      'dysgu darllen | dysgu ysgrifennu | dysgu darllen ac ysgrifennu | methu darllen nac ysgrifennu | methu darllen ac ysgrifennu | ddim yn gallu darllen nac ysgrifennu | ddim yn gallu ysgrifennu | help gyda darllen | darllen | ysgrifennu | sillafu | trafferth darllen | sgiliau sylfaenol | sgiliau hanfodol | mathemateg | mathemateg a saesneg',
    ],
  ),
  ...termRows(
    'welsh',
    ['ete/english-language'],
    ['gwersi saesneg | dosbarthiadau saesneg | dosbarth saesneg | gwella saesneg | ddim yn siarad saesneg'],
  ),
  ...termRows('welsh', ['ete/volunteering'], ['gwaith gwirfoddol']),
  ...termRows(
    'welsh',
    ['dependency/alcohol'],
    [
      'rhoir gorau i yfed | stopio yfed | peidio yfed | peidio ag yfed | yfed llai | yfed bob nos | yfed yn y bore | yfed gormod o gwrw | yfed fodca | yfed seidr | gormod i yfed | problem ag alcohol | problemau gydag alcohol | dibynnol ar alcohol | dibyniaeth ar alcohol | dibyniaeth alcohol | camddefnydd alcohol | cam drin alcohol | triniaeth alcohol | cymorth alcohol | alcoholiaeth | meddwyn | wastad yn feddw | cwrw | fodca | ar y botel | ar y ddiod | sychu allan | sobri',
    ],
  ),
  ...termRows(
    'welsh',
    ['dependency/drugs'],
    [
      'defnyddio cyffuriau | defnyddiwr cyffuriau | defnyddwyr cyffuriau | cyffuriau anghyfreithlon | cyffuriau caled | cymorth cyffuriau | help gyda chyffuriau | problemau cyffuriau | problem gyda chyffuriau | dibyniaeth ar gyffuriau | dibynnol ar gyffuriau | triniaeth cyffuriau | dod oddi ar gyffuriau | oddi ar gyffuriau | rhoir gorau i gyffuriau | stopio cymryd cyffuriau | cam drin cyffuriau | chwistrellu | ysmygu canabis | smygu canabis | ysmygu mwg drwg',
      'defnyddio heroin | caeth i heroin | gaeth i heroin | caeth i gocen | gaeth i gocen | defnyddio cocen | cymryd cocen | nodwyddau | cyfnewid nodwyddau | gorddos | gorddosio | nalocson',
    ],
  ),
  ...termRows(
    'welsh',
    ['dependency/treatment'],
    [
      'methadon | ar fethadon | ar bresgripsiwn methadon | dadwenwyno | dadwenwyniad | adsefydlu | triniaeth breswyl | tim cyffuriau ac alcohol | gwasanaeth cyffuriau ac alcohol',
    ],
  ),
  ...termRows(
    'welsh',
    ['dependency'],
    [
      'adferiad o gyffuriau | adferiad o alcohol | grwp adferiad | bod yn sobr | aros yn sobr | yn lan o gyffuriau | aros yn lan | caeth i sylweddau',
    ],
  ),
  ...termRows(
    'welsh',
    ['dependency/gambling'],
    [
      'gamblo ar lein | gamblo ar y we | dibyniaeth gamblo | dibyniaeth ar gamblo | caeth i gamblo | gaeth i gamblo | problem hapchwarae | problemau hapchwarae | colli arian yn gamblo | rhoir gorau i gamblo | stopio gamblo | siop fetio | peiriannau slot | betio ar geffylau',
    ],
  ),
];
