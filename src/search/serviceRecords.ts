import type { Service } from '../catalogue/service.ts';

/** The records themselves, by their number in the index; read only when they are shown. */
export interface ServiceRecords {
  readonly count: number;
  /** @throws Error when there is no such record, or it cannot be read */
  read(number: number): Service;
}

/** A record is asked for that has not come from the device's store yet. */
export class RecordAwaitedError extends Error {
  override readonly name = 'RecordAwaitedError';
}

/** Records that are in memory anyway. */
export function keepRecords(services: readonly Service[]): ServiceRecords {
  return {
    count: services.length,
    read(number) {
      const service = services[number];
      if (!service) throw new Error(`There is no service number ${number}.`);
      return service;
    },
  };
}

/** The services in the order of equal results, which numbers the services of an index. */
export function inListOrder(services: readonly Service[]): readonly Service[] {
  return [...services].sort(compareForList);
}

/** The order of equal results: by name, then by id. */
export function compareForList(a: Service, b: Service): number {
  return byCode(a.name.toLowerCase(), b.name.toLowerCase()) || byCode(a.id, b.id);
}

// Not by locale: every device must give the same order.
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
