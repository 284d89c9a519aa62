import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { Organization } from '../../../src/catalogue/service.ts';
import { cleanText, toSlug } from './cleanText.ts';

/** Providers by the code that contracts use. */
export type Providers = ReadonlyMap<string, Organization>;

/** Reads the provider list; null when it is no list of codes and names. */
export function readProviders(value: unknown): Providers | null {
  if (!Array.isArray(value)) return null;
  const records: readonly unknown[] = value;
  const providers = new Map<string, Organization>();
  for (const record of records) {
    if (!isRecord(record)) return null;
    const { code, name } = record;
    if (typeof code !== 'string' || typeof name !== 'string') return null;
    const cleanName = cleanText(name).replace(/,(?=\S)/g, ', ');
    if (toSlug(code) === '' || cleanName === '') return null;
    providers.set(code, { id: toSlug(code), name: cleanName });
  }
  return providers;
}
