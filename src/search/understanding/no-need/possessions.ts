import type { NoNeedStatement } from './noNeedStatement.ts';

const home =
  'accommodation|housing|home|house|flat|tenancy|address|place|property|council flat|council house';
const work = 'job|jobs|work|employment|occupation';
const firm =
  'stable|settled|secure|permanent|suitable|good|own|regular|steady|full time|fulltime|part time|parttime|long term|supportive|appropriate';
const small = '(?:(?:a|an|the|his|her|their|own|very|quite|now|currently|already|in|with|fairly|some) )*';

/** A firm home or work, which may be what is looked for: only said with a verb it is there. */
export const homeOrWork: NoNeedStatement = {
  words: new RegExp(
    `^(?:(?:has|have|having|got|lives?|living|resides?|is|hes|shes) )?(?:in )?${small}(?:${firm})(?: (?:${firm}|and|paid))* (?:${home}|${work})(?: and ${small}(?:${firm})(?: (?:${firm}))* (?:${home}|${work}))?\\b`,
  ),
};

/** What is said of somebody who has what others need: "has stable accommodation", "works full time". */
export const possessions: readonly NoNeedStatement[] = [
  homeOrWork,
  { words: new RegExp(`^(?:owns?|bought|owner of) ${small}(?:${home})\\b`) },
  {
    words:
      /^(?:home ?owner|mortgage paid|pub landlord|pub landlady|landlord of (?:a|the) pub|landlady of (?:a|the) pub)\b/,
  },
  {
    words:
      /^(?:works|is working|currently working|employed|is employed|currently employed)(?: (?:full time|part time|fulltime|parttime|nights|days|shifts|as an? [a-z]+(?: driver| worker| assistant| officer)?|in an? [a-z]+|for an? [a-z]+))+\b/,
  },
  {
    words:
      /^(?:in|is in) (?:(?:full time|part time|fulltime|regular|paid|steady) )*(?:work|employment)\b(?! (?:experience|placement|trial|support|skills))/,
  },
  {
    words:
      /^(?:has|have|got|holds) an? (?:(?:good|full time|part time|steady|new|decent|well paid) )*job\b(?! (?:interview|application|offer))/,
  },
  { words: /^(?:(?:would|could|will|may|might) )?(?:really )?benefit(?:s|ed|ting)? from\b/ },
  {
    words:
      /^(?:(?:now|currently) )?(?:settled|living|lives|housed|stays) in (?:(?:an?|his|her|the|own|council|rented|private|ha|mortgaged|detached|semi|\d|one|two|three|bed|bedroom) )+(?:flat|house|bungalow|property|tenancy)\b/,
  },
  {
    words: /^(?:good|strong|solid|steady|consistent|positive) (?:work|employment) (?:record|history|ethic)\b/,
  },
  { words: /^(?:currently |is )?employed(?! (?:by|as))\b/ },
  {
    words:
      /^(?:one to one|1 to 1|121|group|individual|offence focused|structured|intensive|more) (?:work|sessions?)\b/,
  },
  { words: /^work (?:on|around|through)\b/ },
  {
    words:
      /^(?:has|have|hes got|shes got) (?:an? )?(?:gp|doctor|dentist|bank account|flat|house|keyworker|key worker|support worker|mentor)\b(?! (?:in|that|but|which|issues?|problems?|trouble|worries))/,
  },
  { words: /^(?:lost|losing|lose|loses) (?:his|her|their|the) licence\b/ },
  { words: /^sick (?:of|to death)\b/ },
  { words: /^works\b(?! (?:placement|experience|boots))/ },
  { words: /^(?:before|after|at|off|late for) work\b/ },
  {
    words:
      /^(?:broke|breaks|breaking) (?:down|into|in|out|off|up the|the|his [a-z]+|her [a-z]+|bail)\b(?! (?:with|up))/,
  },
  { words: /^(?:his|her|the|their|an?) employers?\b(?! (?:about|of))/ },
  {
    words:
      /^(?:is|was|as) an? (?:nurse|doctor|carer|social worker|teacher|builder|plumber|electrician|chef|cleaner|plasterer|roofer|carpenter|driver|labourer|scaffolder|care worker|health care assistant|healthcare assistant)\b/,
  },
  {
    words:
      /^(?:outside|inside|near|into|entered|entering|searched|left|at|behind|towards) (?:the|a|his|her|their|someones) (?:house|flat|home|property|address|room|hostel)\b/,
  },
  { words: /^expecting an? (?:call|phone call|letter|reply|email|visit|visitor|parcel|answer|update)\b/ },
  { words: /^(?:family man|family men)\b/ },
  {
    words:
      /^(?:parked|happened|found|seen|stopped|arrested|drunk|fell|fight|fighting|assaulted|attacked|walking) (?:on|in) the street\b/,
  },
  { words: /^(?:rents|is renting|renting) (?:privately|an? [a-z]+|his [a-z]+|her [a-z]+|from [a-z]+)\b/ },
  {
    words:
      /^(?:in )?(?:good|excellent|generally good|no concerns about) (?:physical )?(?:health|mental health)\b/,
  },
  {
    words:
      /^(?:willing|motivated|happy|keen|ready|agreed|refuses|unwilling|able) to (?:engage|work with|comply|attend)\b/,
  },
  {
    words:
      /^work(?:s|ed|ing)? (?:well |closely )?with (?:us|me|probation|services|agencies|professionals|the service)\b/,
  },
  {
    words:
      /^(?:no|nil) (?:other|further|additional|current|identified|outstanding|obvious) (?:issues|needs|concerns|problems|worries)\b(?! (?:with|around|about|regarding|re)\b)/,
  },
  { words: /^needs? (?:(?:some|more|to|do) )*work (?:on|around)\b/ },
  {
    words:
      /^(?:has|got) (?:an? )?(?:(?:\d|one|two|three|bed|bedroom|council|private|own) )+(?:flat|house|tenancy|bungalow)\b/,
  },
  { words: /^(?:good|strong|great|lots of) family support\b/ },
  { words: /^(?:big|large|close|supportive) family\b(?! (?:of|problems|issues|fallout))/ },
  {
    words: /^(?:negative|clear) (?:on|for) (?:all )?(?:(?:drugs?|alcohol|substances) )?(?:tests?|testing)?\b/,
    goesOn: 1,
  },
  { words: /^(?:rarely|seldom|hardly ever) drinks?\b/ },
  { words: /^(?:good|decent|steady|well paid) job\b(?! (?:interview|application|offer|prospects))/ },
  { words: /^(?:sole|joint) tenancy\b(?! (?:issues|problems|dispute|at risk))/ },
  { words: /^(?:detached|semi detached|terraced) (?:house|home)\b/ },
  { words: /^plays (?:[a-z]+ ){0,3}(?:football|rugby|cricket|golf|darts|pool|league|band)\b/ },
  { words: /^no (?:further |additional |other )?support (?:is )?(?:required|needed|necessary|wanted)\b/ },
  { words: /^(?:drugs?|alcohol) tests? (?:neg|negative|clear|clean)\b/ },
  {
    words:
      /^(?:does not|doesnt|do not|dont|did not|didnt|no longer) (?:need|needs|require|requires) (?:(?:any|help|support|advice) )+(?:(?:with|finding|getting|to|find|get|a|an|his|her) )*[a-z]+(?: (?:or|nor) [a-z]+)*\b/,
  },
  { words: /^owner occup(?:ier|ied)\b/ },
  // In Welsh: "mae ganddi fflat".
  {
    words: /^mae gan(?:ddo|ddi) (?:fflat|ty|dy|cartref|gartref|swydd|waith|gwaith|tenantiaeth|denantiaeth)\b/,
  },
  { words: /^home ?owner with an? mortgage\b/ },
  { words: /^(?:reads and writes|can read and write) (?:well|fine|ok|without)\b/, goesOn: 1 },
  {
    words:
      /^(?:tenancy|housing|accommodation) (?:(?:is|currently|now) )*(?:stable|secure|settled)(?: with (?:an? |the )?(?:housing association|council|private landlord))?\b/,
  },
  {
    words:
      /^(?:relationship|marriage)(?: with [a-z]+(?: [a-z]+)?)? (?:(?:is|was|seems|described as|reported as|very) )*(?:positive|supportive|stable|good|strong|healthy|loving)\b/,
  },
  { words: /^clean (?:driving )?licence\b/ },
  {
    words:
      /^(?:only )?drinks? (?:only )?(?:(?:at|on|over) (?:xmas|christmas|weddings|birthdays|special occasions)|socially|occasionally|rarely|in moderation|at christmas|on special occasions)\b/,
  },
  {
    words:
      /^(?:council|housing association|ha|private|social) tenant\b(?! (?:facing|behind|in arrears|with|at risk|threatened|being))/,
  },
  {
    words:
      /^own (?:tenancy|flat|house|home|place)\b(?: (?:with|w|from|through) (?:an? |the )?(?:housing assoc(?:iation)?|council|private landlord))?/,
  },
  {
    words:
      /^(?:has|have|got) (?:an? )?(?:job|house|home|flat|work|tenancy)(?: (?:and|&) (?:an? )?(?:job|house|home|flat|work|mortgage|tenancy))?\b(?! (?:interview|application|offer|issues|problems))/,
  },
  {
    words:
      /^(?:settled|steady|stable|good) (?:job|home|house|tenancy|flat)(?: (?:and|&) (?:an? )?(?:job|house|home|flat|mortgage|tenancy|family))\b/,
  },
  { words: /^good (?:relationships?|contact) (?:with|w)\b/, goesOn: 2 },
  { words: /^(?:no|zero|nil) (?:probs?|issues|problems) at home\b/ },
  { words: /^reg(?:istered)? (?:with|w) (?:an? |the |local )?(?:gp|doctor|doctors|dentist)\b/ },
];
