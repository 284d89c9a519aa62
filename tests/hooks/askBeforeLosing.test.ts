import { expect, it } from 'vitest';
import type { ListingDraft } from '../../src/changes/forms/listingDraft.ts';
import { toContactForm } from '../../src/changes/forms/contactForm.ts';
import { askBeforeLosing } from '../../src/hooks/askBeforeLosing.ts';
import { createObservable } from '../../src/hooks/observable.ts';
import { makeService } from '../factories/serviceFactory.ts';

it('a tab with a correction or a note that is not sent asks before it goes, and no other does', () => {
  const tab = new EventTarget();
  const drafts = createObservable<ReadonlyMap<string, ListingDraft>>(new Map());
  askBeforeLosing(drafts, tab);
  const asks = () => !tab.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const type = (draft: ListingDraft) => drafts.set(new Map([['harbour-lane-housing', draft]]));
  expect(asks()).toBe(false);
  type({ contact: { form: toContactForm(makeService()), seen: '0123456789abcdef' } });
  expect(asks()).toBe(true);
  type({ contact: undefined, notes: { contact: '' } });
  expect(asks()).toBe(false);
  type({ notes: { listing: 'The name is wrong.' } });
  expect(asks()).toBe(true);
  type({ notes: { listing: '' } });
  expect(asks()).toBe(false);
});
