import type { SyncOutcome, SyncResult } from './syncResult.ts';

/**
 * What a sync came to, for a practitioner: what happened, what it means for them, what to do.
 * Technical detail is left out; it is in `SyncResult.detail` for whoever publishes.
 */
export function describeSyncOutcome(result: Pick<SyncResult, 'outcome' | 'version'>): string {
  const words = outcomeWords[result.outcome];
  if (words.isGood) return words.happened;
  const left =
    result.version === null
      ? 'There is no catalogue on this device yet.'
      : 'This device kept the catalogue it has, and you can go on using it.';
  return [words.happened, left, words.advice].join(' ');
}

interface OutcomeWords {
  readonly isGood: boolean;
  readonly happened: string;
  readonly advice: string;
}

const tellTeam = 'Tell your catalogue team if you see this again tomorrow.';

const outcomeWords: Readonly<Record<SyncOutcome, OutcomeWords>> = {
  'up-to-date': { isGood: true, happened: 'This device has the newest catalogue.', advice: '' },
  updated: { isGood: true, happened: 'This device now has the newest catalogue.', advice: '' },
  offline: {
    isGood: false,
    happened: 'The newest catalogue could not be reached.',
    advice: 'Check your connection. If the wifi here asks you to sign in, sign in, then check again.',
  },
  'bad-signature': {
    isGood: false,
    happened: 'A new catalogue was offered that could not be trusted, so it was not taken.',
    advice: 'Tell your catalogue team.',
  },
  rollback: {
    isGood: false,
    happened: 'An older catalogue was offered than the one this device has seen, so it was not taken.',
    advice: tellTeam,
  },
  expired: {
    isGood: false,
    happened: 'The catalogue that was offered is past the date its publisher stands by, so it was not taken.',
    advice: 'Check with a provider before you rely on a listing, and tell your catalogue team.',
  },
  corrupt: {
    isGood: false,
    happened: 'The new catalogue arrived damaged or incomplete, so it was not taken.',
    advice: `Try again later. ${tellTeam}`,
  },
  'unsupported-format': {
    isGood: false,
    happened: 'The new catalogue needs a newer version of this app.',
    advice: 'Update the app when it offers to, or close all its windows and open it again.',
  },
  'storage-full': {
    isGood: false,
    happened: 'This device could not store the new catalogue, most likely because it is short of space.',
    advice: 'Free some space, or close and open your browser, then check again.',
  },
};
