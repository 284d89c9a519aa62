import { toPlainParagraphs, type TextParagraph } from './optionsText.ts';

/** The paragraphs as HTML for a clipboard: paragraphs and escaped words, nothing else. */
export function toHtml(paragraphs: readonly TextParagraph[]): string {
  return toPlainParagraphs(paragraphs)
    .map((paragraph) => `<p>${escape(paragraph)}</p>`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
