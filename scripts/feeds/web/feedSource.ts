import { createHash } from 'node:crypto';
import { askWeb } from './askWeb.ts';
import type { KeptAnswer } from './copyJournal.ts';
import type { RawCopy } from './rawCopy.ts';
import type { Web } from './web.ts';

/** One thing asked of a feed. */
export interface FeedRequest {
  readonly address: URL;
  /** A word for the file that keeps the answer: `page-2`, `service`. */
  readonly label: string;
  /** How the name of that file ends, where it is not JSON. */
  readonly endingOf?: (bytes: Uint8Array) => string;
  /** Tells a second time of asking from the first. */
  readonly round: number;
  /** Whether a failure is worth another attempt. */
  readonly isWorthRetrying: boolean;
}

/** The bytes of an answer, or why there are none. */
export type FeedReply =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string; readonly status: number | null };

/** Where answers of a feed come from: the web, or a copy of what the web once answered. */
export interface FeedSource {
  readonly ask: (request: FeedRequest) => Promise<FeedReply>;
}

/** Asks the web. With a copy: keeps every answer, asks only for what changed, and goes on after a break. */
export function webSource(web: Web, copy: RawCopy | null): FeedSource {
  return {
    ask: async (request) => {
      const key = toKey(request);
      const done = copy?.isResumed ? await readKept(copy, copy.kept(key)) : null;
      if (done) return { ok: true, bytes: done.bytes };
      const earlier = copy ? await readKept(copy, copy.earlier(key) ?? undefined) : null;
      const answer = await askWeb(web, request.address, {
        validators: earlier?.answer ?? null,
        isWorthRetrying: request.isWorthRetrying,
      });
      if (answer.outcome === 'answered') {
        await copy?.keep(
          key,
          { file: toFileName(request, answer.bytes), ...answer.validators },
          answer.bytes,
        );
        return { ok: true, bytes: answer.bytes };
      }
      if (answer.outcome === 'unchanged' && earlier) {
        await copy?.keep(key, earlier.answer, null);
        return { ok: true, bytes: earlier.bytes };
      }
      const { reason, status } =
        answer.outcome === 'failed'
          ? answer
          : { reason: 'it says “unchanged” to a first question', status: 304 };
      await copy?.keep(key, { failed: reason, status }, null);
      return { ok: false, reason, status };
    },
  };
}

type KeptFile = Extract<KeptAnswer, { file: string }>;

async function readKept(
  copy: RawCopy,
  answer: KeptAnswer | undefined,
): Promise<{ readonly answer: KeptFile; readonly bytes: Uint8Array } | null> {
  if (!answer || !('file' in answer)) return null;
  const bytes = await copy.read(answer.file);
  return bytes && { answer, bytes };
}

/** Answers from a copy as the web once did, failures included. */
export function copySource(copy: RawCopy): FeedSource {
  return {
    ask: async (request) => {
      const kept = copy.kept(toKey(request));
      if (!kept) return { ok: false, reason: 'it is not in the raw copy', status: null };
      if ('failed' in kept) return { ok: false, reason: kept.failed, status: kept.status };
      const bytes = await copy.read(kept.file);
      if (!bytes) return { ok: false, reason: 'its file is not in the raw copy', status: null };
      return { ok: true, bytes };
    },
  };
}

function toKey({ address, round }: FeedRequest): string {
  return round === 1 ? address.href : `${address.href} (round ${round})`;
}

// By what is in it, so that a bad answer never takes the place of an earlier good one.
function toFileName({ label, endingOf }: FeedRequest, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  return `${label}-${hash}${endingOf?.(bytes) ?? '.json'}`;
}
