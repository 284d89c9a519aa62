import { words } from '../words.ts';

/** What or whom words are said of, other than the person. */
export type Other = 'offence' | 'somebody' | 'relative';

/** Something said of an offence or of somebody else, up to where the person is spoken of again. */
export interface Opening {
  readonly of: Other;
  readonly words: RegExp;
  /** Words before it after which it does not open: "was assaulted" is said of the person. */
  readonly notAfter: RegExp;
  /** Words from which on something else is said. */
  readonly closing: ReadonlySet<string>;
  /** Whether the opening words themselves are said of others: "co-def" is no community order. */
  readonly isWhole: boolean;
  /** Whether it must begin what is said: "mum is a nurse", but not "asks whether mum is a nurse". */
  readonly isFirst: boolean;
  /** Whether it opens only after whose they are, or after something else was said: "his mum is homeless". */
  readonly isOwned?: boolean;
}

const never = /(?!)/;

// "Burgled a pharmacy for drugs": from here on it is said why, when, or what the person needs.
const closesOffence = words(
  'and & but because cos so then or to for while whilst when after before since until due under high drunk he she hes ' +
    'shes they theyre def deft defendant need needs needing want wants wanting has hasnt had now lives living struggles struggling suffers suffering',
);
const closesSomebody = words('but def deft defendant defs he she hes shes client pop offender subject');
const closesRelative = words('but so because def deft defendant he she hes shes client needs wants');

// "Attacked in prison", "robbed at knifepoint": nobody is named to whom it was done, so it was done to the person.
const object =
  '(?! (?:in|on|at|while|near|during|last|as|twice|once|now|has|had|recently|previously|inside|outside|there|many|multiple|several times|aged|badly|years)\\b)';
// "Smashed on vodka most nights", "wrecked every weekend".
const sober = '(?! (?:on|most|every|all|daily|each|again|at weekends|out of)\\b)';
// "Damaged his relationship with his kids": what somebody needs is damaged.
const thing =
  '(?! (?:(?:his|her|their|the|all) )*(?:own )?(?:relationships?|family|marriage|health|mental health|liver|confidence|trust|credit|self esteem|life|prospects|reputation|by)\\b)';

const offences = [
  'burgl(?:ed?|es|ing|aris(?:ed|ing))|burglar(?:y|ies) (?:of|at|in|from)|(?:broke|breaks|breaking|break) (?:in|into)(?: to| at)?',
  `robbed${object}|robbing|robs|robber(?:y|ies) (?:of|at|from|on|in)|mugged${object}|mugging`,
  '(?:stole|steals|stealing|nicked|nicks|nicking)(?: from)?|thefts? (?:of|from|at|in)|handling stolen',
  'shoplift(?:s|ed|ing)? (?:from|in|at)|shop(?: lifted|lifting) from',
  'arson (?:at|of|to|on|in|against)|arson (?=(?:an?|the|his|her|their|two|three) )|set(?:ting)? (?:fire|light) to|torched',
  `criminal damage(?: to| at| of)?|damaged${thing}|damage to${thing}|vandalis(?:ed|ing|m of|m at)|graffiti(?:ed)? on|smashed${sober}|wrecked${thing}${sober}|fly tipp(?:ed|ing)`,
  'defraud(?:ed|ing|s)|fraud (?:on|against|at|from)|impersonat(?:ed|ing)|(?:false|fake|counterfeit|forged)|(?:abused|abuse of) (?:an? |his |her |the )?(?:position|trust)',
  `assault (?=pc|police|officer|emergency|staff|nurse|paramedic|security|doctor)|assaulted${object}|assault(?:ing|s)|pulled (?:off|from)|assaults? (?:on|of|against|at|by beating)(?: on| of)?|attacked${object}|attacking|attacks? (?:on|at)|(?:spat|spitting) (?:at|on|in)`,
  '(?:punched|headbutted|head butted|slapped|bit|pushed|bottled|glassed|stabbed|kicked) (?:an?|the|two|another|some)',
  `threatened${object}|threatening|threats? (?:to|against|towards)|harass(?:ed|ing)|harassment of|obstruct(?:ed|ing)?`,
  '(?:offen[cs]es?|(?:hate )?crimes?) against(?= (?:an?|the|two|another|some|elderly|older|vulnerable)\\b)|targeted(?= (?:an?|the|two|some|elderly|older|vulnerable|disabled|young|lone|women|men|pensioners?)\\b)',
  '(?:malicious|abusive|nuisance|threatening|hoax) (?:calls?|emails?|messages|letters|comments) to|abusive (?:to|towards)|abuse (?:shouted|directed|hurled|aimed) at',
  'threw (?:an? )?[a-z]+ (?:at|through|thru|into|in)|trespass(?:ed|ing)? (?:in|on|at)|(?:recovered|found|seized|grown?|farm|factory) (?:in|from|at)|cctv (?:from|at|of|in)',
].join('|');

const somebody =
  '(?:(?:female|male|the|young|elderly|vulnerable) )?(?:victims?|vics?|ip|ips(?! (?:worker|support|service|referral|emp|employment|specialist|team)|$)|aggrieved|complainants?|vps|injured part(?:y|ies)|shop ?keepers?|' +
  '(?:shop|store) (?:manager|owner|assistant|worker)|(?:prosecution |defence )?witness(?:es)?)' +
  '(?! (?:of|support|awareness|empa\\w*|contact|liaison|blam\\w+|mindset|mentality|personal|statement|impact|unit|care|protection|intimidation|dv|da|domestic|abuse|groups?|services?)\\b)|' +
  '(?:nurse|paramedic|pc|constable|bouncer|doorman|neighbour|taxi driver|bus driver) (?=(?:is|was|has|had|suffered|now)\\b)|victim personal statement|vic(?:tim)? impact(?: statement)?|pw (?=is|was|has|had)|comp (?=is|was|has|had)|co ?(?:def|d|ds|defs|defendants?|accused)|coaccused|codefs?|codefendants?|' +
  '(?:second|2nd|third|3rd|other|both other|linked|another) (?:defs?|defendants?|accused)|next door (?=(?:is|are|was|were|has|have|had)\\b)|(?:girl|boy|woman|man|lad|lady|bloke|guy|person|teenager) (?:he|she|they) (?:hit|assaulted|attacked|punched|kicked|stabbed|robbed|pushed|slapped|bit|threatened|burgled) (?=(?:is|was|has|had)\\b)|(?:girl|boy|woman|man|lad|lady|person|teenager) (?:who|that) (?:made|makes|reported|called the police|called police|accused)';

const others =
  '(?:mate(?! (?:is|was) (?:an? )?(?:deal|sell|runn|in a gang|known))|cell ?mate|flat ?mate|house ?mate|room ?mate|wife|husband|partner|girlfriend|gf|boyfriend|bf|missus|mrs|sisters?|brothers?|uncles?|aunts?|auntie|cousins?|grandad|gran|nan|nana|grandmother|grandfather|nephew|niece|stepdad|stepmum|step (?:dad|father|mum|mother)|(?:mother|father|mum|dad|brother|sister|son|daughter) in law|in laws)';
const parents = '(?:mum|mam|mother|dad|father|parents)';
const exes = '(?:ex|ex (?:partner|wife|husband|girlfriend|boyfriend))';
// What happens to them or what they do that the person bears: "wife left him", "mum died".
const bears =
  '(?! (?:(?:is|was|has|had|have|got|are|were|recently|just|now|also|been|being|who|then) )*(?:dying|died|dead|going to die|murdered|killed|took (?:his |her |their )?own life|hung|hanged|passed|death|left|leaving|leaves|thrown|throw|kicked|kicks|chucked|violent|abusive|controlling|aggressive|threatening|moved|gone|hit|hits|beats?|cut|fell|disowned|refus|won|does ?nt|(?:the |his |her |their )?(?:kids|children|child|baby|son|daughter)|not speaking|not talking))';
const does =
  '(?:is|was|were|are|has|had|have|got|works?|worked|working|lives?|lived|living|served|serving|used to|does|did|runs?|own|owns?|teaches|drives|volunteers|suffers|came|supports|supportive|an?|previously|gets?|receives?|claims?|waits?|waited|from|in|on (?:mat|maternity|remand|bail)|currently|also|recently|out of)';
// "Mum is homeless" may well be the person; "mum is a nurse" is hardly.
const surelyDoes =
  '(?:(?:is|was) (?:an?|carer|the|in the)|served|works?|worked|lives?|lived|used to be|own|owns|runs|teaches|volunteers|supports|supportive|came)';

// "Was robbed", "been threatened": it was done to the person.
const passive = /\b(?:was|were|is|been|being|be|got|getting|gets|often|racially|sexually)$/;

/** The openings, in the order in which they are tried. */
export const openings: readonly Opening[] = [
  {
    of: 'offence',
    words: /^(?:racially|verbally|homophobically) abus(?:ed|ing)\b/,
    notAfter: /\b(?:was|were|been|being|got|is)$/,
    closing: closesOffence,
    isWhole: false,
    isFirst: false,
  },
  {
    of: 'offence',
    words: new RegExp(`^(?:${offences})\\b`),
    notAfter: passive,
    closing: closesOffence,
    isWhole: false,
    isFirst: false,
  },
  {
    of: 'offence',
    // "Been scammed" is a need; "scammed pensioners" is none.
    words: /^(?:conn(?:ed|ing)|scamm(?:ed|ing))\b/,
    notAfter: passive,
    closing: closesOffence,
    isWhole: true,
    isFirst: false,
  },
  {
    of: 'offence',
    // "Took a wheelchair from the ward", but not "took her baby off her".
    words: /^took (?:[a-z]+ ){1,4}(?:from|off)\b(?! (?:her|him|them|me)\b)/,
    notAfter: never,
    closing: closesOffence,
    isWhole: true,
    isFirst: false,
  },
  {
    of: 'offence',
    words: /^(?:outside|behind|opposite|(?:driving|drove) past|next to|in front of) (?:an?|the)\b/,
    notAfter:
      /\b(?:lives?|living|stays?|staying|left|fallen|falling|drives?|sleeps?|sleeping|slept|sits|sitting|sat|begs?|begging|camps?|camping|bedding down|kips?)$/,
    closing: closesOffence,
    isWhole: false,
    isFirst: false,
  },
  {
    of: 'somebody',
    words: new RegExp(`^(?:${somebody})\\b`),
    notAfter:
      /\b(?:an?|as|been|being|became|also|of|repeat|for|both|self|is|was|da|dv|abuse|violence|trafficking|slavery|crime|exploitation|rape|torture|scam|stalking|grooming|gang|knife|bullying|incest|csa|cse)$/,
    closing: closesSomebody,
    isWhole: true,
    isFirst: false,
  },
  {
    of: 'relative',
    words: new RegExp(`^${others}(?= ${does}\\b)${bears}`),
    notAfter: never,
    closing: closesRelative,
    isWhole: true,
    isFirst: true,
  },
  {
    of: 'relative',
    words: new RegExp(`^(?:${parents}|${exes})(?= ${surelyDoes}\\b)${bears}`),
    notAfter: never,
    closing: closesRelative,
    isWhole: true,
    isFirst: true,
  },
  {
    of: 'relative',
    words: new RegExp(`^${parents}(?= (?:${does}|in the)\\b)${bears}`),
    notAfter: never,
    closing: closesRelative,
    isWhole: true,
    isFirst: true,
    isOwned: true,
  },
];
