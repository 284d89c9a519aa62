import { answerRequest, type WorkerState } from './answerRequest.ts';
import { ReadingAwaitedError, type ReadingModel } from './understanding/reading/readingModel.ts';
import type { SearchReply, SearchRequest } from './workerProtocol.ts';

/** Answers requests. One that reads a text waits for the model that texts are read by, which follows. */
export function answerOnceRead(
  state: WorkerState,
  loadReadingModel: () => Promise<ReadingModel>,
): (request: SearchRequest) => Promise<SearchReply> {
  return async (request) => {
    try {
      return answerRequest(state, request);
    } catch (error) {
      if (!(error instanceof ReadingAwaitedError)) throw error;
    }
    try {
      state.readingModel = await loadReadingModel();
    } catch {
      const reason =
        'The part of the app that reads sentences is not on this device yet. Open the app again with a connection, or type one or two words.';
      return { type: 'failed', requestId: request.requestId, reason };
    }
    return answerRequest(state, request);
  };
}
