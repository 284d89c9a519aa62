import { parseCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { cohortCodes, needCodes } from '../catalogue/codes.ts';
import { limits } from '../catalogue/limits.ts';
import { RecordReader } from '../catalogue/recordReader.ts';
import { sexesHeld, type SexHeld } from '../geography/sexHeld.ts';
import { areaPattern, serviceIdPattern } from './keptCodes.ts';
import { packLimits, type PackList, type PackPart, type PreparedPack } from './preparedPack.ts';

/**
 * The only door for packs that were kept on the device. Never throws: a pack that cannot be read whole
 * is left out.
 */
export function parsePreparedPacks(value: unknown, today: CalendarDay): readonly PreparedPack[] {
  if (!Array.isArray(value)) return [];
  const stored: readonly unknown[] = value;
  const packs: PreparedPack[] = [];
  for (const record of stored) {
    const reasons: string[] = [];
    const pack = readPack(new RecordReader(record, '', reasons), today);
    const isKnown = packs.some(({ number }) => number === pack.number);
    if (reasons.length === 0 && !isKnown) packs.push(pack);
  }
  return packs.slice(0, packLimits.packs);
}

function readPack(reader: RecordReader, today: CalendarDay): PreparedPack {
  const number = reader.numberOrNull('number', Number.MAX_SAFE_INTEGER);
  if (number === null || number < 1) reader.refuse('number', 'a number is needed');
  const preparedOn = parseCalendarDay(reader.text('preparedOn', limits.id));
  if (!preparedOn) reader.refuse('preparedOn', 'a date is needed');
  const parts = reader.records('parts', readPart);
  if (parts.length === 0 || parts.length > packLimits.areas) reader.refuse('parts', 'no or too many areas');
  return {
    number: number ?? 1,
    preparedOn: preparedOn ?? today,
    needs: reader.codes('needs', needCodes),
    cohorts: reader.codes('cohorts', cohortCodes),
    isLargeType: reader.flag('isLargeType'),
    prison: reader.textOrNull('prison', limits.name),
    holds: readHolds(reader),
    parts,
    // An older app kept these with each area.
    anywhere: reader.record('anywhere', readList),
  };
}

// An older app left nothing out because of the prison.
function readHolds(reader: RecordReader): SexHeld | null {
  const holds = reader.code('holds', [...sexesHeld, 'either'], 'either');
  return sexesHeld.find((sex) => sex === holds) ?? null;
}

function readPart(reader: RecordReader): PackPart {
  const areaCode = reader.text('areaCode', limits.id);
  if (!areaPattern.test(areaCode)) reader.refuse('areaCode', 'not the code of an area');
  return { areaCode, ...readList(reader) };
}

function readList(reader: RecordReader): PackList {
  const serviceIds = reader.matching(
    'serviceIds',
    serviceIdPattern,
    'the id of a service',
    packLimits.services,
  );
  return { serviceIds, found: reader.numberOrNull('found', 1_000_000) ?? serviceIds.length };
}
