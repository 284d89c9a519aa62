import type { SearchReply } from './workerProtocol.ts';

type ReplyOf<Type extends SearchReply['type']> = Extract<SearchReply, { readonly type: Type }>;

/** The reply as the kind it should be. @throws Error when it is another: a mistake in the program */
export function expectReply<Type extends SearchReply['type']>(reply: SearchReply, type: Type): ReplyOf<Type> {
  if (!isReply(reply, type)) throw new Error(`Search answered with “${reply.type}”, not “${type}”.`);
  return reply;
}

function isReply<Type extends SearchReply['type']>(reply: SearchReply, type: Type): reply is ReplyOf<Type> {
  return reply.type === type;
}
