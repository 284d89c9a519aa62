import type { TextParagraph } from '../../report/optionsText.ts';

/** A text as it will be copied, with the place that is the author's marked. */
export function TextParagraphs({ paragraphs }: { readonly paragraphs: readonly TextParagraph[] }) {
  return paragraphs.map(({ facts }, paragraph) => (
    <p className="govuk-body" key={paragraph}>
      {facts.map(({ kind, text }, place) => (
        <span key={place}>
          {place > 0 && ' '}
          {kind === 'author' ? <mark>{text}</mark> : text}
        </span>
      ))}
    </p>
  ));
}
