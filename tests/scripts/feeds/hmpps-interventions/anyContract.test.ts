import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseService } from '../../../../src/catalogue/parseService.ts';
import { readContract } from '../../../../scripts/feeds/hmpps-interventions/contract.ts';
import { readProviders } from '../../../../scripts/feeds/hmpps-interventions/providers.ts';
import { toServiceRecord } from '../../../../scripts/feeds/hmpps-interventions/toServiceRecord.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { makeContractFile } from './contractFixture.ts';

const retrievedAt = day('2026-11-22');
const providers =
  readProviders([{ code: 'HARBOUR_LANE', name: 'Harbour Lane Trust (invented)' }]) ?? new Map();

/** What becomes of a file: 'a service', or the reason why not. */
function outcomeOf(file: unknown): string {
  const read = readContract(file);
  if (!read.ok) return read.reason;
  const made = toServiceRecord(read.contract, { providers, retrievedAt, sourceDate: null });
  if (!made.ok) return made.reason;
  const parsed = parseService(made.record);
  return parsed.ok ? 'a service' : parsed.reasons.join('; ');
}

describe('any contract file', () => {
  it('with one field swapped for anything becomes a service or gets a reason, and never throws', () => {
    const fields = Object.keys(makeContractFile());
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        expect(outcomeOf(makeContractFile({ [field]: value }))).not.toBe('');
      }),
    );
  });

  it('with any text in its activities and title is still a service', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    const activity = fc.record({
      need_area: text,
      activity: text,
      delivery_method: text,
      delivery_location: text,
    });
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 4 }), text, (activities, title) => {
        const file = makeContractFile({ activities, intervention_title: `Invented ${title}` });
        expect(outcomeOf(file)).toBe('a service');
      }),
    );
  });
});
