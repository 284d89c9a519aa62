import {
  cohortCodes,
  contactRoles,
  factGroups,
  needCodes,
  offenceGroups,
  weekdays,
  type OffenceGroup,
} from './codes.ts';
import { limits } from './limits.ts';
import type { RecordReader } from './recordReader.ts';
import type {
  Assurance,
  Availability,
  CohortStatement,
  Contact,
  CostOption,
  Coverage,
  Dose,
  Eligibility,
  Location,
  MergedListing,
  NeedActivities,
  OffenceAcceptance,
  Organization,
  Position,
  Provenance,
  Schedule,
  Suggestion,
} from './service.ts';
import { parseCalendarDay, type CalendarDay } from './calendarDay.ts';

// Stands in for a value that was refused; the record that holds it is thrown away.
const refusedDay = parseCalendarDay('1970-01-01');

const stated = ['yes', 'no', 'not stated'] as const;
const sexes = ['women', 'men', 'women and men', 'not stated'] as const;
const standings = ['for this group', 'open to all'] as const;
const acceptances = ['accepts', 'case by case', 'does not accept'] as const;
const assurers = ['provider', 'catalogue team', 'source'] as const;
const idPattern = /^[a-z0-9][a-z0-9-]*$/;
const gssCode = /^[EW]\d{8}$/;

/** An id: lower-case letters, digits and hyphens. */
export function readId(reader: RecordReader, field: string): string {
  const id = reader.text(field, limits.id);
  if (id !== '' && !idPattern.test(id)) {
    reader.refuse(field, 'an id has lower-case letters, digits and hyphens only');
  }
  return id;
}

/** Who runs a service, or a partner. */
export function readOrganization(reader: RecordReader): Organization {
  return { id: readId(reader, 'id'), name: reader.text('name', limits.name) };
}

/** A way to reach a service. */
export function readContact(reader: RecordReader): Contact {
  const phone = reader.textOrNull('phone', limits.fact);
  const email = reader.textOrNull('email', limits.fact);
  if (phone !== null && !/\d/.test(phone)) reader.refuse('phone', 'has no digits');
  if (email !== null && !/^[^\s@]+@[^\s@]+$/.test(email)) reader.refuse('email', 'not an email address');
  return {
    name: reader.text('name', limits.name),
    role: reader.code('role', contactRoles, 'general') ?? 'general',
    phone,
    email,
  };
}

/** Where sessions are held. */
export function readLocation(reader: RecordReader): Location {
  return {
    name: reader.text('name', limits.name),
    address: reader.textOrNull('address', limits.sentence),
    postcode: reader.textOrNull('postcode', 10),
    position: reader.recordOrNull('position', readPosition),
  };
}

function readPosition(reader: RecordReader): Position {
  return {
    latitude: reader.degrees('latitude', 90),
    longitude: reader.degrees('longitude', 180),
  };
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When it is open. */
export function readSchedule(reader: RecordReader): Schedule {
  const time = (field: string): string | null => {
    const text = reader.textOrNull(field, limits.fact);
    if (text !== null && !timeOfDay.test(text)) reader.refuse(field, 'not a time of day such as 09:30');
    return text;
  };
  return {
    days: reader.codes('days', weekdays),
    opensAt: time('opensAt'),
    closesAt: time('closesAt'),
    note: reader.textOrNull('note', limits.fact),
  };
}

/** What it costs. */
export function readCostOption(reader: RecordReader): CostOption {
  return { option: reader.text('option', limits.fact), pounds: reader.poundsOrNull('pounds') };
}

/** A need or cohort that waits for a person to confirm it. */
export function readSuggestion(reader: RecordReader): Suggestion {
  const of = reader.record('of', (inner): Suggestion['of'] => {
    if (inner.textOrNull('cohort', limits.fact) === null) {
      return { need: inner.code('need', needCodes) ?? 'accommodation' };
    }
    return { cohort: inner.code('cohort', cohortCodes) ?? 'women' };
  });
  return { of, words: reader.text('words', limits.fact) };
}

/** What is done about one need. */
export function readNeedActivities(reader: RecordReader): NeedActivities {
  return {
    need: reader.code('need', needCodes) ?? 'accommodation',
    activities: reader.texts('activities', limits.fact),
  };
}

/** A group the listing speaks of. */
export function readCohortStatement(reader: RecordReader): CohortStatement {
  return {
    cohort: reader.code('cohort', cohortCodes) ?? 'women',
    standing: reader.code('standing', standings) ?? 'open to all',
    groups: reader.texts('groups', limits.name),
  };
}

/** Whom a service takes; what is absent is not stated. */
export function readEligibility(reader: RecordReader): Eligibility {
  return {
    sexes: reader.code('sexes', sexes, 'not stated') ?? 'not stated',
    minimumAge: reader.numberOrNull('minimumAge', limits.age),
    maximumAge: reader.numberOrNull('maximumAge', limits.age),
    preRelease: reader.code('preRelease', stated, 'not stated') ?? 'not stated',
    noRecourseToPublicFunds: reader.code('noRecourseToPublicFunds', stated, 'not stated') ?? 'not stated',
    conditions: reader.texts('conditions', limits.sentence),
  };
}

/** What is said of offence groups; silence stays out of the record. */
export function readExclusions(reader: RecordReader): Partial<Record<OffenceGroup, OffenceAcceptance>> {
  const exclusions: Partial<Record<OffenceGroup, OffenceAcceptance>> = {};
  for (const group of offenceGroups) {
    const acceptance =
      reader.textOrNull(group, limits.fact) === null ? null : reader.code(group, acceptances);
    if (acceptance) exclusions[group] = acceptance;
  }
  return exclusions;
}

/** The real area. Whether a code is one in use is for validation, which has the gazetteer. */
export function readCoverage(reader: RecordReader): Coverage {
  const areaCodes = (field: string) =>
    reader.matching(field, gssCode, 'an area code of England or Wales', limits.areaCodes);
  return {
    ladCodes: areaCodes('ladCodes'),
    pfaCodes: areaCodes('pfaCodes'),
    probationRegionCodes: reader.matching(
      'probationRegionCodes',
      /^[A-L]$/,
      'a probation region (A to L)',
      12,
    ),
    excludedLadCodes: areaCodes('excludedLadCodes'),
    national: reader.flag('national'),
    remote: reader.flag('remote'),
    areaName: reader.text('areaName', limits.name),
    curatedReason: reader.textOrNull('curatedReason', limits.sentence),
  };
}

/** How long it takes. */
export function readDose(reader: RecordReader): Dose {
  return {
    sessions: reader.textOrNull('sessions', limits.fact),
    weeks: reader.textOrNull('weeks', limits.fact),
  };
}

/** What can change in days. */
export function readAvailability(reader: RecordReader): Availability {
  return {
    takingReferrals: reader.code('takingReferrals', stated, 'not stated') ?? 'not stated',
    wait: reader.textOrNull('wait', limits.fact),
    asOf: reader.dayOrNull('asOf'),
  };
}

/** A check by a person. */
export function readAssurance(reader: RecordReader): Assurance {
  const invitation = reader.textOrNull('invitation', limits.id);
  return {
    factGroup: reader.code('factGroup', factGroups) ?? 'contact',
    assuredDate: readDay(reader, 'assuredDate'),
    by: reader.code('by', assurers) ?? 'source',
    ...(invitation === null ? {} : { invitation }),
  };
}

/** Where a record came from. */
export function readProvenance(reader: RecordReader): Provenance {
  return {
    feedId: reader.text('feedId', limits.id),
    sourceId: reader.text('sourceId', limits.name),
    sourceName: reader.text('sourceName', limits.name),
    sourceUrl: reader.urlOrNull('sourceUrl'),
    sourceDate: reader.dayOrNull('sourceDate'),
    retrievedAt: readDay(reader, 'retrievedAt'),
  };
}

/** Another listing of the same service that was merged into it. */
export function readMergedListing(reader: RecordReader): MergedListing {
  return {
    id: readId(reader, 'id'),
    fields: reader.texts('fields', limits.id),
    provenance: reader.record('provenance', readProvenance),
  };
}

function readDay(reader: RecordReader, field: string): CalendarDay {
  const day = reader.dayOrNull(field);
  if (day) return day;
  reader.refuse(field, 'a date is needed');
  if (!refusedDay) throw new Error('the stand-in day is not a day');
  return refusedDay;
}
