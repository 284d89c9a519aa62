import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { cohortCodes, needCodes } from '../catalogue/codes.ts';
import { limits } from '../catalogue/limits.ts';
import { RecordReader } from '../catalogue/recordReader.ts';
import { consideredReasons } from '../taxonomy/consideredReasons.ts';
import { areaPattern, serviceIdPattern } from './keptCodes.ts';
import { chosenFacts, type ChosenFact, type SeenFacts } from './seenFacts.ts';
import {
  copyForms,
  keepDays,
  makeShortlist,
  shortlistLabels,
  shortlistLimits,
  type ChosenService,
  type ConsideredService,
  type CopiedText,
  type Shortlist,
} from './shortlist.ts';

/** Shortlists read from where the device kept them, and why others were not taken. */
export interface ParsedShortlists {
  readonly shortlists: readonly Shortlist[];
  readonly reasons: readonly string[];
}

const fingerprintPattern = /^[0-9a-f]{16}$/;
// The longest text is the one of alternatives.
const mostCharacters = 20_000;

/**
 * The only door for shortlists that were kept on the device: what is stored there may be of an older
 * app, or of nobody we know. Never throws. A shortlist that cannot be read whole is left out, with a
 * reason; fields we do not know are dropped.
 */
export function parseShortlists(value: unknown, today: CalendarDay): ParsedShortlists {
  if (!Array.isArray(value)) return { shortlists: [], reasons: ['the shortlists are not a list'] };
  const stored: readonly unknown[] = value;
  const shortlists: Shortlist[] = [];
  const reasons: string[] = [];
  for (const [index, record] of stored.entries()) {
    const own: string[] = [];
    const shortlist = readShortlist(new RecordReader(record, `[${index}]`, own), today);
    if (own.length === 0 && shortlists.some(({ label }) => label === shortlist.label)) {
      own.push(`[${index}].label: another shortlist is called "${shortlist.label}"`);
    }
    if (own.length === 0) shortlists.push(shortlist);
    reasons.push(...own);
  }
  return { shortlists, reasons };
}

function readShortlist(reader: RecordReader, today: CalendarDay): Shortlist {
  const label = reader.code('label', shortlistLabels) ?? shortlistLabels[0];
  const days = reader.numberOrNull('keepDays', keepDays.most);
  if (days !== null && days < keepDays.least) reader.refuse('keepDays', 'less than a day');
  const chosen = reader.records('chosen', (entry) => readChosen(entry, today));
  const considered = reader.records('considered', (entry) => readConsidered(entry, today));
  const copies = reader.records('copies', (entry) => readCopy(entry, today));
  if (chosen.length > shortlistLimits.chosen) reader.refuse('chosen', 'too many services');
  if (considered.length > shortlistLimits.considered) reader.refuse('considered', 'too many services');
  if (copies.length > shortlistLimits.copies) reader.refuse('copies', 'too many texts');
  const ids = [...chosen, ...considered].map(({ serviceId }) => serviceId);
  if (new Set(ids).size < ids.length) reader.refuse('chosen', 'a service is there twice');
  return {
    ...makeShortlist(label, readDay(reader, 'createdOn', today)),
    homeAreaCode: readAreaCode(reader),
    needs: reader.codes('needs', needCodes),
    cohorts: reader.codes('cohorts', cohortCodes),
    chosen,
    considered,
    copies,
    keepDays: days ?? keepDays.usual,
  };
}

function readAreaCode(reader: RecordReader): string | null {
  const code = reader.textOrNull('homeAreaCode', limits.id);
  if (code !== null && !areaPattern.test(code)) reader.refuse('homeAreaCode', 'not the code of an area');
  return code;
}

function readChosen(reader: RecordReader, today: CalendarDay): ChosenService {
  const seenFingerprint = reader.text('seenFingerprint', limits.id);
  if (!fingerprintPattern.test(seenFingerprint)) reader.refuse('seenFingerprint', 'not a fingerprint');
  return {
    serviceId: readServiceId(reader),
    addedOn: readDay(reader, 'addedOn', today),
    seenFingerprint,
    seenFacts: reader.recordOrNull('seenFacts', readSeenFacts),
  };
}

function readSeenFacts(reader: RecordReader): SeenFacts {
  const seen: Partial<Record<ChosenFact, string>> = {};
  for (const fact of chosenFacts) {
    const hash = reader.textOrNull(fact, limits.id);
    if (hash !== null && !fingerprintPattern.test(hash)) reader.refuse(fact, 'not a fingerprint');
    if (hash !== null) seen[fact] = hash;
  }
  return seen;
}

function readConsidered(reader: RecordReader, today: CalendarDay): ConsideredService {
  return {
    serviceId: readServiceId(reader),
    reason: reader.code('reason', consideredReasons) ?? consideredReasons[0],
    addedOn: readDay(reader, 'addedOn', today),
  };
}

function readCopy(reader: RecordReader, today: CalendarDay): CopiedText {
  return {
    form: reader.code('form', copyForms) ?? copyForms[0],
    copiedOn: readDay(reader, 'copiedOn', today),
    paragraphs: readParagraphs(reader),
  };
}

function readParagraphs(reader: RecordReader): string[] {
  const paragraphs = reader.texts('paragraphs', mostCharacters);
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (characters === 0 || characters > mostCharacters) reader.refuse('paragraphs', 'not a copied text');
  return paragraphs;
}

function readServiceId(reader: RecordReader): string {
  const id = reader.text('serviceId', limits.id);
  if (!serviceIdPattern.test(id)) reader.refuse('serviceId', 'not the id of a service');
  return id;
}

function readDay(reader: RecordReader, field: string, today: CalendarDay): CalendarDay {
  const day = reader.dayOrNull(field);
  if (!day) reader.refuse(field, 'a date is needed');
  return day ?? today;
}
