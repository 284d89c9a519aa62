import type { Service } from '../../src/catalogue/service.ts';

/**
 * Services as a file: a JSON list sorted by id, one service a line, so that a changed service is
 * one changed line. Same services, same bytes.
 */
export function toServiceFile(services: readonly Service[]): string {
  const sorted = [...services].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  return `[\n${sorted.map((service) => JSON.stringify(service)).join(',\n')}\n]\n`;
}
