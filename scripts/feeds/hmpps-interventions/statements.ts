import type { SentenceUse } from '../../../src/catalogue/codes.ts';
import type { Stated } from '../../../src/catalogue/service.ts';

/** Whether the text says that the service works with people before release. */
export function toPreRelease(text: string): Stated {
  if (/\bnot be delivered pre-release/i.test(text)) return 'no';
  return beforeRelease.some((pattern) => pattern.test(text)) ? 'yes' : 'not stated';
}

const beforeRelease: readonly RegExp[] = [
  /\b(?:delivered|available) pre-release/i,
  /\bpre-release(?: only)? (?:to|for) /i,
  /\bpre-release who are sentenced/i,
  /\bin prison who are/i,
  /\bundertaken prior to .{1,20} release/i,
];

const useWords: readonly (readonly [SentenceUse, RegExp])[] = [
  ['rehabilitation-activity', /\bRAR\b|rehabilitation activity requirement/i],
  ['licence', /\blicen[cs]e\b/i],
  ['post-sentence-supervision', /\bpost[- ]sentence supervis/i],
  ['unpaid-work', /\bunpaid work\b/i],
];

/** What the text says can carry the service. Contracts that never say so stay silent here. */
export function toSentenceUses(text: string): SentenceUse[] {
  return useWords.filter(([, words]) => words.test(text)).map(([use]) => use);
}

/** A condition in our words, and the words of the feed that say so. The first of a `topic` counts. */
interface ConditionRule {
  readonly topic: string;
  readonly words: RegExp;
  readonly condition: string;
}

const rules: readonly ConditionRule[] = [
  {
    topic: 'treatment',
    words: /not subject to an Alcohol Community Treatment Requirement and\/or a Drug/i,
    condition:
      'Not for people who are subject to an alcohol treatment requirement or a drug rehabilitation requirement.',
  },
  {
    topic: 'screening',
    words: /Substance Misuse Screening Tool/i,
    condition: 'The referrer is asked to use the region’s substance misuse screening tool first.',
  },
  {
    topic: 'advice only',
    words: /low complexity cohort, the Supplier is only expected to provide professional advice/i,
    condition:
      'At low complexity, advice to the probation practitioner only; casework starts at medium complexity.',
  },
  {
    topic: 'community referrals',
    words: /extended to community referrals/i,
    condition:
      'For people on licence or post-sentence supervision; people on a community order only while referral numbers allow.',
  },
  {
    topic: 'boroughs',
    words: /only support women living or returning to the following London boroughs/i,
    condition: 'For women who live in, or return to, the boroughs it covers.',
  },
  {
    topic: 'need before release',
    words: /where an accommodation need is identified/i,
    condition: 'Before release, where a housing need such as a risk of homelessness has been identified.',
  },
  {
    topic: 'parts before release',
    words: /Accommodation and Social Inclusion .mentoring. service will also be delivered pre-release/i,
    condition: 'Before release, the accommodation and mentoring parts only.',
  },
  {
    topic: 'parts before release',
    words: /The Accommodation service will also be delivered pre-release/i,
    condition: 'Before release, the accommodation part only.',
  },
  {
    topic: 'parts before release',
    words: /Social Inclusion .mentoring. service will also be available pre-release/i,
    condition: 'Before release, the mentoring part only.',
  },
  {
    topic: 'parts before release',
    words: /pre-release only for those who/i,
    condition: 'In custody only, before release under probation supervision.',
  },
  {
    topic: 'any release area',
    words: /regardless of the location they will be released to/i,
    condition: 'In custody, open to sentenced people wherever they are to be released.',
  },
  {
    topic: 'own prisons',
    words: /within YatH prisons who are under YatH probation supervision/i,
    condition:
      'For men in prisons of Yorkshire and the Humber who are supervised there; in the community, with an OGRS score over 25.',
  },
  {
    topic: 'housing',
    words: /low complexity accommodation issues/i,
    condition: 'Also helps with housing where there is no immediate risk of homelessness.',
  },
  {
    topic: 'unpaid work',
    words: /stand alone unpaid work/i,
    condition: 'Also for people whose only requirement is unpaid work.',
  },
  {
    topic: 'complexity',
    words: /irrespective of risk level or complexity level/i,
    condition: 'Open at any risk level and any complexity level.',
  },
  {
    topic: 'complexity',
    words: /Medium or High complexity in community.*High complexity in custody/i,
    condition: 'At medium and high complexity in the community, at high complexity in custody.',
  },
  {
    topic: 'complexity',
    words: /Community: Low, Medium, and High complexity.*Custody: High complexity only/i,
    condition: 'At any complexity in the community, at high complexity in custody.',
  },
  {
    topic: 'complexity',
    words: /offered as (?:either,? )?(?:Low, Medium (?:or|&) High|High, Medium (?:and|&) Low) complexity/i,
    condition: 'Offered at low, medium and high complexity.',
  },
  {
    topic: 'complexity',
    words: /offered as (?:either,? )?Medium or High complexity/i,
    condition: 'Offered at medium and high complexity, not at low.',
  },
  {
    topic: 'complexity',
    words: /offered as either Low or High complexity/i,
    condition: 'Offered at low and high complexity, not at medium.',
  },
  {
    topic: 'complexity',
    words: /offered as High complexity\b/i,
    condition: 'Offered at high complexity only.',
  },
];

/** Conditions that the text states, each a sentence of our own. */
export function toConditions(text: string): string[] {
  const topics = new Set<string>();
  const conditions: string[] = [];
  for (const { topic, words, condition } of rules) {
    if (topics.has(topic) || !words.test(text)) continue;
    topics.add(topic);
    conditions.push(condition);
  }
  return conditions;
}
