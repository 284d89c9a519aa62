import { isValid, toOutcode, toSector, validOutcode } from 'postcode';

/** As much of a postcode as search needs: never the last two letters, which name a few doors. */
export interface TypedPostcode {
  readonly outcode: string;
  /** The digit of the sector, when it was typed. */
  readonly sectorDigit: string | null;
  /** False where the digit may be the outcode's own: "NG72" is a sector only if there is such a sector. */
  readonly isSurelySector: boolean;
}

/** The ways a text can be read as a postcode or as its first part, likeliest first. It need not exist. */
export function readTypedPostcode(text: string): readonly TypedPostcode[] {
  const typed = text.trim().toUpperCase();
  return couldBePostcode.test(typed) ? readings(typed) : [];
}

/**
 * The same for each text that this one may be a slip of, where O was typed for 0 or I for 1, or the
 * other way round.
 */
export function readMistypedPostcode(text: string): readonly (readonly TypedPostcode[])[] {
  const typed = text.trim().toUpperCase();
  // A word is not a slip: "ski" is no postcode of Stockport's.
  if (!couldBePostcode.test(typed) || !/\d/.test(typed)) return [];
  return slips(typed).map(readings);
}

const couldBePostcode = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9 ]{1,9}$/;

function readings(typed: string): readonly TypedPostcode[] {
  const compact = typed.replace(/ +/g, '');
  if (isValid(compact)) {
    const outcode = toOutcode(compact);
    const sectorDigit = toSector(compact)?.at(-1);
    if (outcode && sectorDigit) return [{ outcode, sectorDigit, isSurelySector: true }];
  }
  const found: TypedPostcode[] = [];
  // A space before the last digit is where a sector begins; a letter after it is a postcode half typed.
  const spaced = /^(.+?) +(\d)[A-Z]?$/.exec(typed);
  const front = spaced?.[1]?.replace(/ +/g, '') ?? compact.slice(0, -1);
  const digit = spaced?.[2] ?? compact.at(-1) ?? '';
  const isSector = /\d/.test(digit) && validOutcode(front);
  if (spaced && isSector) found.push({ outcode: front, sectorDigit: digit, isSurelySector: true });
  if (validOutcode(compact)) found.push({ outcode: compact, sectorDigit: null, isSurelySector: false });
  if (!spaced && isSector) found.push({ outcode: front, sectorDigit: digit, isSurelySector: false });
  return found;
}

const lookalikes: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' };

/** The text with each set of its lookalikes exchanged. There are at most a few of them in a postcode. */
function slips(typed: string): readonly string[] {
  const letters = typed.split('');
  const places = letters.flatMap((letter, at) => (lookalikes[letter] ? [at] : [])).slice(0, 5);
  return Array.from({ length: 2 ** places.length - 1 }, (_, set) =>
    letters
      .map((letter, at) => {
        const bit = places.indexOf(at);
        const isExchanged = bit >= 0 && (((set + 1) >> bit) & 1) === 1;
        return isExchanged ? (lookalikes[letter] ?? letter) : letter;
      })
      .join(''),
  );
}
