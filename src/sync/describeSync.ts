import type { StoreFault } from '../store/storeErrors.ts';
import type { SyncOutcome, SyncResult } from './syncResult.ts';

/**
 * What a sync came to, for a practitioner: what happened, what it means for them, what to do.
 * Technical detail is left out; it is in `SyncResult.detail` for whoever publishes.
 */
export function describeSyncOutcome(
  result: Pick<SyncResult, 'outcome' | 'version' | 'storageFault'>,
): string {
  const { outcome, version, storageFault = 'full' } = result;
  const isUnreadable = outcome === 'storage-full' && storageFault !== 'full';
  const words = isUnreadable ? faultWords[storageFault] : outcomeWords[outcome];
  if (words.isGood) return words.happened;
  return [words.happened, ...describeLeft(version, isUnreadable), words.advice].join(' ');
}

// Where the database cannot be read, nothing is known of what is in it.
function describeLeft(version: number | null, isUnreadable: boolean): readonly string[] {
  if (version !== null) return ['This device kept the catalogue it has, and you can go on using it.'];
  return isUnreadable ? [] : ['There is no catalogue on this device yet.'];
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
    happened: 'This device is too short of space to store the new catalogue.',
    advice: 'Free some space, then check again.',
  },
};

const faultWords: Readonly<Record<Exclude<StoreFault, 'full'>, OutcomeWords>> = {
  outdated: {
    isGood: false,
    happened: 'This app was updated in another window, so this window could not store the new catalogue.',
    advice: 'Reload the app, then check again.',
  },
  unavailable: {
    isGood: false,
    happened: 'This browser does not let the app store data, so the new catalogue could not be kept.',
    advice:
      'Check that this is not a private window and that the browser may store data for this site, then close the app and open it again.',
  },
};
