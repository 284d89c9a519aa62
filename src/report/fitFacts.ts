import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { DraftFact } from './draftFact.ts';
import {
  countWords,
  factKinds,
  toPlainText,
  type Fact,
  type FactKind,
  type OptionsText,
  type TextForm,
  type TextLimit,
  type TextParagraph,
} from './optionsText.ts';

/** A paragraph before it is fitted. */
export interface DraftParagraph {
  readonly serviceId: string | null;
  readonly facts: readonly DraftFact[];
}

/** Kinds whose loss would make a service look open to more people: a sentence says that there is more. */
const limitingKinds: readonly FactKind[] = [
  'who',
  'offences',
  'conditions',
  'eligibility unknowns',
  'group',
  'setting',
];

const moreInListing: Fact = { kind: 'more conditions', text: 'The listing has further conditions.' };
// What a listing is silent about is no condition of it.
const openInListing: Fact = { kind: 'more conditions', text: 'Not every condition is stated.' };

interface Slot {
  readonly fact: DraftFact;
  state: 'whole' | 'shorter' | 'left out';
}

interface Slots {
  readonly serviceId: string | null;
  readonly slots: readonly Slot[];
}

/** One thing to try when a text is too long, at its place in the order of `factKinds`. */
interface Step {
  readonly at: number;
  readonly slot: Slot;
  readonly to: 'shorter' | 'left out';
}

/**
 * Makes a text that keeps within the limit by leaving whole facts out, the least important first and
 * within a kind those of the last service first; then what still has room comes back, the most
 * important first. Facts before `who` in `factKinds` always stay, so a text can be longer than its
 * limit: then `fits` is false, and nothing is cut.
 */
export function fitFacts(
  form: TextForm,
  drafts: readonly DraftParagraph[],
  limit: TextLimit | null,
  writtenOn: CalendarDay,
): OptionsText {
  const all = drafts.map(({ serviceId, facts }): Slots => ({
    serviceId,
    slots: facts.map((fact): Slot => ({ fact, state: 'whole' })),
  }));
  if (limit) fit(all, limit);
  const paragraphs = all.map(toParagraph);
  const text = toPlainText(paragraphs);
  return {
    form,
    writtenOn,
    paragraphs,
    text,
    characters: text.length,
    words: countWords(text),
    limit,
    fits: !limit || isWithin(text, limit),
    leftOut: all.flatMap(({ serviceId, slots }) =>
      slots
        .filter((slot) => slot.state === 'left out' && !isSaidBySummary(slot, slots))
        .map(({ fact }) => ({ serviceId, kind: fact.kind })),
    ),
  };
}

function fit(all: readonly Slots[], limit: TextLimit): void {
  const isFitting = () => isWithin(toPlainText(all.map(toParagraph)), limit);
  const taken: Step[] = [];
  for (const step of toSteps(all)) {
    if (isFitting()) break;
    step.slot.state = step.to;
    taken.push(step);
  }
  if (!isFitting()) return;
  for (const { slot, to } of taken.toReversed()) {
    const before = slot.state;
    slot.state = to === 'left out' && slot.fact.shorter !== null ? 'shorter' : 'whole';
    if (before === 'whole' || !isFitting()) slot.state = before;
  }
}

function toSteps(all: readonly Slots[]): Step[] {
  const steps = all
    .flatMap(({ slots }) => slots)
    .filter(({ fact }) => rank(fact.kind) >= rank('who'))
    .flatMap((slot): Step[] => [
      { at: rank(slot.fact.kind), slot, to: 'left out' },
      ...(slot.fact.shorter === null ? [] : [{ at: rank('summary'), slot, to: 'shorter' as const }]),
    ]);
  return steps.toSorted((one, other) => one.at - other.at).toReversed();
}

function toParagraph({ serviceId, slots }: Slots): TextParagraph {
  const facts = slots
    .filter((slot) => slot.state !== 'left out' && !isSaidBySummary(slot, slots))
    .map(({ fact, state }): Fact => {
      return { kind: fact.kind, text: state === 'shorter' ? (fact.shorter ?? fact.text) : fact.text };
    });
  // A paragraph of several has its own limits, and what goes for all stands in another.
  const end = facts.findIndex(({ kind }) => kind === 'place not requested');
  return { serviceId, facts: facts.toSpliced(end < 0 ? facts.length : end, 0, ...tellHiddenLimits(slots)) };
}

function isSaidBySummary({ fact }: Slot, own: readonly Slot[]): boolean {
  return fact.saidBySummary && own.some((slot) => slot.fact.kind === 'what' && slot.state === 'whole');
}

function tellHiddenLimits(own: readonly Slot[]): readonly Fact[] {
  const hidden = own.filter(
    (slot) =>
      slot.state === 'left out' && limitingKinds.includes(slot.fact.kind) && !isSaidBySummary(slot, own),
  );
  if (hidden.length === 0) return [];
  return [hidden.every(({ fact }) => fact.kind === 'eligibility unknowns') ? openInListing : moreInListing];
}

function isWithin(text: string, limit: TextLimit): boolean {
  return (limit.unit === 'words' ? countWords(text) : text.length) <= limit.most;
}

function rank(kind: FactKind): number {
  return factKinds.indexOf(kind);
}
