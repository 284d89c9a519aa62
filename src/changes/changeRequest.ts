import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { FactGroup } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { CorrectableField } from './factGroupFields.ts';

/** New values of some facts of one group. What is absent stays as it is. */
export type Corrections = Partial<Pick<Service, CorrectableField>>;

/** What a provider says of one group of facts, and of which state of them (`toGroupFingerprint`). */
export type GroupAnswer = {
  readonly factGroup: FactGroup;
  readonly seen: string;
} & (
  { readonly answer: 'still correct' } | { readonly answer: 'corrected'; readonly corrections: Corrections }
);

/** Why a listing should no longer be offered. */
export const withdrawals = ['withdraw the listing', 'we no longer run this'] as const;
/** One of the two withdrawals. */
export type Withdrawal = (typeof withdrawals)[number];

/**
 * What a provider asks to have changed in one listing. It is a proposal: nothing in the catalogue
 * changes until the catalogue team accepts it. Made only by `parseChangeRequest`.
 */
export interface ChangeRequest {
  /** A UUID the device made (RFC 9562), so that a request sent twice is stored once. */
  readonly requestId: string;
  readonly serviceId: string;
  /** The day it was written, by the provider's device. */
  readonly madeOn: CalendarDay;
  /** The token of the invitation link it came by, or null. */
  readonly invitation: string | null;
  readonly answers: readonly GroupAnswer[];
  readonly withdrawal: Withdrawal | null;
  /** A short word to the catalogue team, or null. */
  readonly note: string | null;
}

/** The most a request may hold. */
export const changeLimits = {
  /** Characters in a note. */
  note: 500,
  /** Characters in an invitation's token. */
  token: 100,
  /** Bytes of a request as JSON. */
  bytes: 64 * 1024,
} as const;
