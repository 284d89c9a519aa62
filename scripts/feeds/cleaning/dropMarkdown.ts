/**
 * Markdown as the plain text it stands for: no stars, hashes and backticks, links and pictures as
 * their words. What only looks like it (`first_last`, `5 * 3`, `#1`) is left.
 */
export function dropMarkdown(text: string): string {
  return text
    .replace(
      /!?\[([^[\]\n]{0,500})\]\((?:[^()[\]\s]|\([^()[\]\s]{0,200}\)){0,1000}(?: +"[^"\n]{0,200}")?\)/g,
      '$1',
    )
    .replace(/\*\*\*?([^*\n]{1,2000}?)\*\*\*?/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__([^_\n]{1,2000}?)__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .replace(/^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/gm, '$1')
    .replace(/^ {0,3}> ?/gm, '')
    .replace(/^ {0,3}(?:[-*_] ?){3,}$/gm, '')
    .replace(/\\([*_#[\]()`>~-])/g, '$1');
}
