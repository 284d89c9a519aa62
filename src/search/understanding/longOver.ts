import { typedWords, type QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { partBefore } from './tokenWords.ts';

// What ended a year or two ago may well come back.
const longAgo = String.raw`(?:19\d\d|200\d|201\d|202[0-2])`;
const own = '(?:(?:use|user|habit|script|problems?|issues?|addiction|smoking|drinking) )*';
const ended =
  '(?:(?:was|were|it|all|that|then|he|she|has|have|been) )*' +
  '(?:ended|finished|stopped|packed (?:it |that )?(?:in|up)|gave (?:it )?up|given up|kicked|discharged|quit|cleared|until|till|last used)' +
  '(?: (?:in|back in|by|around|about))?';
const decade = String.raw`(?:the )?(?:19|20)?[5-9]0s|the (?:two thousands|noughties)`;
const daysOfHis =
  '(?:his|her|their) (?:teens|youth|twenties|(?!rest|spare|last|final|free|dark|bad|worst|off)[a-z]+ (?:[a-z]+ )?days)';

/** What is said next of what is long over. */
const after = new RegExp(
  [
    `^${own}(?:${longAgo} )?${ended} ${longAgo}`,
    `^${own}(?:back )?(?:in|during) (?:${decade}|${daysOfHis})(?! (?:and|but) (?:still|now|again))`,
    `^${own}(?:(?:is|are|was|were|all|now) )*(?:not since|none since|not any ?more)(?! (?!then)[a-z])`,
  ]
    .map((said) => String.raw`${said}\b`)
    .join('|'),
);
// "Job long gone" is what is needed.
const gone = new RegExp(String.raw`^${own}(?:(?:is|was|all|now) )*long gone\b`);
// "7 years clean off crack", "last drink 2011".
const before =
  /(?:^| )(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many) (?:years|yrs|yr) (?:clean|sober|abstinent|dry|free)(?: (?:off|from|of|on))?$/;
const beforeLast = /(?:^| )last$/;
const dated = new RegExp(String.raw`^(?:was )?(?:in )?${longAgo}\b`);
const mostAfter = 8;

// "Tenancy ended 2020" is what is lacked.
const endsWell = /^(?:long term )?(?:unemployed|jobless|out of work|bankrupt|homeless|in debt)$/;
const goesOn = /\b(?:again|worse|relaps\w*|still|now uses|now drinks|back on|started|began)\b/;

/** Whether it was over long ago: "methadone script ended 2014", "weed in the 80s", "unemployed until 2018". */
export function isLongOver(
  tokens: readonly QueryToken[],
  { at, recognition: { length, terms = [] } }: PlacedRecognition,
): boolean {
  const isOfDependency = terms.some((term) => term.kind === 'need' && term.code === 'dependency');
  if (!isOfDependency && !endsWell.test(typedWords(tokens, at, at + length))) return false;
  const [said, rest] = [partBefore(tokens, at), typedWords(tokens, at + length, at + length + mostAfter)];
  if (goesOn.test(rest) || /\b(?:started|began)$/.test(said)) return false;
  const isGone = terms.every((term) => term.kind !== 'need' || term.code === 'dependency') && gone.test(rest);
  return isGone || after.test(rest) || before.test(said) || (beforeLast.test(said) && dated.test(rest));
}
