import { countryElsewhere } from './postcodesElsewhere.ts';
import type { Gazetteer, Outcode } from './gazetteer.ts';
import type { HomeArea } from './homeArea.ts';
import { readMistypedPostcode, readTypedPostcode, type TypedPostcode } from './typedPostcode.ts';

/** An authority a postcode may be in. */
export interface PostcodeArea {
  readonly area: HomeArea;
  /** Its share of the outcode's postcodes in percent; null for a sector, of which only the main one is known. */
  readonly share: number | null;
}

/** What was made of a postcode. The postcode itself is not in it: only its outcode or sector. */
export interface PostcodeReading {
  /** "LS9" or "LS9 8". */
  readonly code: string;
  /** Likeliest first. Empty when the place is not known or not in England or Wales. */
  readonly areas: readonly PostcodeArea[];
  /** True when it has to be asked which of `areas` is meant. */
  readonly straddles: boolean;
  /** What the person should be told, in words, or null when all is plain. */
  readonly note: string | null;
}

// An outcode that is at least this much one authority's is taken as that one's.
const settledPercent = 95;

/**
 * The authorities a full postcode, a sector ("ng7 2") or an outcode lies in, however it is spaced or
 * written. Null when the text is not a postcode. Nothing is guessed: what is not known is said so.
 * O and 0, or I and 1, are taken for one another only when nothing else could have been meant.
 */
export function understandPostcode(gazetteer: Gazetteer, text: string): PostcodeReading | null {
  const typed = readTypedPostcode(text);
  const known = typed.find((one) => isKnown(gazetteer, one));
  if (known) return readKnown(gazetteer, known);
  for (const { outcode } of typed) {
    const country = countryElsewhere(outcode);
    if (country) return nowhere(outcode, `${outcode} is in ${country}. ${whatIsCovered}`);
  }
  const meant = readMistypedPostcode(text).flatMap(
    (slip) => slip.find((one) => isKnown(gazetteer, one)) ?? [],
  );
  const [only] = meant;
  if (only && new Set(meant.map(nameOf)).size === 1) return readKnown(gazetteer, only);
  const [unknown] = typed;
  if (!unknown || !hasKnownLetters(gazetteer, unknown.outcode)) return null;
  return nowhere(
    unknown.outcode,
    `${unknown.outcode} is not in the list of postcodes. Check it, or type the town or local authority.`,
  );
}

const whatIsCovered = 'This catalogue covers England and Wales.';

function isKnown(gazetteer: Gazetteer, { outcode, sectorDigit, isSurelySector }: TypedPostcode): boolean {
  const known = gazetteer.outcodes.get(outcode);
  if (!known) return false;
  return sectorDigit === null || isSurelySector || known.sectors.has(sectorDigit);
}

function nameOf({ outcode, sectorDigit }: TypedPostcode): string {
  return sectorDigit === null ? outcode : `${outcode} ${sectorDigit}`;
}

function hasKnownLetters(gazetteer: Gazetteer, outcode: string): boolean {
  const letters = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  return Array.from({ length: 99 }, (_, district) => `${letters}${district + 1}`).some((code) =>
    gazetteer.outcodes.has(code),
  );
}

function readKnown(gazetteer: Gazetteer, { outcode, sectorDigit }: TypedPostcode): PostcodeReading {
  const known = gazetteer.outcodes.get(outcode);
  if (!known) return nowhere(outcode, `${outcode} is not in the list of postcodes.`);
  const sectorLad = sectorDigit === null ? undefined : known.sectors.get(sectorDigit);
  if (sectorDigit !== null && sectorLad !== undefined) {
    return readSector(gazetteer, known, `${outcode} ${sectorDigit}`, sectorLad);
  }
  const reading = readOutcode(gazetteer, known);
  if (sectorDigit === null || reading.areas.length === 0) return reading;
  const missing = `${outcode} ${sectorDigit} is not in the list of postcodes, so all of ${outcode} is used.`;
  return { ...reading, note: reading.note ? `${missing} ${reading.note}` : missing };
}

function readSector(gazetteer: Gazetteer, outcode: Outcode, code: string, ladCode: string): PostcodeReading {
  const lads = [ladCode, ...outcode.scattered.filter((other) => other !== ladCode)];
  const areas = lads.flatMap((lad) => toArea(gazetteer, lad, null));
  const straddles = areas.length > 1;
  const others = inWords(areas.slice(1).map(({ area }) => area.name));
  const main = areas[0]?.area.name ?? '';
  const note = straddles
    ? `${code} is mainly in ${main}, but some of ${outcode.code} is in ${others}.`
    : null;
  return { code, areas, straddles, note };
}

function readOutcode(gazetteer: Gazetteer, { code, shares }: Outcode): PostcodeReading {
  const areas = shares.flatMap(({ ladCode, percent }) =>
    ladCode === null ? [] : toArea(gazetteer, ladCode, percent),
  );
  const outside = shares.reduce((sum, share) => sum + (share.ladCode === null ? share.percent : 0), 0);
  if (areas.length === 0) return nowhere(code, `${code} is in Scotland. ${whatIsCovered}`);
  const names = inWords(areas.map(({ area, share }) => `${area.name} (${share ?? 0}%)`));
  if (outside >= 50) {
    return {
      code,
      areas,
      straddles: true,
      note: `${code} is mainly in Scotland; some of it is in ${names}.`,
    };
  }
  const straddles = (areas[0]?.share ?? 0) < settledPercent;
  return { code, areas, straddles, note: straddles ? `${code} is in more than one area: ${names}.` : null };
}

function toArea(gazetteer: Gazetteer, ladCode: string, share: number | null): readonly PostcodeArea[] {
  const area = gazetteer.areas.get(ladCode);
  return area ? [{ area, share }] : [];
}

function nowhere(code: string, note: string): PostcodeReading {
  return { code, areas: [], straddles: false, note };
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
