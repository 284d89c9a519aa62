import { limits } from '../../src/catalogue/limits.ts';
import { RecordReader } from '../../src/catalogue/recordReader.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { CommandError } from '../commandError.ts';
import { readJsonFile } from '../publish/readInputs.ts';
import { mergeServices } from './mergeServices.ts';

/** What a person, or the rule for overwhelming evidence, has decided about listings that are alike. */
export interface MergeDecision {
  /** The listing that stays; null when the others are different services. */
  readonly keep: string | null;
  /** Listings that go into it. */
  readonly drop: readonly string[];
  /** Listings that are different services, however alike. */
  readonly apart: readonly string[];
  readonly reason: string;
}

/** A listing that went into another, and the fields that were taken from it. */
export interface Merge {
  readonly keep: string;
  readonly drop: string;
  readonly fields: readonly string[];
}

/** Services after the decisions, and what was done. */
export interface DecidedServices {
  readonly services: readonly Service[];
  readonly merges: readonly Merge[];
  /** Decisions about listings that are not there, one sentence each. */
  readonly notes: readonly string[];
}

/** Reads a file of decisions. @throws CommandError with every reason, or the file system's error */
export async function readDecisions(path: string): Promise<readonly MergeDecision[]> {
  const list = await readJsonFile(path);
  if (!Array.isArray(list)) throw new CommandError(`${path} is not a list of decisions.`);
  const reasons: string[] = [];
  const decisions = list.map((value: unknown, index): MergeDecision => {
    const reader = new RecordReader(value, `decision ${index + 1}`, reasons);
    const keep = reader.textOrNull('keep', limits.id);
    const drop = reader.texts('drop', limits.id);
    const apart = reader.texts('apart', limits.id);
    const isMerge = keep !== null && drop.length > 0 && !drop.includes(keep) && apart.length === 0;
    const isApart = keep === null && drop.length === 0 && apart.length > 1;
    if (!isMerge && !isApart) reader.refuse('keep', 'needs "keep" with "drop", or two or more in "apart"');
    return { keep, drop, apart, reason: reader.text('reason', limits.sentence) };
  });
  if (reasons.length > 0) throw new CommandError(`${path} cannot be used: ${reasons.join('; ')}.`);
  return decisions;
}

/**
 * Merges what was decided to be one service. A decision whose kept listing is not there drops nothing:
 * a feed that failed must not take a service with it. Pointers to a dropped listing lead to the kept one.
 */
export function applyDecisions(
  services: readonly Service[],
  decisions: readonly MergeDecision[],
): DecidedServices {
  const byId = new Map(services.map((service) => [service.id, service]));
  const went = new Map<string, string>();
  const merges: Merge[] = [];
  const notes: string[] = [];
  for (const { keep, drop } of decisions) {
    if (keep === null) continue;
    for (const id of drop) {
      const keptId = follow(keep, went);
      const kept = byId.get(keptId);
      const dropped = byId.get(id);
      if (!kept || !dropped || kept === dropped) {
        notes.push(`${id} was not merged into ${keep}: ${kept ? id : keep} is not in these services.`);
        continue;
      }
      const merged = mergeServices(kept, dropped);
      byId.set(keptId, merged);
      byId.delete(id);
      went.set(id, keptId);
      merges.push({
        keep: keptId,
        drop: id,
        fields: merged.mergedFrom?.findLast((one) => one.id === id)?.fields ?? [],
      });
    }
  }
  const left = [...byId.values()].map((service) => redirect(service, went));
  return { services: went.size === 0 ? services : left, merges, notes };
}

/** Whether a person has decided that two listings are different services. */
export function areApart(decisions: readonly MergeDecision[], one: string, other: string): boolean {
  return decisions.some(({ apart }) => apart.includes(one) && apart.includes(other));
}

function follow(id: string, went: ReadonlyMap<string, string>): string {
  let at = id;
  for (let next = went.get(at); next !== undefined; next = went.get(at)) at = next;
  return at;
}

function redirect(service: Service, went: ReadonlyMap<string, string>): Service {
  if (!service.replacedBy.some((id) => went.has(id))) return service;
  const replacedBy = [...new Set(service.replacedBy.map((id) => follow(id, went)))];
  return { ...service, replacedBy: replacedBy.filter((id) => id !== service.id) };
}
