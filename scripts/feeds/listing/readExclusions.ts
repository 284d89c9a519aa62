import { offenceGroups, type OffenceGroup } from '../../../src/catalogue/codes.ts';
import type { OffenceAcceptance } from '../../../src/catalogue/service.ts';
import { isRefused } from './refusals.ts';

/** What a text states of offence groups, each with the sentence that says so. */
export type ReadExclusions = ReadonlyMap<
  OffenceGroup,
  { readonly acceptance: OffenceAcceptance; readonly sentence: string }
>;

const offence = 'offen[cd]\\w*|convictions?|crimes?';
const groups: Readonly<Record<OffenceGroup, RegExp>> = {
  sexual: new RegExp(
    String.raw`\b(?:sex|sexual)(?:ly)?[ -](?:${offence}|harm)|\bschedule (?:one|1) offen\w*|\b(?:convicted of|convictions? for) (?:rape|sexual)`,
    'i',
  ),
  arson: /\barson\w*|\bfire[ -]?sett(?:ing|ers?)\b/i,
  violence: new RegExp(
    String.raw`(?<!domestic )\bviolen(?:t|ce) (?:${offence}|behaviou?rs?|people|individuals|histor(?:y|ies))|\bhistory of (?:serious )?violence|\boffences? of violence|\b(?:convictions? for|convicted of) (?:serious )?violen(?:t|ce)|(?<=\bexclu(?:de[sd]?|ding|sions?)\b[^.]{0,80})(?<!domestic )\bviolence\b`,
    'i',
  ),
  'domestic-abuse': new RegExp(
    String.raw`\bperpetrators?\b|\bdomestic (?:abuse|violence) (?:${offence})|\b(?:convicted of|convictions? for) domestic`,
    'i',
  ),
  stalking: new RegExp(String.raw`\bstalk(?:ing|ers?)\b(?: (?:${offence}))?`, 'i'),
};

const victims =
  /\b(?:victims?|survivors?|(?:have|has|had) experienced|affected by|experiencing|suffer\w*|been abused)\b/i;
const caseByCase =
  /\bcase[ -]by[ -]case|\bindividual(?:ly)? (?:basis|assess\w*|consider\w*)|\bown merits?\b|\bsubject to (?:a |an |individual |further )?(?:risk )?assess\w*|\bmay (?:still )?be (?:considered|accepted|able)|\bconsidered (?:individually|after|following)|\b(?:will|can) be (?:considered|risk[ -]assessed)|\brisk[ -]assessed\b/i;
const noBarrier =
  /\b(?:not|no|n['’]t|never|without)\b[^.;]{0,30}\b(?:exclu\w+|barriers?|barred|refus\w+|turn(?:ed)? away|rul(?:e|ed|ing) out)\b|\bregardless of\b|\birrespective of\b/i;
const butFor = /\b(?:except(?:ion)?s?|apart from|other than|unless|but not)\b/i;
const accepts =
  /\b(?:accept(?:s|ed|ing)?|welcom(?:e|es|ing)|works? with|take(?:s)? (?:people|men|women|referrals)|open to|includ(?:es|ing)|considers?)\b/i;
// "We rarely accept arson", "it is unlikely that we can": that nobody is refused outright is no welcome.
const doubts =
  /\b(?:not|no|nor|never|cannot|unable|unlikely|rarely|seldom|hardly|unfortunately|sorry|without)\b|n['’]t\b/i;

/**
 * What a listing's sentences state of people convicted of an offence: "no arson", "sexual offences
 * considered case by case", "convictions for arson are not a barrier". What is said of victims
 * is not about convictions, and a mere mention states nothing. Of two statements the stricter counts.
 */
export function readExclusions(sentences: readonly string[]): ReadExclusions {
  const found = new Map<OffenceGroup, { acceptance: OffenceAcceptance; sentence: string }>();
  for (const sentence of sentences) {
    for (const group of offenceGroups) {
      const acceptance = readLabelled(sentence, group) ?? readSaid(sentence, group);
      const before = found.get(group);
      if (acceptance && (!before || strictness[acceptance] > strictness[before.acceptance])) {
        found.set(group, { acceptance, sentence });
      }
    }
  }
  return found;
}

// "Arson: No": a line of a form, whose answer is after the colon.
const labelled = (label: string) =>
  new RegExp(
    String.raw`^(?:(?:history of|convictions? for|people convicted of) )?(?:${label}) ?[:–—-] ?(.{1,30}?)\.?$`,
    'i',
  );
const lines: Readonly<Record<OffenceGroup, RegExp>> = {
  sexual: labelled(`sex(?:ual)? (?:${offence})`),
  arson: labelled(`arson(?: (?:${offence}))?|fire[ -]?sett(?:ing|ers?)`),
  violence: labelled(`(?:serious )?violence|violent (?:${offence})`),
  'domestic-abuse': labelled(
    `domestic (?:abuse|violence) (?:${offence})|perpetrators? of domestic (?:abuse|violence)`,
  ),
  stalking: labelled(`stalking(?: (?:${offence}))?`),
};
const saysNo = /^(?:no|none|never|(?:not|un)[ -]?(?:accept(?:ed|able)|considered|taken)|excluded|declined)$/i;

/** What lines of a form answer. A bare "yes" may answer "accepted?" or "excluded?", and so states nothing. */
function readLabelled(sentence: string, group: OffenceGroup): OffenceAcceptance | null {
  const answers = sentence.split(/[;,|]/).flatMap((part) => lines[group].exec(part.trim())?.[1] ?? []);
  if (answers.some((answer) => saysNo.test(answer))) return 'does not accept';
  return answers.some((answer) => /^accepted$/i.test(answer)) ? 'accepts' : null;
}

function readSaid(sentence: string, group: OffenceGroup): OffenceAcceptance | null {
  const match = groups[group].exec(sentence);
  if (!match || isOfVictims(sentence, match.index)) return null;
  return toAcceptance(sentence, match.index, match.index + match[0].length);
}

const strictness: Readonly<Record<OffenceAcceptance, number>> = {
  accepts: 0,
  'case by case': 1,
  'does not accept': 2,
};

function isOfVictims(sentence: string, at: number): boolean {
  return victims.test(sentence.slice(Math.max(0, at - 60), at));
}

function toAcceptance(sentence: string, from: number, to: number): OffenceAcceptance | null {
  // A question states nothing; its answer is another sentence.
  if (sentence.endsWith('?')) return null;
  if (noBarrier.test(sentence)) {
    return butFor.test(sentence.slice(0, from)) ? 'does not accept' : 'accepts';
  }
  if (caseByCase.test(sentence)) return 'case by case';
  if (isRefused(sentence, from, to)) return 'does not accept';
  const before = sentence.slice(0, from);
  return accepts.test(before.slice(-80)) && !doubts.test(before) ? 'accepts' : null;
}
