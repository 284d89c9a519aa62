import type { Service } from '../catalogue/service.ts';
import type { ChangeRequest } from '../changes/changeRequest.ts';
import { parseChangeRequest } from '../changes/parseChangeRequest.ts';
import { useAppServices } from './appServices.ts';
import { useToday } from './useToday.ts';

/** What a provider says of a listing; the rest of the request is made here. */
export type Said = Partial<Pick<ChangeRequest, 'answers' | 'withdrawal' | 'note'>>;

/**
 * Keeps an answer in the outbox, from where it is sent. Null once it is kept, else why it could not be,
 * in words for the person. The intake reads requests by the same door, so what it would refuse for its
 * shape is not kept.
 */
export function useAnswer(listing: Service): (said: Said) => Promise<string | null> {
  const { changes } = useAppServices();
  const today = useToday();
  return async (said) => {
    const parsed = parseChangeRequest({
      requestId: crypto.randomUUID(),
      serviceId: listing.id,
      madeOn: today,
      invitation: changes.invitation.get(),
      answers: [],
      withdrawal: null,
      note: null,
      ...said,
    });
    if (!parsed.ok) return `This cannot be sent as it is: ${parsed.reasons.join('; ')}.`;
    const isKept = await changes.submit(parsed.request, listing);
    return isKept ? null : changes.snapshot.get().failure;
  };
}
