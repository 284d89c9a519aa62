import type { CalendarDay } from '../catalogue/calendarDay.ts';

/** The one format of releases this code writes and reads. */
export const releaseFormatVersion = 1;

/** What a file of a release holds. */
export type ReleaseObjectKind = 'services' | 'gazetteer' | 'thesaurus';

/** One content-addressed file: `objects/<hash>.json`, canonical JSON in UTF-8. */
export interface ReleaseObject {
  readonly kind: ReleaseObjectKind;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly hash: string;
  /** Bytes, uncompressed. */
  readonly length: number;
}

/**
 * All there is in a release (TUF: snapshot and targets in one). `services[n]` holds the services
 * whose id falls into bucket n of `services.length` buckets (`toBucket`).
 */
export interface ReleaseManifest {
  readonly formatVersion: number;
  /** Grows by one with each release; a device never takes a lower one. */
  readonly version: number;
  readonly published: CalendarDay;
  readonly expires: CalendarDay;
  readonly serviceCount: number;
  readonly services: readonly ReleaseObject[];
  readonly gazetteer: ReleaseObject;
  readonly thesaurus: ReleaseObject;
  /** Absent where a release has none. No device reads them. */
  readonly exports?: ReleaseExports;
}

/** The listing of the files made for other people's tools: `exports/<hash>.json`. */
export interface ReleaseExports {
  readonly hash: string;
  readonly length: number;
}

/** What is signed (TUF: timestamp): which manifest is current. */
export interface ReleasePointer {
  readonly formatVersion: number;
  readonly version: number;
  readonly published: CalendarDay;
  readonly expires: CalendarDay;
  readonly manifest: { readonly hash: string; readonly length: number };
  /** A demo key signs only releases that say so; a production app refuses them. */
  readonly purpose: 'production' | 'demo';
}

/** A signed document: `signatures` over the canonical JSON of `signed`, ECDSA P-256 with SHA-256. */
export interface SignedEnvelope<T> {
  readonly signed: T;
  readonly signatures: readonly { readonly keyId: string; readonly signature: string }[];
}

/** The public keys an app trusts: raw P-256 points in base64, by key id (SHA-256 of the raw point). */
export interface TrustedKeys {
  readonly keys: readonly { readonly keyId: string; readonly publicKey: string }[];
  /** Whether releases signed for a demo are taken. False in a production build. */
  readonly allowDemo: boolean;
}
