import type { Recogniser } from './recognition.ts';
import { typedPhrase } from './queryTokens.ts';

const home =
  'accommodation|housing|home|house|flat|tenancy|address|place|property|council flat|council house';
const work = 'job|jobs|work|employment|occupation';
const firm =
  'stable|settled|secure|permanent|suitable|good|own|regular|steady|full time|fulltime|part time|parttime|long term|supportive|appropriate';
const small = '(?:(?:a|an|the|his|her|their|own|very|quite|now|currently|already|in|with|fairly|some) )*';

const homeOrWork = new RegExp(
  `^(?:(?:has|have|having|got|lives?|living|resides?|is|hes|shes) )?(?:in )?${small}(?:${firm})(?: (?:${firm}|and|paid))* (?:${home}|${work})(?: and ${small}(?:${firm})(?: (?:${firm}))* (?:${home}|${work}))?\\b`,
);

/** What is said of somebody who has what others need: "has stable accommodation", "works full time". */
const statements: readonly RegExp[] = [
  homeOrWork,
  new RegExp(`^(?:owns?|bought|owner of) ${small}(?:${home})\\b`),
  /^(?:home ?owner|mortgage paid|pub landlord|pub landlady|landlord of (?:a|the) pub|landlady of (?:a|the) pub)\b/,
  /^(?:works|is working|currently working|employed|is employed|currently employed)(?: (?:full time|part time|fulltime|parttime|nights|days|shifts|as an? [a-z]+(?: driver| worker| assistant| officer)?|in an? [a-z]+|for an? [a-z]+))+\b/,
  /^(?:in|is in) (?:(?:full time|part time|fulltime|regular|paid|steady) )*(?:work|employment)\b(?! (?:experience|placement|trial|support|skills))/,
  /^(?:has|have|got|holds) an? (?:(?:good|full time|part time|steady|new|decent|well paid) )*job\b(?! (?:interview|application|offer))/,
  /^(?:(?:would|could|will|may|might) )?(?:really )?benefit(?:s|ed|ting)? from\b/,
  /^(?:(?:now|currently) )?(?:settled|living|lives|housed|stays) in (?:an?|his|her|the)(?: (?:own|council|rented|private))* (?:flat|house|bungalow|property|tenancy)\b/,
  /^(?:good|strong|solid|steady|consistent|positive) (?:work|employment) (?:record|history|ethic)\b/,
  /^(?:currently |is )?employed(?! (?:by|as))\b/,
  /^(?:one to one|1 to 1|121|group|individual|offence focused|structured|intensive|more) (?:work|sessions?)\b/,
  /^work (?:on|around|through)\b/,
  /^(?:has|have|hes got|shes got) an? (?:gp|doctor|dentist|bank account|flat|house|keyworker|key worker|support worker|mentor)\b(?! (?:in|that|but|which|but))/,
  /^(?:lost|losing|lose|loses) (?:his|her|their|the) licence\b/,
  /^sick (?:of|to death)\b/,
  /^works\b(?! (?:placement|experience|boots))/,
  /^(?:before|after|at|off|late for) work\b/,
  /^(?:broke|breaks|breaking) (?:down|into|in|out|off|up the|the|his [a-z]+|her [a-z]+|bail)\b(?! (?:with|up))/,
  /^(?:his|her|the|their|an?) employers?\b(?! (?:about|of))/,
  /^(?:is|was|as) an? (?:nurse|doctor|carer|social worker|teacher|builder|plumber|electrician|chef|cleaner|plasterer|roofer|carpenter|driver|labourer|scaffolder|care worker|health care assistant|healthcare assistant)\b/,
  /^(?:outside|inside|near|into|entered|entering|searched|left|at|behind|towards) (?:the|a|his|her|their|someones) (?:house|flat|home|property|address|room|hostel)\b/,
  /^expecting an? (?:call|phone call|letter|reply|email|visit|visitor|parcel|answer|update)\b/,
  /^(?:family man|family men)\b/,
  /^(?:parked|happened|found|seen|stopped|arrested|drunk|fell|fight|fighting|assaulted|attacked|walking) (?:on|in) the street\b/,
  /^(?:rents|is renting|renting) (?:privately|an? [a-z]+|his [a-z]+|her [a-z]+|from [a-z]+)\b/,
  /^(?:in )?(?:good|excellent|generally good|no concerns about) (?:physical )?(?:health|mental health)\b/,
  /^(?:willing|motivated|happy|keen|ready|agreed|refuses|unwilling|able) to (?:engage|work with|comply|attend)\b/,
  /^work(?:s|ed|ing)? (?:well |closely )?with (?:us|me|probation|services|agencies|professionals|the service)\b/,
  /^(?:no|nil) (?:other|further|additional|current|identified|outstanding|obvious) (?:issues|needs|concerns|problems|worries)\b(?! (?:with|around|about|regarding|re)\b)/,
];

// After these it is not there yet: "wants a stable home", "help to get in regular work".
const wished =
  /(?:^|\s)(?:needs?|needing|wants?|wanting|find|finding|get|getting|to|into|without|no|not|never|lacks?|lacking|requires?|seeking|looking|for|towards|isnt|hasnt|doesnt|dont|havent|any|keep|keeping|maintain|maintaining|lost|losing|lose|secure|obtain|sustain|until|once)(?: (?:an?|his|her|their|own|some|more))?\s*$/;

/**
 * What a person has already. It states no need, so its words are neither taken for one nor searched
 * for. "Stable accommodation" by itself, or with "needs" before it, is what is looked for.
 */
export const recogniseNoNeed: Recogniser = ({ text, tokens, at, end }) => {
  const words = tokens.slice(at, Math.min(end, at + 12)).map(({ word }) => word);
  const rest = words.join(' ');
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ word }) => word)
    .join(' ');
  for (const statement of statements) {
    const match = statement.exec(rest);
    if (!match || wished.test(before)) continue;
    const length = match[0].split(' ').length;
    const typed = typedPhrase(text, tokens, at, at + length);
    if ((statement === homeOrWork && !isStatement(match[0])) || /[.;:!?\n]/.test(typed)) continue;
    return { length, terms: [], notes: [noNeedNote(typed)] };
  }
  return null;
};

// "Stable accommodation" alone may be what is looked for; with a verb it is what there is.
function isStatement(words: string): boolean {
  return !/^(?:in )?(?:(?:a|an|the|his|her|their) )?(?:stable|settled|secure|permanent|suitable|good|regular|steady|full time|fulltime|part time|parttime|long term|supportive|appropriate|own)\b/.test(
    words,
  );
}

function noNeedNote(typed: string): string {
  return `‘${typed}’ was left out, because it states no need.`;
}
