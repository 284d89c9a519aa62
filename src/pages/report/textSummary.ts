import type { Service } from '../../catalogue/service.ts';
import type { OptionsText, TextForm } from '../../report/optionsText.ts';
import type { ReportContext } from '../../report/reportContext.ts';
import { toAlternativesText, type Alternative } from '../../report/toAlternativesText.ts';
import { toCiteText } from '../../report/toCiteText.ts';
import { pasteLimit, toPasteText } from '../../report/toPasteText.ts';
import { toSayText } from '../../report/toSayText.ts';
import { describeCount } from '../describeList.ts';

/** What texts are made from. */
export interface TextSource {
  readonly services: readonly Service[];
  readonly alternatives: readonly Alternative[];
}

/** The forms of text in the words people choose from. */
export const formLabels: Readonly<Record<TextForm, string>> = {
  paste: 'Paste into the report',
  say: 'Say in court',
  cite: 'Source of information',
  alternatives: 'Alternatives considered',
};

/** The forms that there is something for. */
export function toForms({ services, alternatives }: TextSource): readonly TextForm[] {
  return [
    ...(services.length > 0 ? (['paste', 'say', 'cite'] as const) : []),
    ...(alternatives.length > 0 ? (['alternatives'] as const) : []),
  ];
}

/** The text of a form. Throws a RangeError where there is nothing for it. */
export function toText(
  form: TextForm,
  { services, alternatives }: TextSource,
  context: ReportContext,
  length: number,
): OptionsText {
  switch (form) {
    case 'paste':
      return toPasteText(services, context, length);
    case 'say':
      return toSayText(services, context);
    case 'cite':
      return toCiteText(services, context);
    case 'alternatives':
      return toAlternativesText(alternatives, context);
  }
}

const numbers = new Intl.NumberFormat('en-GB');
const wordsASecond = 3;

/** How long a text is, against what it may be. */
export function describeLength({ form, characters, words, limit }: OptionsText): string {
  if (form === 'say') {
    const seconds = describeCount(Math.max(1, Math.round(words / wordsASecond)), 'second');
    return `${describeCount(words, 'word')}, about ${seconds} to say`;
  }
  if (!limit) return describeCount(characters, 'character');
  const box =
    form === 'paste' && limit.most < pasteLimit ? ` (the box takes ${numbers.format(pasteLimit)})` : '';
  return `${numbers.format(characters)} of ${numbers.format(limit.most)} characters${box}`;
}

/** What the author should know of a text's length, or null. */
export function describeFit({ form, fits, leftOut, limit, paragraphs }: OptionsText): string | null {
  if (!fits) {
    const unit = limit?.unit === 'words' ? 'about fifteen seconds' : 'the length set';
    const isMany = paragraphs.filter(({ serviceId }) => serviceId !== null).length > 1 || form !== 'paste';
    const ways = [
      ...(isMany ? ['choose fewer services'] : []),
      ...(form === 'paste' ? ['set a greater length'] : []),
    ];
    return `This is longer than ${unit}. Nothing is cut: what must be said needs this much. To change it, ${ways.join(' or ')}.`;
  }
  if (leftOut.length === 0 || form === 'say') return null;
  return `${describeCount(leftOut.length, 'less important fact')} ${
    leftOut.length === 1 ? 'is' : 'are'
  } left out to keep to the length.`;
}
