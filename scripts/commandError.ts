/** A failure that is the caller's to mend. Its message is the one sentence they are shown. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const systemFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not read or write it',
  EPERM: 'this account may not read or write it',
  EROFS: 'it is on a read-only disk',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of its path is a file, not a folder',
  EEXIST: 'something of that name is already there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk cannot be read or written',
  EMFILE: 'too many files are open',
};

/** Any failure as one sentence for standard error: files by name, faults of the system in plain words. */
export function describeFailure(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return `Something failed: ${String(error)}`;
  const code = codeOf(error);
  if (code === 'EADDRINUSE' && 'port' in error)
    return `Port ${String(error.port)} is in use already: stop what uses it, or give another.`;
  const fault = systemFaults[code];
  if (!fault) return `Something failed that was not expected: ${error.message}`;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return `Could not use ${path}: ${fault}.`;
}

function codeOf(error: Error): string {
  // As a database says it of a full disk (SQLITE_FULL) and of any other fault of it (SQLITE_IOERR, with more above).
  if ('errcode' in error && typeof error.errcode === 'number') {
    if (error.errcode === 13) return 'ENOSPC';
    if (error.errcode % 256 === 10) return 'EIO';
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The error with the file it is about: the system names none when a disk fills up during a write. */
export function nameFile(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path }) : error;
}
