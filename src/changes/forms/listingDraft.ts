import type { AvailabilityForm } from './availabilityForm.ts';
import type { ContactForm } from './contactForm.ts';
import type { EligibilityForm } from './eligibilityForm.ts';

/** A form that was begun, and which state of the facts it began from (`toGroupFingerprint`). */
export interface BegunForm<Form> {
  readonly form: Form;
  readonly seen: string;
}

/** What a provider has typed about one listing and not sent yet. */
export interface ListingDraft {
  readonly contact?: BegunForm<ContactForm> | undefined;
  readonly eligibility?: BegunForm<EligibilityForm> | undefined;
  readonly availability?: BegunForm<AvailabilityForm> | undefined;
  /** Notes to the catalogue team, by what they go with: a group of facts, a withdrawal, or nothing. */
  readonly notes?: Readonly<Record<string, string>>;
}
