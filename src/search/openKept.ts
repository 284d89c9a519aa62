import { answerRequest, type WorkerState } from './answerRequest.ts';
import { readKeptRelease } from './readKeptRelease.ts';
import type { SearchReply, SearchRequest } from './workerProtocol.ts';

/**
 * Opens the release on the device by its kept index. What cannot be opened is no failure here: the
 * page reads the same, and says what is wrong with it.
 */
export async function openKept(
  state: WorkerState,
  { requestId, place }: Extract<SearchRequest, { readonly type: 'open' }>,
): Promise<SearchReply> {
  const kept = await readKeptRelease(place).catch(() => null);
  const nothing = { type: 'opened', requestId, releaseId: null, serviceCount: 0 } as const;
  if (!kept) return nothing;
  const reply = answerRequest(state, { type: 'load', requestId, services: null, ...kept });
  if (reply.type !== 'loaded') return nothing;
  return { type: 'opened', requestId, releaseId: kept.releaseId, serviceCount: reply.serviceCount };
}
