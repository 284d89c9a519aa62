import type { Service } from '../catalogue/service.ts';
import { describeCopy } from './dateWords.ts';
import { draft, type DraftFact } from './draftFact.ts';
import { toDraftFacts } from './draftFacts.ts';
import { fitFacts, type DraftParagraph } from './fitFacts.ts';
import type { OptionsText } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';

/** Characters that the box for the proposed sentence takes (pre-sentence service, validation). */
export const pasteLimit = 4_000;

/**
 * The text for the box of the proposed sentence: a paragraph a service, and the catalogue's dates. For
 * one service all of it is one paragraph. Throws a RangeError where there is no service.
 */
export function toPasteText(
  services: readonly Service[],
  context: ReportContext,
  most: number = pasteLimit,
): OptionsText {
  if (services.length === 0) throw new RangeError('a text needs a service');
  const copy = draft('copy', describeCopy(context));
  const paragraphs: DraftParagraph[] = services.map((service) => ({
    serviceId: service.id,
    facts: toDraftFacts(service, context),
  }));
  const [only] = paragraphs;
  const drafts: DraftParagraph[] =
    only && paragraphs.length === 1
      ? [{ ...only, facts: withCopy(only.facts, copy) }]
      : [...paragraphs, { serviceId: null, facts: [copy] }];
  return fitFacts('paste', drafts, { unit: 'characters', most }, context.today);
}

function withCopy(facts: readonly DraftFact[], copy: DraftFact): DraftFact[] {
  return facts.flatMap((fact) => (fact.kind === 'place not requested' ? [copy, fact] : [fact]));
}
