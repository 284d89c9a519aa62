import type { Eligibility } from '../catalogue/service.ts';

const sexWords: Readonly<Record<Eligibility['sexes'], string>> = {
  women: 'Women',
  men: 'Men',
  'women and men': 'Women and men',
  'not stated': 'People',
};

/** Whom a service takes, in a few words: "Women aged 18 and over". What is not stated is said to be. */
export function describeWhomItTakes({ sexes, minimumAge, maximumAge }: Eligibility): string {
  const who = sexWords[sexes];
  const silentOn = sexes === 'not stated' ? ' (the listing does not say whether women or men)' : '';
  return `${who} ${describeAges(minimumAge, maximumAge)}${silentOn}`;
}

function describeAges(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) return `aged ${minimum} to ${maximum}`;
  if (minimum !== null) return `aged ${minimum} and over`;
  if (maximum !== null) return `aged ${maximum} and under`;
  return 'of ages not stated';
}
