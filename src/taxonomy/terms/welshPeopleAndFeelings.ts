import { termRows } from '../termRows.ts';

/** People, feelings and health in Welsh, in more words than the plainest. */
export const welshPeopleAndFeelings = [
  ...termRows(
    'welsh',
    ['family/parenting'],
    [
      'sgiliau rhianta | sgiliau magu plant | cwrs rhianta | cwrs magu plant | dosbarth rhianta | dosbarthiadau rhianta | cymorth rhianta | help gyda rhianta | help i fagu plant | rhaglen rhianta | bod yn rhiant gwell',
    ],
  ),
  ...termRows(
    'welsh',
    ['family/parenting', 'parent'],
    [
      'grwp rhieni | grwpiau rhieni | cefnogaeth i rieni | cymorth i rieni | cefnogaeth rhieni | help i rieni',
    ],
  ),
  ...termRows(
    'welsh',
    ['family/parenting', 'men:Fathers', 'parent:Fathers'],
    [
      'grwp tadau | grwpiau tadau | cymorth i dadau | cefnogaeth i dadau | cwrs tadau | bod yn dad | bod yn dad gwell | dysgu bod yn dad',
    ],
  ),
  ...termRows(
    'welsh',
    ['family/parenting', 'women:Mothers', 'parent:Mothers'],
    ['grwp mamau | grwpiau mamau | cymorth i famau | cefnogaeth i famau | bod yn fam | bod yn fam gwell'],
  ),
  ...termRows(
    'welsh',
    ['family/children', 'parent'],
    [
      'cyswllt ar plant | cyswllt a phlant | cyswllt gydar plant | gweld ei mab | gweld ei fab | gweld ei ferch | gweld ei merch | cael ei phlant yn ol | cael ei blant yn ol | colli ei phlant | colli ei blant | methu gweld y plant | methu gweld ei blant | methu gweld ei phlant | ddim yn cael gweld y plant | ddim yn gweld ei blant | ddim yn gweld ei phlant | gwarchodaeth plant | llys teulu',
      'plant yn y system ofal | plant wedi eu cymryd | cymryd y plant | plant mewn gofal maeth | cofrestr amddiffyn plant',
    ],
  ),
  ...termRows(
    'welsh',
    ['family'],
    [
      'cymorth i deulu | cymorth teuluol | cefnogaeth deuluol | cefnogaeth i deuluoedd | cyfryngu teuluol | cyfryngu | problemau teuluol | problemau teulu | ymweld ar carchar | ymweliadau carchar',
      'gofalwr | gofalwyr | gofalwr di dal | gofalwyr di dal | gofalwyr ifanc | gofalwr ifanc | gofalu am ei fam | gofalu am ei mam | gofalu am ei dad | gofalu am ei thad | edrych ar ol ei fam | edrych ar ol ei mam | grwp gofalwyr | cymorth i ofalwyr',
    ],
  ),
  ...termRows(
    'welsh',
    ['family/relationships'],
    [
      'problemau perthynas | problemau priodas | cwnsela perthynas | cwnsela priodasol | perthynas wedi chwalu | perthynas wedi dod i ben | tor priodas | priodas wedi chwalu | wedi gadael ei wraig | wedi gwahanu oddi wrth ei wraig | wedi gwahanu oddi wrth ei gwr | ei wraig wedi gadael | ei gwr wedi gadael | ffraeo gydar teulu | ffraeo gyda theulu | perthnasoedd iach | perthynas iach',
    ],
  ),
  ...termRows(
    'welsh',
    ['lifestyle/associates'],
    [
      'ffrindiau drwg | cwmni gwael | dylanwad drwg | dylanwad ffrindiau | pwysau gan gyfoedion | pwysau cyfoedion | pwysau ffrindiau | pobl anghywir | ffrindiau anghywir | cymysgu gydar ffrindiau anghywir | cymysgu efor criw anghywir | criw anghywir | cadw draw oddi wrth ffrindiau',
    ],
  ),
  ...termRows(
    'welsh',
    ['lifestyle/gangs'],
    [
      'gangiau cyffuriau | mewn gang | gadael gang | aelod o gang | camfanteisio troseddol | ecsbloetio | ecsbloetiaeth | bygythiad gan gang',
    ],
  ),
  ...termRows(
    'welsh',
    ['lifestyle/weapons'],
    ['cario cyllell | cario cyllyll | troseddau cyllyll | trosedd cyllell | trosedd cyllyll | cario arf'],
  ),
  ...termRows(
    'welsh',
    ['lifestyle/activities'],
    [
      'pel droed | campfa | pysgota | bocsio | dim byd iw wneud | rhywbeth iw wneud | wedi diflasu | llenwi ei amser | llenwi ei hamser | hobiau | diddordebau | cerddoriaeth | grwp cerdded',
    ],
  ),
  ...termRows(
    'welsh',
    ['inclusion/isolation'],
    [
      'cyfeillio | gwasanaeth cyfeillio | cynllun cyfeillio | cyfaill | gwneud ffrindiau | cwrdd a phobl | cwrdd a phobl newydd | cyfarfod pobl newydd | grwp cymdeithasol | clwb cymdeithasol | canolfan gymunedol | hwb cymunedol | clwb cinio | sgiliau cymdeithasol | gweithgareddau cymdeithasol | neb yn galw | neb yn y byd | neb ganddo | neb ganddi',
      'cynhwysiad | cynhwysiad cymdeithasol | integreiddio | ail integreiddio | ailsefydlu | setlo yn y gymuned',
    ],
  ),
  ...termRows('welsh', ['inclusion/isolation', 'men'], ['sied dynion | sied y dynion | siediau dynion']),
  ...termRows(
    'welsh',
    ['inclusion/isolation', 'wellbeing'],
    [
      'teimlon unig | teimlo yn unig | byth yn gweld neb | ddim yn gweld neb | ddim yn siarad a neb | heb ffrindiau | dim teulu na ffrindiau | neb i siarad ag ef | neb i siarad a hi | neb i siarad ag o | neb iw helpu | yn unig ac yn isel',
    ],
  ),
  ...termRows('welsh', ['inclusion/mentoring'], ['mentoriaid | mentor gwirfoddol | mentora cymheiriaid']),
  ...termRows(
    'welsh',
    ['wellbeing/mood'],
    [
      'dan bwysau | dan lawer o bwysau | o dan straen | llawn straen | straen a phryder | pryder a straen | poeni | poeni drwyr amser | poeni am bopeth | pyliau o banig | pwl o banig | panig | iselder a phryder | iselder a gorbryder | yn isel | teimlon drist | crio drwyr amser | methu stopio crio | ddim yn cysgu | trafferth cysgu | methu wynebu pobl | methu mynd allan or ty | nerfus | hwyliau | wedi cael llond bol | diobaith | anobaith',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing'],
    [
      'ddim yn ymdopi | methu ymdopi gyda bywyd | trafferth ymdopi | angen siarad a rhywun | rhywun i wrando | iechyd emosiynol | problemau emosiynol | cymorth emosiynol | cefnogaeth emosiynol | ymwybyddiaeth ofalgar | teimladau',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/confidence'],
    [
      'hunan werth | hunan barch isel | hunanhyder isel | diffyg hyder | dim hyder | colli hyder | magu hyder | codi hyder | adeiladu hyder',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/talking'],
    ['cwnselydd | cwnselwr | sesiynau cwnsela | gweld cwnselydd | therapydd | therapi siarad'],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/loss'],
    [
      'colli plentyn | wedi colli plentyn | colli babi | colli ei wraig | colli ei gwr | colli ei frawd | colli ei brawd | colli ei chwaer | colli anwylyd | colli rhywun | wedi colli ei fam | wedi colli ei mam | wedi colli ei dad | wedi colli ei thad | ar ol colli mam | ar ol colli dad | cymorth profedigaeth | cwnsela profedigaeth | wedii profedigaethu | hiraeth',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/trauma'],
    [
      'trawma plentyndod | plentyndod anodd | cam drin plant | cam drin yn blentyn | ei gam drin yn blentyn | ei cham drin yn blentyn | hunllefau | ol fflachiadau | cam drin yn ei blentyndod | cam drin yn ei phlentyndod',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/self-harm', 'health/mental-health'],
    [
      'meddwl am hunanladdiad | meddyliau hunanladdol | hunanladdol | eisiau marw | niweidio ei hun | torri ei hun | torri ei freichiau | torri ei breichiau | lladd ei hun | ddim eisiau byw | diweddu ei fywyd | diweddu ei bywyd',
    ],
  ),
  ...termRows(
    'welsh',
    ['wellbeing/anger', 'thinking/impulsivity'],
    [
      'rheoli ei thymer | rheoli tymer ddrwg | tymer ddrwg | tymer wyllt | problemau dicter | problem dicter | problemau tymer | cwrs rheoli dicter | grwp rheoli dicter | rheoli ei ddicter | rheoli ei dicter | ffyrnig | ymosodol | colli ei thymer | mynd yn wyllt | gwylltion hawdd | ffrwydro',
    ],
  ),
  ...termRows(
    'welsh',
    ['health/mental-health', 'wellbeing'],
    [
      'iechyd meddwl gwael | cymorth iechyd meddwl | cefnogaeth iechyd meddwl | tim iechyd meddwl | tim iechyd meddwl cymunedol | problem iechyd meddwl | argyfwng iechyd meddwl | nyrs iechyd meddwl | cyflwr iechyd meddwl',
    ],
  ),
  ...termRows(
    'welsh',
    ['health/mental-health'],
    [
      'sgitsoffrenia | deubegynol | anhwylder personoliaeth | seiciatrydd | anhwylder bwyta | anhwylderau bwyta | anorecsia | bwlimia',
    ],
  ),
  ...termRows(
    'welsh',
    ['health'],
    [
      'problemau iechyd | problem iechyd | cyflwr iechyd | gofal iechyd | archwiliad iechyd | tabledi | meddyginiaethau | presgripsiwn | nyrsys | fferyllydd | fferyllfa | salwch',
    ],
  ),
  ...termRows(
    'welsh',
    ['health/physical-health'],
    [
      'poen cefn | poen yn ei gefn | poen yn ei chefn | cefn drwg | poen cronig | clefyd siwgr | diabetig | clefyd y galon | problem calon | pwysedd gwaed | epilepsi | briw ar ei goes | rhoir gorau i ysmygu | rhoir gorau i smygu | stopio smygu | stopio ysmygu | colli pwysau | bwytan iach',
    ],
  ),
  ...termRows(
    'welsh',
    ['health/primary-care'],
    [
      'gweld meddyg | gweld y meddyg | cofrestru gyda meddyg | meddygfa | dim meddyg | deintydd gig | ddannodd | dannedd drwg | optegydd | sbectol',
    ],
  ),
  ...termRows(
    'welsh',
    ['domestic_abuse'],
    [
      'camdriniaeth ddomestig | camdriniaeth | camdriniaeth yn y cartref | perthynas dreisgar | perthynas ymosodol | perthynas gamdriniol | partner ymosodol | partner rheolaethol | rheolaeth orfodol | rheolaeth trwy orfodaeth | ymddygiad rheolaethol | ymddygiad gorfodol | gorfodaeth | trais mewn perthynas | trais teuluol | trais gan ei gwr | trais gan ei phartner | dioddefwr trais domestig | dioddefwr trais | dioddefwyr trais | goroeswr cam drin | goroeswyr cam drin | dioddefwr cam drin | goroeswr trais',
      'ei gwr yn ei churo | ei gwr yn ei tharo | mae ei gwr yn ei churo | mae ei gwr yn ei tharo | ei phartner yn ei churo | ei phartner yn ei tharo | mae ei phartner yn ei tharo | mae ei phartner yn ei churo | ofn ei chariad | ofni ei gwr | ofni ei phartner | dianc rhag ei gwr | dianc rhag ei phartner | dianc rhag partner treisgar | curo ei wraig | taro ei wraig | curo ei bartner | taro ei bartner | curo ei gariad',
    ],
  ),
  ...termRows(
    'welsh',
    ['thinking'],
    [
      'ymddygiad a meddwl | meddwl ac ymddwyn | newid ymddygiad | newid ei ymddygiad | newid ei hymddygiad | ymddygiad | rhaglen ymddygiad | cwrs ymddygiad | patrwm troseddu | stopio troseddu | peidio troseddu | osgoi troseddu',
    ],
  ),
  ...termRows(
    'welsh',
    ['thinking/impulsivity'],
    [
      'byrbwyll | ymddygiad byrbwyll | byrbwylltra | meddwl cyn gweithredu | gweithredu heb feddwl | ddim yn meddwl cyn gweithredu | hunanreolaeth',
    ],
  ),
  ...termRows(
    'welsh',
    ['thinking/problem-solving'],
    [
      'sgiliau datrys problemau | penderfyniadau gwael | penderfyniadau gwell | canlyniadau ei weithredoedd | canlyniadau ei gweithredoedd',
    ],
  ),
  ...termRows(
    'welsh',
    ['thinking/victim-awareness'],
    [
      'empathi dioddefwyr | empathi dioddefwr | ymwybyddiaeth dioddefwyr | ymwybyddiaeth o ddioddefwyr | ymwybyddiaeth dioddefwr | effaith ar ddioddefwyr | effaith ar y dioddefwr',
    ],
  ),
];
