import type { FactGroup } from '../../../catalogue/codes.ts';
import type { CalendarDay } from '../../../catalogue/calendarDay.ts';
import type { Service } from '../../../catalogue/service.ts';
import { toGroupFingerprint } from '../../../changes/factGroupFields.ts';
import {
  readAvailabilityForm,
  toAvailabilityForm,
  type AvailabilityForm,
} from '../../../changes/forms/availabilityForm.ts';
import { readContactForm, toContactForm, type ContactForm } from '../../../changes/forms/contactForm.ts';
import {
  readEligibilityForm,
  toEligibilityForm,
  type EligibilityForm,
} from '../../../changes/forms/eligibilityForm.ts';
import type { FormAnswer } from '../../../changes/forms/formAnswer.ts';
import type { OutboxEntry } from '../../../changes/outbox.ts';
import type { ListingDraft } from '../../../changes/forms/listingDraft.ts';
import { useChanges } from '../../../hooks/useChanges.ts';
import { useDraft } from '../../../hooks/useDraft.ts';
import { useToday } from '../../../hooks/useToday.ts';
import { correctionsOf, openAnswerOf } from '../../answerSummary.ts';

/** A form of one group with what is typed in it. */
export type FormState =
  | {
      readonly group: 'contact';
      readonly form: ContactForm;
      readonly change: (part: Partial<ContactForm>) => void;
    }
  | {
      readonly group: 'eligibility';
      readonly form: EligibilityForm;
      readonly change: (part: Partial<EligibilityForm>) => void;
    }
  | {
      readonly group: 'availability';
      readonly form: AvailabilityForm;
      readonly change: (part: Partial<AvailabilityForm>) => void;
    };

/** A correction being written: the form, what it says, and the state of the listing it began from. */
export interface Correction {
  readonly state: FormState;
  readonly answer: FormAnswer;
  readonly seen: string;
  /** The listing has another state now than when the form was begun. */
  readonly isOutdated: boolean;
  /** Something was typed, here or on an earlier visit in this tab. */
  readonly isBegun: boolean;
  /** The form says what it said when it was opened. */
  readonly isUnchanged: boolean;
  /** The answer about this group that nobody has decided on, which the form begins from; or null. */
  readonly pending: OutboxEntry | null;
  /** Throws away what was typed. */
  readonly discard: () => void;
}

/**
 * The correction of one group of facts. It begins from the listing and what was sent about the group and
 * not decided on yet, which it holds too: the catalogue team may take either. What is typed is kept while
 * the tab is open, until it is sent.
 */
export function useCorrection(service: Service, group: FactGroup): Correction {
  const [draft, change] = useDraft(service.id);
  const today = useToday();
  const now = toGroupFingerprint(service, group);
  const seen = draft[group]?.seen ?? now;
  const pending = openAnswerOf(useChanges().entries, service.id, group);
  const sent = correctionsOf(pending, group);
  const start = { ...service, ...sent };
  const state = toFormState(start, group, draft, (part) => change(part), seen);
  const read = readForm(state, start, today);
  return {
    state,
    answer: read.ok ? { ok: true, corrections: { ...sent, ...read.corrections } } : read,
    isUnchanged: read.ok && Object.keys(read.corrections).length === 0,
    pending,
    seen,
    isOutdated: seen !== now,
    isBegun: draft[group] !== undefined,
    discard: () => change({ [group]: undefined }),
  };
}

function toFormState(
  service: Service,
  group: FactGroup,
  draft: ListingDraft,
  keep: (part: ListingDraft) => void,
  seen: string,
): FormState {
  switch (group) {
    case 'contact': {
      const form = draft.contact?.form ?? toContactForm(service);
      return { group, form, change: (part) => keep({ contact: { form: { ...form, ...part }, seen } }) };
    }
    case 'eligibility': {
      const form = draft.eligibility?.form ?? toEligibilityForm(service);
      return { group, form, change: (part) => keep({ eligibility: { form: { ...form, ...part }, seen } }) };
    }
    case 'availability': {
      const form = draft.availability?.form ?? toAvailabilityForm(service);
      return { group, form, change: (part) => keep({ availability: { form: { ...form, ...part }, seen } }) };
    }
  }
}

function readForm(state: FormState, service: Service, today: CalendarDay): FormAnswer {
  switch (state.group) {
    case 'contact':
      return readContactForm(state.form, service);
    case 'eligibility':
      return readEligibilityForm(state.form, service);
    case 'availability':
      return readAvailabilityForm(state.form, service, today);
  }
}
