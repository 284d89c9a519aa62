/**
 * One thing that a listing may be about and nothing else: gambling, bereavement, HIV. Who asks for it by
 * name is best served by such a listing, and whoever does not by those that are broader.
 */
export interface Subject {
  /** How a listing says so: each a few words that it must all hold. */
  readonly said: readonly string[];
  /** Held against each word that was typed, and each that stands for what was understood. */
  readonly asked: RegExp;
  /** Held against the same words: a word for the very thing. */
  readonly sought?: RegExp;
  /** Where given, the listing is set back only when this is asked for: a drugs service, for somebody who drinks. */
  readonly onlyBeside?: RegExp;
  /** Where given, the listing is set back whatever else it is about: it is for somebody beside the person. */
  readonly isForOthers?: true;
}

const alcohol = /^(?:alcohol|drink|drank|drunk|booz|beer|cider|vodka|wine|whisk|lager|spirits|sober|bottle)/;
const drugs =
  /^(?:drug|heroin|crack|cocaine|coke|cannabis|weed|skunk|spice|ketamine|benzo|opiate|opioid|meth|needle|inject|script|substance|narcotic)/;
const gambling =
  /^(?:gambl|bet$|bets|bett|casino|slot|bingo|wager|lottery|scratch|poker|roulette|bookie|fobt|punt)/;
const relatives =
  /^(?:famil|mum|mam|mother|dad|father|parent|partner|wife|husband|brother|sister|son$|daughter|relative|affected)/;

/** What listings are about by themselves. Words as they are looked up: lower case, no apostrophes. */
export const subjects: readonly Subject[] = [
  {
    said: ['alcohol', 'alcoholics', 'drinking'],
    asked: alcohol,
    onlyBeside: new RegExp(`${drugs.source}|${gambling.source}`),
  },
  {
    said: ['drug', 'drugs', 'cocaine'],
    asked: drugs,
    onlyBeside: new RegExp(`${alcohol.source}|${gambling.source}`),
  },
  { said: ['gambling'], asked: gambling, sought: gambling },
  { said: ['cocaine'], asked: /^(?:cocaine|coke|crack|sniff|charlie|drug|substance)/ },
  {
    said: ['families affected', 'somebody else drinking', 'affected parent drinking'],
    asked: relatives,
    isForOthers: true,
  },
  {
    said: ['rape', 'sexually', 'abused'],
    asked: /^(?:rape|sexual|abuse|csa|csea|molest|survivor|trauma|ptsd|groom)/,
  },
  {
    said: ['sex workers'],
    asked: /^(?:sex|escort|prostitut|brothel|pimp|punter)/,
    sought: /^(?:sex|escort|prostitut|brothel)$/,
  },
  {
    said: ['bereavement', 'bereaved', 'after death'],
    asked: /^(?:bereav|grie|loss|lost|died|dies|death|dead|widow|passed|funeral|miscarr|stillb|mourn)/,
    sought: /^(?:bereav|grie|widow|died|funeral|miscarr|stillb|mourn)/,
  },
  { said: ['suicide'], asked: /^(?:suicid|self|harm|overdos|kill|life|crisis|end)/ },
  {
    said: ['eating'],
    asked: /^(?:eat|anorex|bulimi|food|purg|starv|bing)/,
    sought: /^(?:anorex|bulimi|eating|bing)/,
  },
  { said: ['stalked', 'stalking'], asked: /^(?:stalk|harass|follow)/, sought: /^stalked$/ },
  {
    said: ['honour'],
    asked: /^(?:honour|forced|hbv|fgm|arranged|izzat|shame)/,
    sought: /^(?:honour|hbv|fgm|izzat)/,
  },
  {
    said: ['slavery', 'trafficking', 'exploited suspects'],
    asked: /^(?:slav|traffick|exploit|nrm|cuckoo|county|forced|grow)/,
    sought: /^(?:slav|traffick|nrm$)/,
  },
  {
    said: ['hiv'],
    asked: /^(?:hiv|aids|sti|std|sexual|gum$|chemsex|prep)/,
    sought: /^(?:hiv|aids$)/,
  },
  { said: ['sickle'], asked: /^sickle/, sought: /^sickle/ },
  { said: ['epilepsy'], asked: /^(?:epilep|fits?$|seizure)/, sought: /^epilep/ },
  { said: ['cancer'], asked: /^(?:cancer|chemo|tumou?r|macmillan)/, sought: /^cancer/ },
  { said: ['stammer'], asked: /^(?:stammer|stutter|speech)/, sought: /^(?:stammer|stutter)/ },
  { said: ['hepatitis'], asked: /^(?:hep|liver|inject|needle|blood)/, sought: /^hep(?:atitis)?$/ },
  {
    said: ['reading'],
    asked: /^(?:read|writ|liter|illiter|spell|letters)/,
    sought: /^(?:read|write|writing|literacy|illiter)/,
  },
  { said: ['business'], asked: /^(?:business|self|trader|trading|company|freelanc|entrepreneur)/ },
  { said: ['university'], asked: /^(?:uni|degree|student|stud|scholar)/ },
  {
    said: ['deportation'],
    asked: /^(?:deport|detention|detain|immigra|asylum|bail|visa|refugee|foreign)/,
  },
  { said: ['lender'], asked: /^(?:loan|lend|shark|doorstep|illegal|tick$)/, sought: /^sharks?$/ },
];
