import { factGroups } from '../../src/catalogue/codes.ts';
import { parseService } from '../../src/catalogue/parseService.ts';
import type { MergedListing, Service } from '../../src/catalogue/service.ts';
import { factGroupFields } from '../../src/changes/factGroupFields.ts';
import { CommandError } from '../commandError.ts';

/**
 * Fields in no fact group that are taken too. Not among them: who pays, how long, and what a sentence can
 * carry, which are the catalogue team's to say, and the area, which is never made wider by another source.
 */
const otherFields = ['partners', 'deliveryPlaces', 'needActivities', 'prisonsServed'] as const;

/**
 * One listing out of two of the same service. What the kept one says stands; where it is silent on a
 * whole field, the other's facts are taken and their source is kept beside them. A group of facts that
 * somebody has checked is left as they saw it, silences included.
 *
 * @throws CommandError when a place that is confidential in one of them could be told by the other
 */
export function mergeServices(kept: Service, dropped: Service): Service {
  if (dropped.confidentialLocation && !kept.confidentialLocation) {
    throw new CommandError(
      `${dropped.id} has a confidential location and ${kept.id} has not: keep ${dropped.id} instead.`,
    );
  }
  const fields = listTaken(kept, dropped);
  const mergedFrom: readonly MergedListing[] = [
    ...(kept.mergedFrom ?? []),
    { id: dropped.id, fields, provenance: dropped.provenance },
    // What the dropped one had taken itself comes from where it came from.
    ...(dropped.mergedFrom ?? []).map((earlier) => ({
      ...earlier,
      fields: earlier.fields.filter((field) => fields.includes(field)),
    })),
  ];
  const taken = Object.fromEntries(Object.entries(dropped).filter(([field]) => fields.includes(field)));
  const parsed = parseService({ ...kept, ...taken, mergedFrom: withoutRepeats(mergedFrom) });
  if (parsed.ok) return parsed.service;
  throw new CommandError(`${kept.id} cannot be merged with ${dropped.id}: ${parsed.reasons.join('; ')}.`);
}

function listTaken(kept: Service, dropped: Service): string[] {
  // Where a refuge is must not come in by another listing of it, so nothing does.
  if (kept.confidentialLocation) return [];
  const unchecked = factGroups.filter((group) =>
    kept.assurance.every(({ factGroup }) => factGroup !== group),
  );
  const fields = [...unchecked.flatMap((group) => factGroupFields[group]), ...otherFields];
  return fields.filter((field) => field !== 'coverage' && isSilent(kept[field]) && !isSilent(dropped[field]));
}

function isSilent(value: unknown): boolean {
  if (value === null || value === 'not stated') return true;
  return typeof value === 'object' && Object.values(value).every(isSilent);
}

/** A field is the last one's that gave it: a listing that passed it on names its own source instead. */
function withoutRepeats(merged: readonly MergedListing[]): MergedListing[] {
  return merged.map((one, index) => ({
    ...one,
    fields: one.fields.filter(
      (field) => !merged.slice(index + 1).some((later) => later.fields.includes(field)),
    ),
  }));
}
