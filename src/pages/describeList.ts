/** Words in a row as a sentence has them: "a, b and c". */
export function describeList(words: readonly string[]): string {
  return listFormat.format(words);
}

const listFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** A number with its noun: "1 service", "1,204 services". */
export function describeCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${numberFormat.format(count)} ${count === 1 ? singular : plural}`;
}

const numberFormat = new Intl.NumberFormat('en-GB');

/** A number of bytes as people know it: "310 kB", "1.4 MB". */
export function describeBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${numberFormat.format(Math.ceil(bytes / 1000))} kB`;
  return `${numberFormat.format(Math.round(bytes / 100_000) / 10)} MB`;
}
