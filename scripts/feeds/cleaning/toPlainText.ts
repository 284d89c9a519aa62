import { compile } from 'html-to-text';
import { cleaned, type Cleaned } from './cleaned.ts';
import { dropMarkdown } from './dropMarkdown.ts';
import { mendMojibake } from './mendMojibake.ts';

/** Longer texts of a listing are a fault of the feed. */
export const longestText = 100_000;

// A feed may escape its text twice; more often than this is somebody's play.
const mostRounds = 8;

const executable = 'script|style|iframe|object|embed|template|noscript|svg';
const executableElement = new RegExp(
  String.raw`<(${executable})\b[^<>]*>(?:[^<]|<(?!/\1\b))*(?:</\1\s*>|$)|</?(?:${executable})\b[^<>]*>?`,
  'gi',
);
const tag =
  /<\/?(?:a|abbr|article|b|big|blockquote|body|br|button|center|cite|code|dd|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|meta|nav|o:p|ol|p|pre|q|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|title|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

/**
 * A text of a feed (HTML, Markdown or plain; escaped once or more; badly decoded) as plain text: line
 * breaks kept, list entries as lines that begin with "- ", nothing that could be run. The same text
 * again is not changed.
 */
export function toPlainText(raw: string): Cleaned<string> {
  const warnings = new Set<string>();
  let text = raw;
  if (text.length > longestText) {
    text = text.slice(0, longestText);
    warnings.add(`a text of ${raw.length} characters was cut at ${longestText}`);
  }
  for (let round = 0; ; round += 1) {
    const next = tidy(dropMarkdown(withoutHtml(mendMojibake(text), warnings)));
    if (next === text) return { value: text, warnings: [...warnings] };
    text = next;
    if (round === mostRounds) {
      warnings.add('a text was escaped too often to be read whole');
      const bare = tidy(text.replace(/[&<>*_`#[\]\\ÂÃÄÅâðï]+/g, ' '));
      return { value: bare, warnings: [...warnings] };
    }
  }
}

/** The text on one line, for names and short facts. */
export function toPlainLine(raw: string | null): Cleaned<string> {
  if (raw === null) return cleaned('');
  const { value, warnings } = toPlainText(raw);
  return { value: value.replace(/^- /, '').replace(/\s+/g, ' ').trim(), warnings };
}

function withoutHtml(text: string, warnings: Set<string>): string {
  let safe = text;
  if (/<[a-z/!]/i.test(text)) {
    safe = text.replace(/<!--(?:[^-]|-(?!->))*(?:-->|$)/g, ' ').replace(executableElement, () => {
      warnings.add('script or embedded content was left out of a text');
      return ' ';
    });
  }
  if (/javascript:|vbscript:|<[^<>]*\son[a-z]+\s*=/i.test(safe)) {
    warnings.add('a link or element that would run script was left out of a text');
    safe = safe.replace(/\b(?:java|vb)script:[^\s"'<>)]*/gi, '');
  }
  if (tag.test(safe)) return fromHtml(safe);
  if (!/[&<>]/.test(safe)) return safe;
  // An address in angle brackets is text; other brackets are kept where they may mean less or more.
  const unbracketed = safe.replace(/<([^<>\s]+@[^<>\s]+|https?:[^<>\s]+)>/g, '$1');
  return /&(?:#|[a-z])/i.test(unbracketed) ? fromEntities(unbracketed.replace(/</g, '&lt;')) : unbracketed;
}

const html = {
  wordwrap: false as const,
  limits: { maxDepth: 100, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'hr', format: 'lineBreak' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'ol', options: { itemPrefix: '- ' } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

// Made once: making them takes longer than reading a text.
const fromHtml = compile(html);
const fromEntities = compile({ ...html, preserveNewlines: true });

const bullet = /[\u2022\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u27a2\uf0b7\uf0a7\uf076\uf0d8]|\p{Co}/u;
const inlineBullets = new RegExp(`[ \\t]*(?:${bullet.source})[ \\t]*`, 'gu');

function tidy(text: string): string {
  return text
    .replace(/\p{Cs}+|[\u00ad\u200b-\u200f\u2060\u202a-\u202e\ufeff\ufffd]+/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(inlineBullets, '\n- ')
    .replace(/(?!\n)[\p{Cc}\p{Zs}]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^(?:[-*·–—] +)+/gm, '- ')
    .replace(/^-\s*$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
