import { answerRequest, createWorkerState } from './answerRequest.ts';
import { openKept } from './openKept.ts';
import type { SearchReply, SearchRequest } from './workerProtocol.ts';

// The worker's entry: search on its own thread, so that typing never waits for it.
declare const self: DedicatedWorkerGlobalScope;

const state = createWorkerState();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'open') void openKept(state, data).then(send);
  else send(answerRequest(state, data));
});

function send(reply: SearchReply): void {
  const transfer = reply.type === 'loaded' && reply.index ? [reply.index] : [];
  self.postMessage(reply, transfer);
  // After the first results are on their way, before the first letter is typed.
  if (reply.type === 'found') setTimeout(() => state.loaded?.engine.prepare());
}
