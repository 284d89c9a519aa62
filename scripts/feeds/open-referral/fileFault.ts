import { CommandError } from '../../commandError.ts';

// Faults of a path or of what lies there; a full disk or too many open files are none of them.
const faults: ReadonlySet<string> = new Set(
  'ENOENT EACCES EPERM EISDIR ENOTDIR ELOOP ENAMETOOLONG ENXIO'.split(' '),
);

/** Whether an error is the fault of one file that was read: others may be read all the same. */
export function isFileFault(error: unknown): boolean {
  if (error instanceof CommandError) return true;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  // A disk that gives back no more of it, and not one that takes no more.
  const isUnreadable = error.code === 'EIO' && 'syscall' in error && error.syscall === 'read';
  return isUnreadable || faults.has(error.code);
}
