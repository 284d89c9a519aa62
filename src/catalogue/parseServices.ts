import { parseService } from './parseService.ts';
import { isRecord } from './recordReader.ts';
import type { Service } from './service.ts';

/** A record that was not taken, with its id (or its place in the list) and why. */
export interface RejectedService {
  readonly id: string;
  readonly reason: string;
}

/** A list read through the door: `read` = `services.length` + `rejected.length`, always. */
export interface ParsedServices {
  readonly read: number;
  readonly services: readonly Service[];
  readonly rejected: readonly RejectedService[];
}

/** Reads a list of services; null when the data is no list at all. A second service with an id is rejected. */
export function parseServices(value: unknown): ParsedServices | null {
  return Array.isArray(value) ? parseServiceRecords(value) : null;
}

/** The same for records that come one by one. */
export function parseServiceRecords(records: Iterable<unknown>): ParsedServices {
  const services = new Map<string, Service>();
  const rejected: RejectedService[] = [];
  let read = 0;
  for (const record of records) {
    read += 1;
    const parsed = parseService(record);
    const id = isRecord(record) && typeof record['id'] === 'string' ? record['id'] : `record ${read}`;
    if (!parsed.ok) rejected.push({ id, reason: parsed.reasons.join('; ') });
    else if (services.has(id)) rejected.push({ id, reason: 'another service has this id' });
    else services.set(id, parsed.service);
  }
  return { read, services: [...services.values()], rejected };
}
