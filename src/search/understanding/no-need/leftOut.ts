/** Why words that are known were taken for no need. */
export type LeftOutReason = 'offence' | 'others' | 'no-need' | 'denied' | 'passing';

/** Words that were taken for no need, as they were typed. */
export interface LeftOut {
  readonly typed: string;
  readonly why: LeftOutReason;
}

const one: Readonly<Record<LeftOutReason, string>> = {
  offence: 'was taken for the offence, which states no need by itself.',
  others: 'was left out, because you say it of the offence or of somebody else.',
  'no-need': 'was left out, because it states no need.',
  passing: 'was left out, because you name it only in passing.',
  denied: 'was left out, because what you typed says that it does not apply.',
};
const several: Readonly<Record<LeftOutReason, string>> = {
  offence: 'were taken for offences, which state no need by themselves.',
  others: 'were left out, because you say them of the offence or of somebody else.',
  'no-need': 'were left out, because they state no need.',
  passing: 'were left out, because you name them only in passing.',
  denied: 'were left out, because what you typed says that they do not apply.',
};

const listFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** What a person is told of the words left out: one sentence for each reason, so that results stay near. */
export function describeLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((reason) => {
    const words = new Set(leftOut.filter(({ why }) => why === reason).map(({ typed }) => `‘${typed}’`));
    return `${listFormat.format(words)} ${(words.size === 1 ? one : several)[reason]}`;
  });
}
