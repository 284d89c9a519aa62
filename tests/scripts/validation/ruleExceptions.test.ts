import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admitServices } from '../../../scripts/publish/admitServices.ts';
import { applyExceptions, readExceptions } from '../../../scripts/validation/ruleExceptions.ts';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';
import { checkServices } from '../../../src/validation/checkServices.ts';
import { tinyGazetteer } from '../../fakes/tinyGazetteer.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const gazetteer = parseGazetteer(tinyGazetteer);
const shelter = makeService({ id: 'shelter', needs: [] });
const exception = {
  rule: 'no-need',
  serviceId: 'shelter',
  reason: 'It is an index of others, kept for its phone number.',
  until: day('2027-03-31'),
};

function apply(...exceptions: (typeof exception)[]) {
  return applyExceptions(checkServices([shelter], today, null), exceptions, today);
}

async function writeExceptions(content: unknown): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'exceptions-')), 'exceptions.json');
  await writeFile(path, JSON.stringify(content));
  return path;
}

describe('an exception from a rule', () => {
  it('lets one finding of one service stand, and no other', () => {
    const { findings, excepted, faults } = apply(exception);
    expect(excepted.map(({ rule }) => rule)).toEqual(['no-need']);
    expect(findings.map(({ rule }) => rule)).not.toContain('no-need');
    expect(findings.map(({ rule }) => rule)).toContain('never-assured');
    expect(faults).toEqual([]);
  });

  it('has to go once nothing needs it', () => {
    const { faults } = apply(exception, { ...exception, rule: 'no-coverage' });
    expect(faults).toEqual(['The exception from no-coverage for shelter is not needed any more: remove it.']);
  });

  it('does not hold past its day, and says so', () => {
    const { findings, faults } = apply({ ...exception, until: day('2026-11-21') });
    expect(findings.map(({ rule }) => rule)).toContain('no-need');
    expect(faults).toEqual([
      'The exception from no-need for shelter ended on 21 November 2026: mend the listing, or look at it again and give it a new day.',
    ]);
    expect(apply({ ...exception, until: today }).faults).toEqual([]);
  });

  it('is refused for a rule that does not exist, and where it is there twice', () => {
    expect(apply(exception, { ...exception, rule: 'no-neeed' }).faults[0]).toMatch(/does not exist/);
    expect(apply(exception, exception).faults[0]).toMatch(/there twice/);
  });

  it('is never taken for the place of a refuge', () => {
    const refuge = makeService({ id: 'shelter', confidentialLocation: true, deliveryPlaces: ['Whitby'] });
    const held = applyExceptions(
      checkServices([refuge], today, null),
      [{ ...exception, rule: 'confidential-address' }],
      today,
    );
    expect(held.findings.map(({ rule }) => rule)).toContain('confidential-address');
    expect(held.faults[0]).toMatch(/not allowed/);
  });

  it('is read from a file, with every reason why the file cannot be used', async () => {
    expect(await readExceptions(await writeExceptions([exception]))).toEqual([exception]);
    await expect(readExceptions(await writeExceptions({}))).rejects.toThrow(/not a list/);
    const bad = await writeExceptions([{ rule: 'no-need', serviceId: 'shelter', until: 'soon' }]);
    await expect(readExceptions(bad)).rejects.toThrow(
      /exception 1.until: "soon" is not a date.*exception 1.reason: missing/,
    );
  });

  it('counts for what is published too, and one at fault stops it', () => {
    expect(admitServices([shelter], today, gazetteer, []).rejected).toMatchObject([{ id: 'shelter' }]);
    expect(admitServices([shelter], today, gazetteer, [exception]).services).toEqual([shelter]);
    const late = { ...exception, until: day('2026-11-21') };
    expect(() => admitServices([shelter], today, gazetteer, [late])).toThrow(
      /^Nothing was published\. .*ended/,
    );
  });
});
