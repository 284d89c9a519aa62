// A full stop after these ends no sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|mr|mrs|ms|dr|st|rd|ave|no|tel|ext|approx|incl|inc|ltd|co|dept|min|max|vs|[a-z])\.$/i;

/**
 * The sentences of a plain text, in order, each on one line. A line that does not go on is a
 * sentence too; entries of a list are joined to the line that announces them.
 */
export function toSentences(plain: string): readonly string[] {
  return joinLists(plain).flatMap(splitLine);
}

/** Lines of the text; list entries hang on the line before them, parted by semicolons. */
function joinLists(plain: string): readonly string[] {
  const lines: string[] = [];
  let isInList = false;
  for (const raw of plain.split('\n')) {
    const isEntry = raw.startsWith('- ');
    const line = (isEntry ? raw.slice(2) : raw).replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    const before = lines.at(-1);
    if (isEntry && before !== undefined && (isInList || before.endsWith(':'))) {
      const joint = before.endsWith(':') ? ' ' : '; ';
      lines[lines.length - 1] = `${before.replace(/[;,.]$/, '')}${joint}${line}`;
      isInList = true;
    } else {
      lines.push(line);
      isInList = isEntry;
    }
  }
  return lines;
}

function splitLine(line: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?]+["”’)\]]*(?= +["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    const sentence = line.slice(from, end).trim();
    if (abbreviation.test(sentence)) continue;
    sentences.push(sentence);
    from = end;
  }
  const rest = line.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
