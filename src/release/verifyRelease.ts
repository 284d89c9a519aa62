import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { toDigest } from './digest.ts';
import { parseEnvelope, parseJsonBytes, parseManifest, parsePointer } from './parseRelease.ts';
import type {
  ReleaseExports,
  ReleaseManifest,
  ReleaseObject,
  ReleasePointer,
  TrustedKeys,
} from './release.ts';
import { BadSignatureError, CorruptError, ExpiredError, RollbackError } from './releaseErrors.ts';
import { releaseLimits } from './releaseLimits.ts';
import { verifySignature } from './verifySignature.ts';

/** A pointer that a trusted key signed. */
export interface VerifiedPointer {
  readonly pointer: ReleasePointer;
  /** Which of the trusted keys signed it. */
  readonly keyId: string;
}

/** The release already at hand, against which a pointer is held. */
export interface KnownRelease {
  readonly version: number;
  readonly manifestHash: string;
  readonly keyId: string;
}

/**
 * Who signed a pointer, and what it says: checks 1 to 4 of `verifyPointer`, without time and history.
 *
 * @throws CorruptError, BadSignatureError, UnsupportedFormatError
 */
export async function verifyPointerSignature(
  bytes: Uint8Array<ArrayBuffer>,
  trustedKeys: TrustedKeys,
): Promise<VerifiedPointer> {
  // 1. No more than was asked for (TUF 5.4.1).
  if (bytes.length > releaseLimits.pointerBytes) {
    throw new CorruptError(
      `The pointer has ${bytes.length} bytes, at most ${releaseLimits.pointerBytes} are read`,
    );
  }
  // 2. Signed by a key this app trusts (TUF 5.4.2). Nothing inside is looked at before.
  const envelope = parseEnvelope(parseJsonBytes(bytes, 'The pointer'));
  const keyId = await verifySignature(envelope, trustedKeys);
  // 3. In a format this app reads (as `spec_version` is checked in TUF).
  const pointer = parsePointer(envelope.signed);
  // 4. A demonstration is not passed off as the real catalogue.
  if (pointer.purpose === 'demo' && !trustedKeys.allowDemo) {
    throw new BadSignatureError('The release was signed for a demonstration, which this app does not take');
  }
  return { pointer, keyId };
}

/**
 * Whether a pointer may be followed, by the checks of a TUF client on timestamp metadata, in order.
 * Checks 1 to 4 are those of `verifyPointerSignature`.
 *
 * @throws CorruptError, BadSignatureError, UnsupportedFormatError, RollbackError, ExpiredError
 */
export async function verifyPointer(
  bytes: Uint8Array<ArrayBuffer>,
  trustedKeys: TrustedKeys,
  context: { readonly current: KnownRelease | null; readonly today: CalendarDay },
): Promise<VerifiedPointer> {
  const verified = await verifyPointerSignature(bytes, trustedKeys);
  const { pointer } = verified;
  const known = stillCounts(context.current, trustedKeys);
  // 5. Not lower than the release at hand (TUF 5.4.3.1).
  if (known && pointer.version < known.version) {
    throw new RollbackError(`Release ${pointer.version} is older than release ${known.version} at hand`);
  }
  // 6. One number, one release: TUF takes an equal number for no news (5.4.3.1), here a pointer to
  // other content under a known number is refused aloud, since only a fault or a fraud makes one.
  if (known && pointer.version === known.version && pointer.manifest.hash !== known.manifestHash) {
    throw new RollbackError(`There are two different releases ${pointer.version}`);
  }
  // 7. Not past its day (TUF 5.4.4): else a server could hold devices on old content for ever.
  if (pointer.expires < context.today) {
    throw new ExpiredError(`Release ${pointer.version} was valid until ${pointer.expires}`);
  }
  return verified;
}

/**
 * A version counts only as long as the key that signed it is trusted: whoever stole a key could have
 * signed a version so high that no honest release would ever be taken again (TUF 5.3.11).
 */
function stillCounts(current: KnownRelease | null, trustedKeys: TrustedKeys): KnownRelease | null {
  return current && trustedKeys.keys.some(({ keyId }) => keyId === current.keyId) ? current : null;
}

/**
 * The manifest that a verified pointer names.
 *
 * @throws CorruptError, UnsupportedFormatError
 */
export async function verifyManifest(
  bytes: Uint8Array<ArrayBuffer>,
  pointer: ReleasePointer,
): Promise<ReleaseManifest> {
  // 1. The very bytes that were promised (TUF 5.5.1 and 5.5.2).
  await verifyBytes(bytes, pointer.manifest, `The manifest of release ${pointer.version}`);
  // 2. In a format this app reads.
  const manifest = parseManifest(parseJsonBytes(bytes, 'The manifest'));
  // 3. The same release as the pointer's (TUF 5.5.4 and 5.6.4), so that its number and days stand.
  const { version, published, expires } = pointer;
  if (manifest.version !== version || manifest.published !== published || manifest.expires !== expires) {
    throw new CorruptError(`The pointer names release ${version}, its manifest says ${manifest.version}`);
  }
  return manifest;
}

/**
 * One object that a verified manifest names: its length and its hash (TUF 5.7).
 *
 * @throws CorruptError
 */
export async function verifyObject(
  bytes: Uint8Array<ArrayBuffer>,
  object: Pick<ReleaseObject, 'kind' | 'hash' | 'length'>,
): Promise<void> {
  await verifyBytes(bytes, object, `Object ${object.hash.slice(0, 12)} (${object.kind})`);
}

/**
 * The listing of a release's exports. Devices have no use for it; whoever publishes checks it.
 *
 * @throws CorruptError
 */
export async function verifyExportListing(
  bytes: Uint8Array<ArrayBuffer>,
  exports: ReleaseExports,
): Promise<void> {
  await verifyBytes(bytes, exports, 'the listing of its files for other people’s tools');
}

async function verifyBytes(
  bytes: Uint8Array<ArrayBuffer>,
  promised: { readonly hash: string; readonly length: number },
  what: string,
): Promise<void> {
  if (bytes.length !== promised.length) {
    throw new CorruptError(`${what} has ${bytes.length} bytes instead of ${promised.length}`);
  }
  const hash = await toDigest(bytes);
  if (hash !== promised.hash)
    throw new CorruptError(`${what} has other content: its hash is ${hash.slice(0, 12)}`);
}
