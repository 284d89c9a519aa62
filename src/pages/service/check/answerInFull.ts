import type { FactGroup } from '../../../catalogue/codes.ts';
import { describeCalendarDay } from '../../../catalogue/calendarDay.ts';
import type { Service } from '../../../catalogue/service.ts';
import type { GroupAnswer } from '../../../changes/changeRequest.ts';
import { toGroupFingerprint } from '../../../changes/factGroupFields.ts';
import type { OutboxEntry } from '../../../changes/outbox.ts';
import type { SummaryRow } from '../../../components/SummaryList.tsx';
import { capitalise } from '../../capitalise.ts';
import { describeInstant } from '../../describeInstant.ts';
import { toChangedFacts, type ChangedFact } from './changedFacts.ts';
import { toGroupFacts, type NameOfArea } from './groupFacts.ts';

/** What was said of one group of facts, field by field. */
export interface GroupInFull {
  readonly factGroup: FactGroup;
  /** Before whatever is shown. */
  readonly words: string;
  /** What was corrected, old and new; empty where nothing was, or where the old is not known. */
  readonly changed: readonly ChangedFact[];
  /** The whole group as it was answered, corrections included; null where it is not known. */
  readonly facts: readonly SummaryRow[] | null;
}

/**
 * What an answer says of a group. `listing` is the one on this device now: it stands in for the listing as
 * it was answered where that was not kept and the group has not changed since.
 */
export function toGroupInFull(
  answer: GroupAnswer,
  entry: OutboxEntry,
  listing: Service | null,
  nameOfArea: NameOfArea,
): GroupInFull {
  const { factGroup } = answer;
  const before = asAnswered(answer, entry, listing);
  const isCorrection = answer.answer === 'corrected';
  const words = isCorrection ? 'You corrected this part.' : 'You said that this part is still correct.';
  if (before === null) {
    const unknown = ' This device did not keep what the listing said then.';
    const facts = isCorrection && listing ? { ...listing, ...answer.corrections } : null;
    return {
      factGroup,
      words: words + unknown + (facts ? ' With your correction, the part as it is now reads:' : ''),
      changed: [],
      facts: facts && toGroupFacts(facts, factGroup, nameOfArea),
    };
  }
  const after = isCorrection ? { ...before, ...answer.corrections } : before;
  return {
    factGroup,
    words: isCorrection ? words : `${words} It said:`,
    changed: isCorrection ? toChangedFacts(before, after, factGroup, nameOfArea) : [],
    facts: toGroupFacts(after, factGroup, nameOfArea),
  };
}

function asAnswered(
  { factGroup, seen }: GroupAnswer,
  entry: OutboxEntry,
  listing: Service | null,
): Service | null {
  if (entry.listing) return entry.listing;
  return listing && toGroupFingerprint(listing, factGroup) === seen ? listing : null;
}

/** When an answer was written and sent, what became of it, and what it says beside the facts. */
export function toAnswerRows(
  { request, state, sentAt, reason }: OutboxEntry,
  hasIntake: boolean,
): readonly SummaryRow[] {
  const { madeOn, withdrawal, note } = request;
  return [
    { term: 'Written', details: [describeCalendarDay(madeOn)] },
    { term: 'Sent', ...toSentDetails(state, sentAt, hasIntake) },
    ...(reason === null ? [] : [{ term: reasonTerms[state], details: [reason] }]),
    ...(state === 'refused' && reason === null
      ? [{ term: reasonTerms.refused, details: ['The catalogue team’s server gave none'], isUnknown: true }]
      : []),
    ...(withdrawal === null ? [] : [{ term: 'You asked', details: [capitalise(withdrawal)] }]),
    ...(note === null ? [] : [{ term: 'Your note', details: [note] }]),
  ];
}

const reasonTerms: Readonly<Record<OutboxEntry['state'], string>> = {
  waiting: 'The catalogue team says',
  sent: 'The catalogue team says',
  accepted: 'The catalogue team says',
  rejected: 'Why it was not accepted',
  refused: 'Why it could not be taken',
};

function toSentDetails(
  state: OutboxEntry['state'],
  sentAt: string | null,
  hasIntake: boolean,
): Pick<SummaryRow, 'details' | 'isUnknown'> {
  if (state === 'waiting') {
    if (!hasIntake) return { details: ['Not yet: it waits on this device, and it goes by email'] };
    return {
      details: [
        'No receipt yet: it waits on this device, and it is sent by itself when there is a connection',
        'Should it have arrived already, sending it again does no harm',
      ],
    };
  }
  return sentAt === null
    ? { details: ['Yes, but this device did not keep when'], isUnknown: true }
    : { details: [describeInstant(sentAt)] };
}
