import type { CatalogueSnapshot } from '../hooks/catalogueSession.ts';
import { describeBytes } from './describeList.ts';

type Progress = NonNullable<CatalogueSnapshot['progress']>;

/** How far a sync is, in words: the step, and how much of it is done. */
export function describeProgress(progress: Progress): {
  readonly label: string;
  readonly detail: string | null;
} {
  const { step, objectsDone, objectsTotal, bytesDone, bytesTotal } = progress;
  switch (step) {
    case 'checking':
      return { label: 'Checking for the newest catalogue', detail: null };
    case 'activating':
      return { label: 'Putting the new catalogue in place', detail: null };
    case 'downloading':
      return {
        label: 'Copying the catalogue to this device',
        detail: `${objectsDone} of ${objectsTotal} parts, ${describeBytes(bytesDone)} of ${describeBytes(bytesTotal)}`,
      };
  }
}
