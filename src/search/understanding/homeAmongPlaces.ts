import { holdsArea } from '../../geography/holdsArea.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { typedPhrase, typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';
import { isApart, partBefore, restOfPart, wordAt } from './tokenWords.ts';

/**
 * What the words beside a place say of it. `once home` where the person moved to, which may have been long ago; `not
 * home` what they left or where others live; `passed through` where an offence was or work is.
 */
type Standing = 'home' | 'once home' | 'not said' | 'passed through' | 'not home';

/**
 * What was recognised with only those of several places that the text says are home: "leaving Leeds for Hull". All
 * stay where it does not say, or says it of two.
 */
export function withHomePlaces(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const standings = standingsOf(tokens, found.filter(namesPlace));
  const homes =
    [allOf(standings, 'home'), allOf(standings, 'once home'), allOf(standings, 'not said')].find(
      ({ length }) => length > 0,
    ) ?? [];
  const areas = homes.flatMap(areasOf);
  // The only place, but one that they left: that it is home is no more than a guess.
  const [only] = standings.size === 1 ? allOf(standings, 'not home') : [];
  if (only) return found.map((one) => (one === only ? { at: one.at, recognition: asAsked(one) } : one));
  return found.map((one) => {
    const isHome = !standings.has(one) || homes.length === 0 || homes.includes(one);
    return isHome || areasOf(one).some((area) => areas.some((home) => holdsArea(area, home)))
      ? one
      : { at: one.at, recognition: withoutPlaces(text, tokens, one) };
  });
}

function allOf(
  standings: ReadonlyMap<PlacedRecognition, Standing>,
  standing: Standing,
): readonly PlacedRecognition[] {
  return [...standings].filter(([, one]) => one === standing).map(([place]) => place);
}

function standingsOf(
  tokens: readonly QueryToken[],
  places: readonly PlacedRecognition[],
): ReadonlyMap<PlacedRecognition, Standing> {
  const standings = new Map<PlacedRecognition, Standing>();
  let last: PlacedRecognition | null = null;
  for (const place of places) {
    // "Lives in Leeds or Hull".
    const isListed: boolean = last !== null && isJoined(tokens, last, place);
    const listed = isListed && last ? standings.get(last) : undefined;
    standings.set(place, listed ?? standingOf(tokens, place));
    last = place;
  }
  return standings;
}

function isJoined(
  tokens: readonly QueryToken[],
  { at, recognition: { length } }: PlacedRecognition,
  next: PlacedRecognition,
): boolean {
  const end = at + length;
  return (
    (next.at === end && /^ ?[/&+] ?$/.test(tokens[end]?.gap ?? '')) ||
    (next.at === end + 1 && /^(?:and|or|&)$/.test(wordAt(tokens, end)))
  );
}

const livesIn = String.raw`(?:who )?(?:(?:lives?|living|is|are|stays?|moved|lived|was|were|comes?) )?(?:\w+ )?(?:in|near|at|to|from)$`;
const ofOthers = new RegExp(
  String.raw`(?:^| )(?:sons?|daughters?|kids?|children|brother|sister|nan|gran|ex|partner|wife|husband|girlfriend|boyfriend|family|parents|(?:his|her|their|whose|the) (?:mum|mam|mother|dad|father)|victim|complainant|co ?defendant) ${livesIn}`,
);
// "Mum lives in Luton" may be said of the person.
const ofParent = new RegExp(
  String.raw`(?<!\b(?:single|young|new|lone|teen|teenage|expectant|working|a|of|male|female) )\b(?:mum|mam|mother|dad|father) ${livesIn}`,
);

// "Lives with mum in Leeds", "going back to family in Leeds".
const withThem = /(?:^| )(?:with|w|to|at) (?:\w+ ){1,3}(?:in|near|at)$/;

// "Wants to move from Leeds to York": nobody knows whether they will.
const wished =
  /(?:^| )(?:wants?|wanting|wanted|hopes?|hoping|wish|wishes|wishing|like|looking|considering|thinking|plans?|planning) (?:\w+ )*?(?:mov|relocat|return|resettl|go|get)\w* /;

// "Leaving Leeds for Hull", "moved down from Hastings", "used to live in Derby".
const behind = [
  '(?:previous|old|former) address(?: (?:in|was|is|was in))?',
  'leaving',
  'left',
  'fled',
  'fleeing',
  '(?:mov(?:e|es|ed|ing)|relocat(?:ed|ing)|came|coming|transferr(?:ed|ing)|return(?:ed|ing)|ran|fled|originally|hails)(?: (?:here|down|up|over|back|away|out))? from',
  '(?:originally|previously|formerly)(?: (?:in|of|at))?',
  '(?:used to|previously|formerly|once|was|were|had been|born|grew up|brought up|raised)(?: (?:live|lived|living|stay|stayed|staying|based|be|housed|resident|homeless|raised))* (?:in|at|near|around)',
  '(?:lived|stayed|resided) (?:in|at|near)',
];
// "Offence in Rhyl", "arrested at Harlow", "works in York", "bus to Hull".
const passedThrough = [
  '(?:offences?|offended|offending|incident|burgla(?:ry|ries)|thefts?|assaults?|robbery|affray|arrested|nicked|caught|stopped|charged|convicted|sentenced|committed|happened|occurred|took place|fight|stole|stolen|hearing|trial|court|appointment|appt|appears?|appearing)(?: \\w+){0,2} (?:in|at|near|around|nr)',
  '(?:works?|working|worked|job|employed|college|course|uni|studies|studying)(?: \\w+)? (?:in|at|near)',
  '(?:visit(?:s|ing|ed)?|(?:visits|trips?|drove|driven|taken|train|bus|coach|route|went|travel(?:s|led|ling)?|commut(?:es|ed|ing)) (?:\\w+ )?(?:to|in|at))',
];
const isBehind = new RegExp(`(?:^| )(?:${behind.join('|')})$`);
const isPassed = new RegExp(`(?:^| )(?:${passedThrough.join('|')})$`);
const formerly = /^(?:originally|previously|formerly|before that|until|till|up to)\b/;

const now =
  /(?:^| )(?:now|currently|presently|nowadays)(?: (?:in|at|of|near|outside|around|to|back|nfa|homeless|liv(?:es?|ing)|based|resid(?:es|ing)|stay(?:s|ing)|housed|settled|moved|sofa surfing|sleeping|rough|with|his|her|their|mum|dad|parents|nan|partner|sister|brother|a|flat|hostel|hes|shes|is|he|she|they|are))*$/;
// A home that is lacked or cared in says nothing of the place after it: "needs a home, Leeds and Hull".
const home = new RegExp(
  `(?:^| )(?:${[
    '(?<!(?:^| )(?:a|no|new|care|nursing|childrens) )home(?: (?:to|is|in|area|area is|address|address is))?',
    '(?:releas(?:ed?|ing)|bailed|bail|return(?:s|ing)?|back|mov(?:es|ing)(?: (?:back|home|down|up|over|out))?|relocat(?:es|ing)|resettl\\w+) to',
    'resettl\\w+ in',
    'leaving [\\w ]+ for',
    'liv(?:es|ing)(?: (?:alone|with (?:(?:his|her|their) )?\\w+))? (?:in|at|near)',
    '(?:will live|resid(?:es|ing)|resident|based|sofa surfing|sleeping rough|rough sleeping|settled|settling|address|staying|stays) (?:in|at|near|of)',
    'lives|nfa|nfa in|address|based',
    '(?:hes|shes|theyre|(?:he|she|client|def|defendant|pop) is)(?: (?:in|at))?',
  ].join('|')})$`,
);

// "Release to sister in Hull".
const toThem =
  /(?:^| )(?:releas(?:e|ed|ing)|going|return(?:s|ing)?|mov(?:e|es|ing)|bail|bailed)(?: back)? to (?:(?:stay|live) with )?(?:(?:his|her|their) )?(?:sister|brother|mum|mam|mother|dad|father|nan|parents|partner|family|friend|aunt|uncle|cousin)s? in$/;

const onceHome =
  /(?:^| )(?:(?:moved|relocated|returned)(?: (?:back|home|down|up|over|out))? to|last address(?: (?:in|was|is|was in))?)$/;

// "Living in Bristol hostel": for as long as it lasts.
const lodging =
  /^(?:(?:bail|homeless|probation|salvation army|womens|mens) )?(?:hostel|ap|approved premises|night ?shelter|shelter|refuge|b&b|temp(?:orary)? accom\w*|cas ?[123])\b/;

function standingOf(
  tokens: readonly QueryToken[],
  { at, recognition: { length } }: PlacedRecognition,
): Standing {
  const part = partBefore(tokens, at);
  const isWithThem = withThem.test(part) || wordAt(tokens, at + length) === 'with';
  if (wished.test(part)) return 'not said';
  if (toThem.test(part)) return 'home';
  if (isBehind.test(part) || (!isWithThem && ofOthers.test(part))) return 'not home';
  const isFormer = !isApart(tokens, at + length - 1) && formerly.test(restOfPart(tokens, at + length));
  if (isFormer || isPassed.test(part) || (!isWithThem && ofParent.test(part))) return 'passed through';
  // "Home: Leeds".
  const words = typedWords(tokens, Math.max(0, at - 6), at);
  if (onceHome.test(words)) return 'once home';
  const isLodging = !words.endsWith(' to') && lodging.test(restOfPart(tokens, at + length));
  if (isLodging && home.test(words)) return 'once home';
  return now.test(words) || home.test(words) ? 'home' : 'not said';
}

// "Help with reading": a word that is only asked about is no place beside others.
function namesPlace(one: PlacedRecognition): boolean {
  return one.recognition.leavesText !== true && areasOf(one).length > 0;
}

function areasOf({
  recognition: { terms = [], ambiguousPlaces = [] },
}: PlacedRecognition): readonly HomeArea[] {
  return [
    ...terms.flatMap((term) => (term.kind === 'place' ? [term.area] : [])),
    ...ambiguousPlaces.flatMap(({ candidates }) => candidates.map(({ area }) => area)),
  ];
}

function asAsked({ recognition }: PlacedRecognition): Recognition {
  const { terms = [], ambiguousPlaces = [] } = recognition;
  const asked = terms.flatMap((term) => (term.kind === 'place' ? [term] : []));
  return {
    ...recognition,
    terms: terms.filter(({ kind }) => kind !== 'place'),
    ambiguousPlaces: [
      ...ambiguousPlaces,
      ...asked.map(({ typed, label, area }) => ({
        typed,
        question: `Is home ${label}?`,
        candidates: [{ label, area }],
      })),
    ],
  };
}

function withoutPlaces(
  text: string,
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): Recognition {
  const others = recognition.terms?.filter(({ kind }) => kind !== 'place') ?? [];
  const unusedPlaces = [typedPhrase(text, tokens, at, at + recognition.length)];
  // What is withheld from the search has no terms at all.
  if (others.length === 0) return { length: recognition.length, unusedPlaces };
  return { ...recognition, terms: others, ambiguousPlaces: [], unusedPlaces };
}
