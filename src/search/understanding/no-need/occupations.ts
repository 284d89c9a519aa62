import type { NoNeedStatement } from './noNeedStatement.ts';

const jobTitle =
  '(?:[a-z]+ ){0,2}(?:nurse|teacher|doctor|carer|worker|adviser|advisor|officer|manager|supervisor|assistant|driver|chef|cleaner|builder|labourer|' +
  'electrician|plumber|plasterer|roofer|scaffolder|bricklayer|carpenter|joiner|mechanic|welder|barber|hairdresser|counsellor|porter|instructor|coach|trainer|receptionist|engineer|fitter|' +
  'postman|courier|waiter|waitress|barman|barmaid|bouncer|tutor|lecturer|consultant|solicitor|accountant|technician|operative|owner|landlord|landlady)';
/** Words for whom somebody works for. */
export const employers =
  '(?:council|nhs|charity|school|hospital|local authority|housing association|police|army|university|college|agency|hotel|pub|restaurant|factory|warehouse|ward|firm|company)';

/** What somebody does for a living, or studies: what they have, not what they need. */
export const occupations: readonly NoNeedStatement[] = [
  {
    words:
      /^(?:(?:is|was|currently|still|now) )*(?:works|working|worked|employed|self employed|self emp|job) as\b(?! (?:an? )?(?:sex|escort|prostitute|stripper))/,
    goesOn: 6,
  },
  {
    words:
      /^(?:(?:is|currently|still|now) )*(?:employed (?:at|for|by|with|in|on)|(?:works|working) (?:at|for)) (?!(?:his|her|their|it|this))/,
    goesOn: 4,
  },
  {
    words: /^(?:(?:is|currently|still|now) )*self emp(?:loyed)?\b(?! (?:support|advice|help|start))/,
    goesOn: 3,
  },
  {
    words: new RegExp(`^employed ${jobTitle}\\b`),
  },
  { words: /^(?:[a-z]+ ){1,4}by (?:trade|profession)\b/, isAnyBefore: true },
  {
    words: new RegExp(
      `^(?:an? )?${jobTitle} (?:for|at|with|in|on) (?:an? |the |our )?(?:[a-z]+ ){0,3}${employers}\\b`,
    ),
    isFirst: true,
  },
  {
    words: new RegExp(
      `^(?:trainee|apprentice|senior|junior|assistant|head|retired|former|student|deputy|lead|qualified|registered) ${jobTitle}\\b`,
    ),
    goesOn: 2,
    isFirst: true,
  },
  { words: /^(?:manager|owner|director|headteacher|supervisor) of\b/, goesOn: 4 },
  { words: /^works in (?:an? |the )?/, goesOn: 4 },
  { words: /^drives (?:an?|the|his|her)\b/, goesOn: 6 },
  { words: /^hgv (?:[a-z]+ )?(?:\d )?driver\b/, isFirst: true },
  { words: /^(?:landlord|landlady) (?:of|with)\b/, goesOn: 3 },
  {
    words:
      /^(?:full time|fulltime|part time|permanent|regular|zero hours) (?:job|work|role|position|contract|nights|days|shifts) (?:at|with|for|in)\b/,
    goesOn: 3,
  },
  {
    words:
      /^(?:(?:1st|2nd|3rd|4th|first|second|third|final) (?:yr|year) )?(?:[a-z]+ )?student (?:at|of) (?:(?:the|a) )?(?:[a-z]+ )?(?:uni|university|college|school)\b/,
  },
  {
    words:
      /^(?:1st|2nd|3rd|4th|first|second|third|final) (?:yr|year) (?:[a-z]+ )?(?:student|degree|at uni|at college|apprentice)\b/,
  },
  { words: /^(?:teaches|coaches|lectures)\b/, goesOn: 6 },
  { words: /^(?:driving|drove|drives|on (?:the|his|her) way) to work\b/ },
  { words: /^(?:goes|going|been going|went)(?: to)?(?: the)? gym\b/ },
  {
    words:
      /^(?:works|working) (?:full time|fulltime|part time|nights|days|shifts|mornings|evenings|weekends)\b/,
    goesOn: 4,
  },
  {
    words:
      /^(?:manages|runs|owns|teaches|supervises|volunteers at|delivers) (?:an? |the |his |her |their )?[a-z]+ (?:[a-z]+ ){0,4}(?:for a living|for work|business|shop|firm|company)\b/,
  },
  {
    words: new RegExp(
      `^${jobTitle} for (?:\\d+|two|three|four|five|six|ten|many) (?:years|yrs|months|mths)\\b`,
    ),
    isAnyBefore: true,
  },
  { words: new RegExp(`^(?:he|she) (?:is|was) an? ${jobTitle}\\b`) },
];
