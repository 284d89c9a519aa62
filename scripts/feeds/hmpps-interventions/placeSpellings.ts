/** Lists of prisons that say "HMP" once or not at all, written out so that each is found. */
export const locationPhrases: readonly (readonly [RegExp, string])[] = [
  [/SkegnessHMP/g, 'Skegness, HMP'],
  [/HMP Cardiff, Swansea, Parc/g, 'HMP Cardiff, HMP Swansea, HMP Parc'],
  [/HMP Lewes and Ford/g, 'HMP Lewes, HMP Ford'],
  [
    /Prisons-Bronzefield, Peterborough, Downview, Send, East Sutton Park/g,
    'HMP Bronzefield, HMP Peterborough, HMP Downview, HMP Send, HMP East Sutton Park',
  ],
  [
    /prisons,? Downview, Send, Peterborough, East Sutton Park and Bronzefield/g,
    'HMP Downview, HMP Send, HMP Peterborough, HMP East Sutton Park, HMP Bronzefield',
  ],
  [/Locations covered by (?:the|this) contract are (?:in )?/g, ''],
  [/with physical (?:offices|locations) in the (?:following )?towns(?: of| listed)?:?/g, ', '],
  [/with physical offices in/g, ', '],
  [/Bristol including Southmead/g, 'Bristol'],
  // A town named Street, not a street.
  [/Yeovil and Street$/g, 'Yeovil, Street (Somerset)'],
];

/** Prisons misspelt in the feed. */
export const prisonSpellings: readonly (readonly [RegExp, string])[] = [
  [/HMP Thamside/g, 'HMP Thameside'],
  [/HMP Thorncross/g, 'HMP Thorn Cross'],
  [/HMP Foston Hal l/g, 'HMP Foston Hall'],
];

/** A place misspelt or cut short; with `beside`, only where the same location names that too. */
export interface PlaceSpelling {
  readonly wrong: RegExp;
  readonly right: string;
  readonly beside?: RegExp;
}

/** Places misspelt or cut short in the feed. */
export const placeSpellings: readonly PlaceSpelling[] = [
  { wrong: /\bBarnstable\b/g, right: 'Barnstaple' },
  { wrong: /\b(?:Barrow|Borrow)\b/g, right: 'Barrow-in-Furness' },
  { wrong: /\bBerwick\b/g, right: 'Berwick-upon-Tweed' },
  { wrong: /\bBexley \(heath\)/g, right: 'Bexleyheath' },
  { wrong: /\bBlaenau\b/g, right: 'Blaenau Ffestiniog' },
  { wrong: /\bBournmouth\b/g, right: 'Bournemouth' },
  { wrong: /\bBridgewater\b/g, right: 'Bridgwater' },
  { wrong: /\bBurry St Edmonds\b|\bBury Saint Edmunds\b/g, right: 'Bury St Edmunds' },
  { wrong: /\bBurton-Upon-Trent\b/g, right: 'Burton upon Trent' },
  // Cambourne is in Cambridgeshire; beside Truro it is Camborne that is meant.
  { wrong: /\bCambourne\b/g, right: 'Camborne', beside: /Truro/ },
  { wrong: /\bCarlise\b/g, right: 'Carlisle' },
  { wrong: /\bEnflied\b/g, right: 'Enfield' },
  { wrong: /\bFolkstone\b/g, right: 'Folkestone' },
  { wrong: /\bFullham\b/g, right: 'Fulham' },
  { wrong: /\bGuilford\b/g, right: 'Guildford' },
  { wrong: /\bHuntington\b/g, right: 'Huntingdon', beside: /Cambridge/ },
  { wrong: /\bKings Cross\b/g, right: "King's Cross" },
  { wrong: /\bKing’?s Lynn\b/g, right: "King's Lynn" },
  { wrong: /\bLeamington\b(?! Spa)/g, right: 'Leamington Spa' },
  { wrong: /\bLilangeni\b/g, right: 'Llangefni' },
  { wrong: /\bLlandrindo[dr]\b/g, right: 'Llandrindod Wells' },
  { wrong: /\bLowesoft\b/g, right: 'Lowestoft' },
  { wrong: /\bmelksham\b/g, right: 'Melksham' },
  { wrong: /\bMerthyr\b/g, right: 'Merthyr Tydfil' },
  { wrong: /\bMiddlesborough\b/g, right: 'Middlesbrough' },
  { wrong: /\bNewcastle\b/g, right: 'Newcastle upon Tyne' },
  { wrong: /\bNewton\b(?=,)/g, right: 'Newtown', beside: /Aberystwyth/ },
  { wrong: /\bRedRuth\b/g, right: 'Redruth' },
  { wrong: /\bSailsbury\b/g, right: 'Salisbury' },
  { wrong: /\bSefon\b/g, right: 'Sefton' },
  { wrong: /\bShepherd’?s Bush\b/g, right: "Shepherd's Bush" },
  { wrong: /\bSherbourne\b/g, right: 'Sherborne' },
  { wrong: /\bSouthbank\b/g, right: 'South Bank' },
  { wrong: /\bSouthend\b(?!-)/g, right: 'Southend-on-Sea' },
  { wrong: /\bSt\. Helens\b/g, right: 'St Helens' },
  { wrong: /\bStockton\b/g, right: 'Stockton-on-Tees' },
  { wrong: /\bStoke\b(?! Newington| on Trent|-)/g, right: 'Stoke-on-Trent' },
  { wrong: /\bStoke on Trent\b/g, right: 'Stoke-on-Trent' },
  { wrong: /\bStratford on Avon\b/g, right: 'Stratford-on-Avon' },
  { wrong: /\bstroud\b/g, right: 'Stroud' },
  { wrong: /\bThurrok\b/g, right: 'Thurrock' },
  { wrong: /\bTothenham\b/g, right: 'Tottenham' },
  { wrong: /\bTower hamlets\b/g, right: 'Tower Hamlets' },
  { wrong: /\bWandswroth\b/g, right: 'Wandsworth' },
  { wrong: /\bWeston[- ]Super[- ]Mare\b/gi, right: 'Weston-super-Mare' },
  { wrong: /\bWorhting\b/g, right: 'Worthing' },
];
