import { factGroups, type FactGroup } from '../catalogue/codes.ts';
import { isRecord, RecordReader, type UnknownRecord } from '../catalogue/recordReader.ts';
import { limits } from '../catalogue/limits.ts';
import { parseCalendarDay } from '../catalogue/calendarDay.ts';
import { parseService } from '../catalogue/parseService.ts';
import type { Service } from '../catalogue/service.ts';
import {
  changeLimits,
  withdrawals,
  type ChangeRequest,
  type Corrections,
  type GroupAnswer,
} from './changeRequest.ts';
import { factGroupFields } from './factGroupFields.ts';

/** A change request, or every reason why the data is not one. */
export type ParsedChangeRequest =
  | { readonly ok: true; readonly request: ChangeRequest }
  | { readonly ok: false; readonly reasons: readonly string[] };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const idPattern = /^[a-z0-9][a-z0-9-]*$/;
const fingerprint = /^[0-9a-f]{16}$/;
const token = /^[\w-]+$/;

/** The only door from unknown JSON to `ChangeRequest`. Never throws; fields it does not know are refused. */
export function parseChangeRequest(value: unknown): ParsedChangeRequest {
  const reasons: string[] = [];
  const reader = new RecordReader(value, '', reasons);
  refuseUnknown(value, knownFields, '', reasons);
  const madeOn = reader.dayOrNull('madeOn');
  if (madeOn === null) reader.refuse('madeOn', 'a date is needed');
  const request = {
    requestId: readShaped(reader, 'requestId', uuid, 'a UUID', limits.id),
    serviceId: readShaped(reader, 'serviceId', idPattern, 'an id of a service', limits.id),
    invitation: readTokenOrNull(reader),
    answers: readAnswers(reader, value, reasons),
    withdrawal: hasField(value, 'withdrawal') ? (reader.code('withdrawal', withdrawals) ?? null) : null,
    note: reader.textOrNull('note', changeLimits.note),
  };
  const groups = request.answers.map(({ factGroup }) => factGroup);
  if (new Set(groups).size < groups.length) reasons.push('answers: a group of facts is there twice');
  if (groups.length === 0 && request.withdrawal === null && request.note === null) {
    reasons.push('the request: it says nothing');
  }
  if (madeOn === null || reasons.length > 0) return { ok: false, reasons };
  return { ok: true, request: { ...request, madeOn } };
}

const knownFields = ['requestId', 'serviceId', 'madeOn', 'invitation', 'answers', 'withdrawal', 'note'];

function readAnswers(reader: RecordReader, value: unknown, reasons: string[]): GroupAnswer[] {
  const raw: readonly unknown[] = isRecord(value) && Array.isArray(value['answers']) ? value['answers'] : [];
  return reader
    .records('answers', (answer) => answer)
    .flatMap((answer, index): GroupAnswer[] => {
      const factGroup = answer.code('factGroup', factGroups);
      const seen = readShaped(answer, 'seen', fingerprint, 'a fingerprint', limits.id);
      const said = answer.code('answer', ['still correct', 'corrected'] as const);
      if (!factGroup || !said) return [];
      if (said === 'still correct') return [{ factGroup, seen, answer: said }];
      const path = `answers[${index}].corrections`;
      const inner = raw[index];
      const corrections = isRecord(inner) ? inner['corrections'] : null;
      return [
        {
          factGroup,
          seen,
          answer: said,
          corrections: readCorrections(corrections, factGroup, path, reasons),
        },
      ];
    });
}

/** Reads new values as fields of a service, which is what they will be. */
function readCorrections(value: unknown, group: FactGroup, path: string, reasons: string[]): Corrections {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    reasons.push(`${path}: nothing is corrected`);
    return {};
  }
  const fields: readonly string[] = factGroupFields[group];
  refuseUnknown(value, fields, path, reasons);
  const parsed = parseService({ ...blankRecord, ...pick(value, fields) });
  if (!parsed.ok) {
    reasons.push(...parsed.reasons.map((reason) => `${path}.${reason}`));
    return {};
  }
  return pickParsed(
    parsed.service,
    fields.filter((field) => Object.hasOwn(value, field)),
  );
}

function pickParsed(service: Service, fields: readonly string[]): Corrections {
  return Object.fromEntries(Object.entries(service).filter(([field]) => fields.includes(field)));
}

function pick(record: UnknownRecord, fields: readonly string[]): UnknownRecord {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

// A record of which nothing is used but its being sound, so that only the corrections can be at fault.
const blankRecord = {
  id: 'blank',
  name: 'Blank',
  summary: 'Blank',
  organization: { id: 'blank', name: 'Blank' },
  fundingRoute: 'universal',
  coverage: { areaName: 'Blank' },
  provenance: {
    feedId: 'blank',
    sourceId: 'blank',
    sourceName: 'Blank',
    retrievedAt: parseCalendarDay('2000-01-01'),
  },
};

function readShaped(reader: RecordReader, field: string, shape: RegExp, what: string, most: number): string {
  const text = reader.text(field, most);
  if (text !== '' && !shape.test(text)) reader.refuse(field, `not ${what}`);
  return text;
}

function readTokenOrNull(reader: RecordReader): string | null {
  const text = reader.textOrNull('invitation', changeLimits.token);
  if (text !== null && !token.test(text)) reader.refuse('invitation', 'not a token of an invitation');
  return text;
}

function hasField(value: unknown, field: string): boolean {
  return isRecord(value) && (value[field] ?? null) !== null;
}

function refuseUnknown(value: unknown, known: readonly string[], path: string, reasons: string[]): void {
  if (!isRecord(value)) return;
  for (const field of Object.keys(value)) {
    if (!known.includes(field))
      reasons.push(`${path ? `${path}.` : ''}${field.slice(0, 60)}: not a field of this`);
  }
}
