import type { DeliveryFormat, Need } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { quote } from '../cleaning/cleaned.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import type { RawListing } from '../listing/rawListing.ts';
import { toSlug } from '../listing/serviceIds.ts';
import { vocabularies } from '../tabular/vocabularies.ts';
import { findCodes } from '../tabular/vocabulary.ts';
import { readOffences, toRiskConditions, toSexes } from './interventionPeople.ts';
import { toPrisons, toServiceAreas, toSettings } from './interventionPlaces.ts';
import { toInterventionSummary } from './interventionSummary.ts';
import { readType } from './interventionType.ts';
import { findField, toTexts } from './looseRecord.ts';

/** A listing with warnings, or the one reason why there is none. */
export type InterventionListing =
  | { readonly ok: true; readonly listing: RawListing; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** The probation service runs structured interventions and toolkits itself. */
const organization = { id: 'hmpps', name: 'HM Prison and Probation Service' };

/** Reads one intervention, whose fields have plain names (`withPlainFields`). Facts only; its prose is not copied. */
export function toInterventionListing(record: UnknownRecord): InterventionListing {
  const name = readName(record);
  if (name === null) return { ok: false, reason: 'it has no name' };
  const read = readType(readText(record, 'inttype', 'interventiontype', 'type'));
  if (!read.ok) return read;
  const warnings: string[] = [];
  const needs = readNeeds(record, warnings);
  const formats = readFormats(record, warnings);
  const settings = toSettings(record);
  const sexes = toSexes(record);
  const { exclusions, conditions } = readOffences(record);
  if (settings.length === 0) warnings.push('it does not say whether it works in the community or in custody');
  const prisonsServed = toPrisons(record);
  const dose = readDose(record, warnings);
  const listing: RawListing = {
    ...emptyListing,
    sourceId: readSourceId(record),
    name,
    organizationName: organization.name,
    serviceAreas: toServiceAreas(record),
    minimumAge: findField(record, ['minage', 'minimumage']),
    maximumAge: findField(record, ['maxage', 'maximumage']),
    stated: {
      organization,
      summary: toInterventionSummary({ type: read.type, sexes, settings, formats, needs }),
      // Of the four routes the only one that probation pays for whole.
      fundingRoute: 'commissioned',
      needs,
      eligibility: { sexes, conditions: [...conditions, ...toRiskConditions(record)] },
      exclusions,
      settings,
      prisonsServed,
      deliveryFormats: formats,
      // Structured interventions are approved to be delivered as rehabilitation activity; toolkits are not all.
      sentenceUses:
        read.type === 'structured intervention' && settings.includes('community')
          ? ['rehabilitation-activity']
          : [],
      ...(dose ? { dose } : {}),
    },
  };
  return { ok: true, listing, warnings };
}

/** What it is known by: its own id, else its name; empty where it has neither. */
export function readSourceId(record: UnknownRecord): string {
  return (readText(record, 'uuid', 'id') ?? toSlug(readName(record) ?? '')).toLowerCase();
}

function readName(record: UnknownRecord): string | null {
  return toPlainLine(readText(record, 'name', 'title')).value || null;
}

function readText(record: UnknownRecord, ...names: readonly string[]): string | null {
  return toTexts(findField(record, names)).at(0) ?? null;
}

function readNeeds(record: UnknownRecord, warnings: string[]): readonly Need[] {
  const names = toTexts(findField(record, ['criminogenicneeds', 'criminogenicneed', 'needs', 'need']));
  const needs = names.flatMap((name) => {
    const found = findCodes(vocabularies.needs, name);
    if (!found) warnings.push(`the need ${quote(name)} is not known`);
    return found ?? [];
  });
  return [...new Set(needs)];
}

const formatWords: readonly (readonly [DeliveryFormat, RegExp])[] = [
  ['one-to-one', /\bone[- ]?to[- ]?one\b|\b1 ?[:-] ?1\b|\b1[- ]?(?:to|2)[- ]?1\b|\bindividual/i],
  ['group', /\bgroup/i],
  ['remote', /\b(?:online|remote|virtual|phone|telephone|video|digital)/i],
  ['self-study', /\bself[- ]?(?:study|directed|guided)\b/i],
];

function readFormats(record: UnknownRecord, warnings: string[]): readonly DeliveryFormat[] {
  const texts = [
    ...toTexts(findField(record, ['format', 'deliveryformat', 'deliveryformats', 'deliverymethods'])),
    ...toTexts(findField(record, ['attendancetype', 'attendancetypes'])),
  ];
  const isKnown = (text: string) =>
    formatWords.some(([, pattern]) => pattern.test(text)) ||
    /\b(?:in[- ]person|face[- ]to[- ]face)\b/i.test(text);
  for (const text of texts) if (!isKnown(text)) warnings.push(`the format ${quote(text)} is not known`);
  return formatWords
    .filter(([, pattern]) => texts.some((text) => pattern.test(text)))
    .map(([format]) => format);
}

// Longer than a count of sessions and shorter than prose.
const longestDose = 100;

function readDose(record: UnknownRecord, warnings: string[]): object | null {
  const sessions = toTexts(findField(record, ['sessiondetail', 'sessiondetails'])).join('; ');
  const time = toTexts(findField(record, ['timetocomplete'])).join(' ');
  const weeks = /(\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})?)\+? ?weeks?\b/i.exec(time)?.[1] ?? null;
  if (time !== '' && weeks === null)
    warnings.push(`the time it takes, ${quote(time)}, is not in weeks and was left out`);
  const isCount = /^\d/.test(sessions) && sessions.length <= longestDose;
  if (sessions !== '' && !isCount) warnings.push('its sessions are described in prose, which was left out');
  return isCount || weeks !== null
    ? { sessions: isCount ? sessions.slice(0, limits.fact) : null, weeks }
    : null;
}

const emptyListing: Omit<RawListing, 'sourceId' | 'stated'> = {
  sourceUrl: null,
  name: null,
  description: null,
  organizationId: null,
  organizationName: null,
  url: null,
  status: null,
  contacts: [],
  locations: [],
  serviceAreas: [],
  schedules: [],
  costOptions: [],
  languages: [],
  eligibility: [],
  minimumAge: null,
  maximumAge: null,
  terms: [],
  accessNotes: [],
  assuredDate: null,
  lastModified: null,
};
