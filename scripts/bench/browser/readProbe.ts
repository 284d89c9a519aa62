import type { Page } from '@playwright/test';
import { isRecord } from '../../../src/catalogue/recordReader.ts';

/** One key pressed in the search box, times in milliseconds. Null where the next key came before its answer. */
export interface Keystroke {
  readonly text: string;
  /** The question that it asked; null where the next key came before it was asked. */
  readonly requestId: number | null;
  /** Its answer left the list and its heading as they were. */
  readonly isUnchanged: boolean;
  /** Until the list or its heading had changed, or the answer had been dealt with that left them. */
  readonly changedMs: number | null;
  /** Until the page had painted the change. */
  readonly paintedMs: number | null;
  /** Of that, how long an answer of the search worker was awaited. */
  readonly workerMs: number | null;
}

/** What the probe in the page has noted so far. */
export interface ProbeNotes {
  readonly keystrokes: readonly Keystroke[];
  /** Tasks of the page's thread over 50 ms: when they began, and how long they took. */
  readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
  /** Milliseconds from the start of navigation to the first answer of the search worker. */
  readonly firstAnswerAt: number | null;
  /** Milliseconds from the start of navigation to the frame with the first results. */
  readonly firstResultsAt: number | null;
}

/** Reads the notes out of the page. Throws when the page has no probe. */
export async function readProbe(page: Page): Promise<ProbeNotes> {
  const notes: unknown = await page.evaluate('window.__probe');
  if (!isRecord(notes) || !Array.isArray(notes['keystrokes']) || !Array.isArray(notes['longTasks']))
    throw new Error('The page has no probe in it.');
  const keystrokes: readonly unknown[] = notes['keystrokes'];
  const longTasks: readonly unknown[] = notes['longTasks'];
  return {
    keystrokes: keystrokes.filter(isRecord).map((stroke) => ({
      text: String(stroke['text']),
      requestId: toNumber(stroke['requestId']),
      isUnchanged: stroke['isUnchanged'] === true,
      changedMs: toNumber(stroke['changedMs']),
      paintedMs: toNumber(stroke['paintedMs']),
      workerMs: toNumber(stroke['workerMs']),
    })),
    longTasks: longTasks.filter(isRecord).map((task) => ({
      startTime: toNumber(task['startTime']) ?? 0,
      duration: toNumber(task['duration']) ?? 0,
    })),
    firstAnswerAt: toNumber(notes['firstAnswerAt']),
    firstResultsAt: toNumber(notes['firstResultsAt']),
  };
}

function toNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
