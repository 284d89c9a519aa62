import type { ReactNode } from 'react';

interface PrintedPagesProps {
  /** The line at the head of each sheet; on the screen it is not there. */
  readonly head: string;
  readonly children: ReactNode;
}

/**
 * What is printed with a line at the head of each sheet. On paper it is a table by style, since the head of
 * a table is the one thing that every browser prints again on each page.
 */
export function PrintedPages({ head, children }: PrintedPagesProps) {
  return (
    <div className="app-printed">
      <div className="app-printed__head app-only-print">
        <p className="app-printed__line">{head}</p>
      </div>
      <div className="app-printed__pages">{children}</div>
    </div>
  );
}
