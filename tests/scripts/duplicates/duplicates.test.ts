import { Command } from 'commander';
import fc from 'fast-check';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDuplicatesCommand } from '../../../scripts/commands/duplicates.ts';
import { findDuplicates } from '../../../scripts/duplicates/findDuplicates.ts';
import { applyDecisions } from '../../../scripts/duplicates/mergeDecisions.ts';
import { mergeServices } from '../../../scripts/duplicates/mergeServices.ts';
import { parseService } from '../../../src/catalogue/parseService.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { day, makeCoverage, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const desk = { name: 'Desk', role: 'general', phone: '0113 496 0000', email: null } as const;
const hall = { name: 'The hall', address: '1 Harbour Lane', postcode: 'LS9 8AH', position: null };

/** What a regional team keeps. */
const ours = makeService({ id: 'ours', contacts: [desk], locations: [hall] });
/** The same service as the council's feed has it. */
const theirs = makeService({
  id: 'theirs',
  name: 'HARBOUR LANE: Housing Support (invented)',
  organization: { id: 'hlt', name: 'Harbour Lane Trust (invented) Ltd' },
  contacts: [{ ...desk, phone: '+44 (0)113 4960000' }],
  locations: [{ ...hall, postcode: 'ls98ah' }],
  languages: ['Polish'],
  url: 'https://harbour-lane.example/housing',
  provenance: { ...ours.provenance, feedId: 'council', sourceId: '77', sourceName: 'The council (invented)' },
});

function find(...services: readonly Service[]) {
  return findDuplicates(services, today).pairs.map(({ grade, services: [one, other] }) => [
    grade,
    one.id,
    other.id,
  ]);
}

describe('the same service in two feeds', () => {
  it('is found however its name, number, postcode and organisation are written, with the evidence', () => {
    expect(find(ours, theirs)).toEqual([['overwhelming', 'ours', 'theirs']]);
    const [pair] = findDuplicates([ours, theirs], today).pairs;
    expect(pair?.evidence).toEqual([
      'the same name',
      'the same organisation',
      'the same phone number (01134960000)',
      'the same postcode (LS98AH)',
    ]);
  });

  it('is probable when its name is only alike, and possible when only where it is and its number agree', () => {
    const renamed = (name: string) => ({ ...theirs, name });
    expect(find(ours, renamed('Harbour Lane Housing Project support (invented)'))[0]?.[0]).toBe('probable');
    expect(find(ours, renamed('Tenancy team'))[0]?.[0]).toBe('possible');
  });

  it('is not claimed for services that differ in whom they take, in area or in contract', () => {
    const bare = { ...theirs, contacts: [], locations: [] };
    expect(find(ours, bare)).toEqual([['possible', 'ours', 'theirs']]);
    expect(find(ours, { ...bare, coverage: makeCoverage({ ladCodes: ['E08000032'] }) })).toEqual([]);
    expect(
      find(
        { ...ours, contractReference: 'A' },
        { ...theirs, contractReference: 'B', coverage: makeCoverage({ ladCodes: ['E08000032'] }) },
      )[0]?.[0],
    ).not.toBe('overwhelming');
  });

  it('is not claimed for two of one provider’s services at one desk in one feed', () => {
    const sibling = { ...ours, id: 'sibling', name: 'Harbour Lane Debt Advice (invented)' };
    expect(find(ours, sibling)).toEqual([]);
  });

  it('is not claimed for a service and the one that took over, nor for one that is over', () => {
    expect(find({ ...ours, replacedBy: ['theirs'] }, theirs)).toEqual([]);
    expect(find({ ...ours, ends: day('2026-01-31') }, theirs)).toEqual([]);
  });

  it('is found behind a switchboard that hundreds share, without comparing all with all', () => {
    const switchboard = Array.from({ length: 300 }, (_, index) =>
      makeService({
        id: `council-${index}`,
        name: `Section ${index} ${'abcdefghij'[index % 10]}x`,
        organization: { id: `o-${index}`, name: `Organisation ${index}` },
        contacts: [desk],
        provenance: { ...theirs.provenance, sourceId: String(index) },
      }),
    );
    const { pairs, tooCommon } = findDuplicates([ours, theirs, ...switchboard], today);
    expect(pairs.map(({ grade }) => grade)).toEqual(['overwhelming']);
    expect(tooCommon).toEqual(['phone 01134960000 (302 listings)']);
  });
});

describe('merging two listings of one service', () => {
  it('keeps what the kept one says, takes what it is silent on, and the source of each fact', () => {
    const merged = mergeServices(ours, theirs);
    expect(merged).toMatchObject({ id: 'ours', name: ours.name, contacts: [desk], languages: ['Polish'] });
    expect(merged.provenance).toEqual(ours.provenance);
    expect(merged.mergedFrom).toEqual([
      { id: 'theirs', fields: ['url', 'languages'], provenance: theirs.provenance },
    ]);
    expect(parseService(JSON.parse(JSON.stringify(merged)))).toEqual({ ok: true, service: merged });
  });

  it('leaves a group of facts as it was checked, silences included', () => {
    const checked: Service = {
      ...ours,
      assurance: [{ factGroup: 'contact', assuredDate: today, by: 'provider' }],
    };
    expect(mergeServices(checked, theirs)).toMatchObject({ url: null, languages: ['Polish'] });
  });

  it('never takes who pays, what a sentence can carry, or a wider area from another source', () => {
    const wider = makeService({
      ...theirs,
      sentenceUses: ['licence'],
      contractReference: 'B',
      coverage: makeCoverage({ national: true }),
    });
    const merged = mergeServices({ ...ours, coverage: makeCoverage() }, wider);
    expect(merged).toMatchObject({
      sentenceUses: [],
      contractReference: null,
      coverage: { national: false },
    });
  });

  it('never brings in where a refuge is', () => {
    const refuge = { ...ours, confidentialLocation: true, contacts: [], locations: [] };
    expect(mergeServices(refuge, theirs)).toMatchObject({ locations: [], contacts: [], url: null });
    expect(() => mergeServices(theirs, refuge)).toThrow(/keep ours instead/);
  });

  it('names the first source of a fact that went through two merges', () => {
    const third = makeService({ ...theirs, id: 'third', languages: [], url: null, contacts: [] });
    const second = mergeServices(third, theirs);
    const merged = mergeServices({ ...ours, contacts: [] }, second);
    expect(merged.mergedFrom).toMatchObject([
      { id: 'third', fields: [] },
      { id: 'theirs', fields: ['url', 'contacts', 'languages'] },
    ]);
  });

  it('sends pointers to the kept one, and drops nothing when the kept one is not there', () => {
    const old = makeService({ id: 'old', replacedBy: ['theirs', 'ours'] });
    const decision = { keep: 'ours', drop: ['theirs'], apart: [], reason: 'One service.' };
    const { services } = applyDecisions([ours, theirs, old], [decision]);
    expect(services.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
      ['ours', []],
      ['old', ['ours']],
    ]);
    const alone = applyDecisions([theirs], [decision]);
    expect(alone.services).toEqual([theirs]);
    expect(alone.notes).toEqual(['theirs was not merged into ours: ours is not in these services.']);
  });

  it('loses no listing, whatever is decided in whatever order', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => makeService({ id, languages: [id.toUpperCase() + 'ish'] }));
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    fc.assert(
      fc.property(fc.array(fc.record({ keep: id, drop: fc.array(id, { minLength: 1 }) })), (decided) => {
        const decisions = decided.map((one) => ({ ...one, apart: [], reason: 'Wild.' }));
        const { services, merges } = applyDecisions(all, decisions);
        expect(services.length + merges.length).toBe(all.length);
        const traces = services.flatMap((one) => [one.id, ...(one.mergedFrom ?? []).map((from) => from.id)]);
        expect([...new Set(traces)].toSorted()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});

describe('a publisher deals with duplicates on the command line', () => {
  let printed = '';
  let folder = '';
  beforeEach(async () => {
    printed = '';
    folder = await mkdtemp(join(tmpdir(), 'duplicates-'));
    await writeFile(join(folder, 'ours.json'), JSON.stringify([ours]));
    await writeFile(join(folder, 'theirs.json'), JSON.stringify([theirs]));
    vi.spyOn(console, 'log').mockImplementation((text) => {
      printed += `${String(text)}\n`;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const at = (name: string) => join(folder, name);
  async function run(...options: readonly string[]): Promise<void> {
    const program = new Command('catalogue').exitOverride();
    addDuplicatesCommand(program);
    await program.parseAsync(['duplicates', ...options], { from: 'user' });
  }

  it('sees the pair, decides it once, and is not asked again', async () => {
    await run(at('ours.json'), at('theirs.json'), '--today', today);
    expect(printed).toContain('1 pair is likely one service');
    expect(printed).toContain('theirs: HARBOUR LANE: Housing Support (invented)');
    const reason = ['--reason', 'The same desk.'];
    await run('decide', '--decisions', at('d.json'), '--keep', 'ours', '--drop', 'theirs', ...reason);
    printed = '';
    const decided = ['--decisions', at('d.json')];
    await run(at('ours.json'), at('theirs.json'), ...decided, '--json', '--today', today);
    expect(JSON.parse(printed)).toMatchObject({ compared: 1, pairs: [] });
    await run('merge', at('ours.json'), at('theirs.json'), ...decided, '--out', at('all.json'));
    expect(printed).toContain('theirs went into ours; taken from it: url, languages');
    expect(JSON.parse(await readFile(at('all.json'), 'utf8'))).toMatchObject([
      { id: 'ours', mergedFrom: [{ id: 'theirs' }] },
    ]);
  });

  it('keeps two alike services apart for good, also from the rule', async () => {
    const apart = ['--apart', 'ours', 'theirs', '--reason', 'Two floors, two teams.'];
    await run('decide', '--decisions', at('d.json'), ...apart);
    const decided = ['--decisions', at('d.json'), '--today', today];
    await run(
      'merge',
      at('ours.json'),
      at('theirs.json'),
      ...decided,
      '--overwhelming',
      '--out',
      at('all.json'),
    );
    expect(printed).toContain('Read 2, merged 0, wrote 2.');
  });

  it('merges by rule only when told to', async () => {
    const fuller = { ...theirs, deliveryFormats: ['drop-in'], referralRoutes: ['phone'] };
    await writeFile(at('theirs.json'), JSON.stringify([fuller]));
    const out = ['--out', at('all.json'), '--today', today];
    await expect(run('merge', at('ours.json'), at('theirs.json'), ...out)).rejects.toThrow(
      /Say what to merge/,
    );
    await run('merge', at('ours.json'), at('theirs.json'), ...out, '--overwhelming', '--json');
    // The council's listing says more, so it stays.
    expect(JSON.parse(printed)).toMatchObject({ read: 2, written: 1, merges: [{ drop: 'ours' }] });
  });

  it('is told what is wrong with ids and decisions', async () => {
    const merge = ['merge', at('ours.json'), '--out', at('all.json')];
    await expect(run(...merge, '--keep', 'ours', '--drop', 'nobody')).rejects.toThrow(/no service nobody/);
    await writeFile(at('d.json'), JSON.stringify([{ keep: 'ours', reason: 'Half a decision.' }]));
    await expect(run(...merge, '--decisions', at('d.json'))).rejects.toThrow(/needs "keep" with "drop"/);
  });
});
