import { needCodes, type Need } from '../../src/catalogue/codes.ts';

/** A text with what any fair reader says it states of the person. All are made up. */
export interface LabelledText {
  readonly text: string;
  /** What it states. */
  readonly needs: readonly Need[];
  /** What a fair reader would accept as well; of these it teaches nothing. */
  readonly accepted: readonly Need[];
  /** Of domestic abuse: whether the person is the one who abuses; null where it is not told. */
  readonly isPerpetrator: boolean | null;
  /** How much it counts beside others: 1 for a text somebody might type. */
  readonly weight: number;
}

const sides: Readonly<Record<string, boolean>> = { perpetrator: true, experienced: false };

/** Reads "text | needs | accepted | side", the lists parted by spaces. @throws Error when a line is not so */
export function parseLabelledText(line: string): LabelledText {
  const [text = '', needs, accepted, side, ...more] = line.split('|').map((part) => part.trim());
  if (text === '' || side === undefined || more.length > 0 || (side !== '' && !(side in sides)))
    throw new Error(`No text with its needs can be read from “${line}”.`);
  return {
    text,
    needs: parseNeeds(needs),
    accepted: parseNeeds(accepted),
    isPerpetrator: sides[side] ?? null,
    weight: 1,
  };
}

function parseNeeds(list = ''): readonly Need[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((code) => {
      const need = needCodes.find((one) => one === code);
      if (!need) throw new Error(`There is no need “${code}”.`);
      return need;
    });
}
