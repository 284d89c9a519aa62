import type { PackBlock, PackLine } from './packBlock.ts';

/** Blocks made short, and what many of them say alike. */
export interface ShortBlocks {
  /** To be said once, ahead of the blocks; a block that says otherwise keeps its own line. */
  readonly shared: readonly PackLine[];
  readonly blocks: readonly PackBlock[];
}

// Lines that say the same of nearly every service that is open to anyone.
const oftenAlike = ['Area', 'Within a sentence'];

// What is needed to get in touch comes ahead of the rest.
const toGetInTouch = ['Starts', 'Phone', 'Hours', 'Website', 'Email', 'Address'];

/** Many blocks for little paper: what is not listed is left out, and how to get in touch comes first. */
export function toShortBlocks(blocks: readonly PackBlock[]): ShortBlocks {
  const shared = oftenAlike.flatMap((label) => findCommonLine(blocks, label) ?? []);
  const isShared = (line: PackLine) =>
    shared.some(({ label, text }) => label === line.label && text === line.text);
  const shorten = (block: PackBlock): PackBlock => {
    const kept = block.lines.filter((line) => line.isKnown && !isShared(line));
    const isFirst = ({ label }: PackLine) => toGetInTouch.includes(label);
    return { ...block, lines: [...kept.filter(isFirst), ...kept.filter((line) => !isFirst(line))] };
  };
  return { shared, blocks: blocks.map(shorten) };
}

/** The line of this label that most blocks have, and at least a third of several; else null. */
function findCommonLine(blocks: readonly PackBlock[], label: string): PackLine | null {
  const lines = blocks.flatMap((block) => block.lines.filter((line) => line.label === label));
  const countOf = (line: PackLine) => lines.filter(({ text }) => text === line.text).length;
  const [common] = [...lines].sort((one, other) => countOf(other) - countOf(one));
  return common && blocks.length > 1 && countOf(common) * 3 >= blocks.length ? common : null;
}
