/** Why a release was not taken. The codes are stable: screens and logs depend on them. */
export type ReleaseFault = 'bad-signature' | 'rollback' | 'expired' | 'corrupt' | 'unsupported-format';

/** A release that must not be used. `cause` says why in a code, `message` in words for a publisher. */
export abstract class ReleaseError extends Error {
  abstract override readonly cause: ReleaseFault;
}

/** Nobody this app trusts has signed it. */
export class BadSignatureError extends ReleaseError {
  override readonly name = 'BadSignatureError';
  override readonly cause = 'bad-signature';
}

/** Older than the release at hand, or another release under the same number. */
export class RollbackError extends ReleaseError {
  override readonly name = 'RollbackError';
  override readonly cause = 'rollback';
}

/** Past the day up to which its publisher stands by it. */
export class ExpiredError extends ReleaseError {
  override readonly name = 'ExpiredError';
  override readonly cause = 'expired';
}

/** Not what the signed pointer promises: other bytes, another length, another shape. */
export class CorruptError extends ReleaseError {
  override readonly name = 'CorruptError';
  override readonly cause = 'corrupt';
}

/** Written for a newer app than this one. */
export class UnsupportedFormatError extends ReleaseError {
  override readonly name = 'UnsupportedFormatError';
  override readonly cause = 'unsupported-format';
}
