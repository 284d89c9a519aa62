/** Shows how far long work is. */
export interface TerminalProgress {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/**
 * Progress on one line of standard error, and only where a person is watching: not in a pipe, not in
 * a log, not among what a machine reads.
 */
export function showProgress(what: string): TerminalProgress {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (done, total) => stderr.write(`\r${what}: ${done} of ${total}`),
    end: () => stderr.write('\r\u001b[K'),
  };
}
