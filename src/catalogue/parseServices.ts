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
  if (!Array.isArray(value)) return null;
  const records: readonly unknown[] = value;
  const services = new Map<string, Service>();
  const rejected: RejectedService[] = [];
  for (const [index, record] of records.entries()) {
    const parsed = parseService(record);
    const id = isRecord(record) && typeof record['id'] === 'string' ? record['id'] : `record ${index + 1}`;
    if (!parsed.ok) rejected.push({ id, reason: parsed.reasons.join('; ') });
    else if (services.has(id)) rejected.push({ id, reason: 'another service has this id' });
    else services.set(id, parsed.service);
  }
  return { read: records.length, services: [...services.values()], rejected };
}
