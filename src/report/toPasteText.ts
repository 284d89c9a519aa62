import type { Service } from '../catalogue/service.ts';
import { toDraftFacts } from './draftFacts.ts';
import { fitFacts, type DraftParagraph } from './fitFacts.ts';
import type { OptionsText } from './optionsText.ts';
import type { ReportContext } from './reportContext.ts';
import { toClosingFacts, toOpeningFacts, toToldOfAll } from './toldOfAll.ts';

/** Characters that the box for the proposed sentence takes (pre-sentence service, validation). */
export const pasteLimit = 4_000;

/**
 * The text for the box of the proposed sentence: a paragraph a service, and before and after them what
 * goes for all. For one service all of it is one paragraph. Throws a RangeError where there is no service.
 */
export function toPasteText(
  services: readonly Service[],
  context: ReportContext,
  most: number = pasteLimit,
): OptionsText {
  if (services.length === 0) throw new RangeError('a text needs a service');
  const told = toToldOfAll(services, context);
  const own = services.map((service) => ({
    serviceId: service.id,
    facts: toDraftFacts(service, context, told),
  }));
  const closing = toClosingFacts(services, context, told);
  const [only] = own;
  const paragraphs: DraftParagraph[] =
    only && own.length === 1
      ? [{ ...only, facts: [...only.facts, ...closing] }]
      : [{ serviceId: null, facts: toOpeningFacts(told) }, ...own, { serviceId: null, facts: closing }];
  const drafts = paragraphs.filter(({ facts }) => facts.length > 0);
  return fitFacts('paste', drafts, { unit: 'characters', most }, context.today);
}
