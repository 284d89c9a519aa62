const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * A text of the feed on one line: without HTML tags, entities, tabs, narrow spaces and the
 * private-use characters that word processors leave for bullets, and without the `<` of a half
 * deleted tag.
 */
export function cleanText(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[\p{Cc}\p{Co}\u00a0\u202f<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A code of the feed as an id: `ADVANCE_CHARITY` becomes `advance-charity`. */
export function toSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
