import type { ChangeRequest } from '../../src/changes/changeRequest.ts';
import type { OutboxEntry } from '../../src/changes/outbox.ts';
import { toGroupFingerprint } from '../../src/changes/factGroupFields.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { day } from '../factories/serviceFactory.ts';

/** "The contact facts of this listing are still correct", said on 20 November 2026. */
export function makeChangeRequest(service: Service, overrides: Partial<ChangeRequest> = {}): ChangeRequest {
  return {
    requestId: '0b9d3c2e-5f6a-4b7c-8d9e-0f1a2b3c4d5e',
    serviceId: service.id,
    madeOn: day('2026-11-20'),
    invitation: null,
    answers: [
      { factGroup: 'contact', seen: toGroupFingerprint(service, 'contact'), answer: 'still correct' },
    ],
    withdrawal: null,
    note: null,
    ...overrides,
  };
}

/** A request that waits on the device it was written on, as an older app kept it: without the listing. */
export function makeOutboxEntry(request: ChangeRequest, overrides: Partial<OutboxEntry> = {}): OutboxEntry {
  return { request, state: 'waiting', reason: null, sentAt: null, listing: null, ...overrides };
}
