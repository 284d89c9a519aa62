import { answerOnceRead } from './answerOnceRead.ts';
import { createWorkerState } from './answerRequest.ts';
import { openKept } from './openKept.ts';
import type { ReadingModel } from './understanding/reading/readingModel.ts';
import type { SearchReply, SearchRequest } from './workerProtocol.ts';

// The worker's entry: search on its own thread, so that typing never waits for it.
declare const self: DedicatedWorkerGlobalScope;

const state = createWorkerState();
const answer = answerOnceRead(state, loadReadingModel);

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void (data.type === 'open' ? openKept(state, data) : answer(data)).then(send);
});

function send(reply: SearchReply): void {
  const transfer = reply.type === 'loaded' && reply.index ? [reply.index] : [];
  self.postMessage(reply, transfer);
  // After the first results are on their way, before the first letter is typed.
  if (reply.type === 'found') setTimeout(() => void prepare());
}

async function prepare(): Promise<void> {
  state.loaded?.engine.prepare();
  if (state.readingModel) return;
  // Where it cannot be loaded, it is tried again, and said, with the first text that it is needed for.
  state.readingModel = await loadReadingModel().catch(() => null);
}

async function loadReadingModel(): Promise<ReadingModel> {
  const { keptReadingModel } = await import('./understanding/reading/keptReadingModel.ts');
  return keptReadingModel();
}
