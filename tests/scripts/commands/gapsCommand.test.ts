import { Command } from 'commander';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addGapsCommand } from '../../../scripts/commands/gaps.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const nowhere = {
  areaName: 'Nowhere',
  ladCodes: [],
  pfaCodes: [],
  probationRegionCodes: [],
  national: false,
  remote: false,
  excludedLadCodes: [],
  curatedReason: null,
};
const [leeds, newport] = ['E08000035', 'W06000022'];

const services = [
  makeService({
    id: 'leeds-housing',
    needs: ['accommodation'],
    settings: ['community'],
    coverage: { ...nowhere, ladCodes: [leeds] },
  }),
  makeService({
    id: 'helpline',
    needs: ['accommodation', 'finance'],
    settings: ['community'],
    coverage: { ...nowhere, national: true, excludedLadCodes: [newport] },
  }),
  makeService({
    id: 'over',
    needs: ['finance'],
    settings: ['community'],
    ends: day('2026-01-01'),
    coverage: { ...nowhere, ladCodes: [leeds, newport] },
  }),
  makeService({
    id: 'inside',
    needs: ['finance'],
    settings: ['custody'],
    coverage: { ...nowhere, ladCodes: [newport] },
  }),
  makeService({
    id: 'for-women',
    needs: ['finance'],
    settings: ['community'],
    eligibility: { ...makeService().eligibility, sexes: 'women' },
    coverage: { ...nowhere, ladCodes: [newport] },
  }),
];

let printed = '';
let path = '';

beforeEach(async () => {
  printed = '';
  path = join(await mkdtemp(join(tmpdir(), 'gaps-')), 'services.json');
  await writeFile(path, JSON.stringify(services));
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${String(text)}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...options: readonly string[]): Promise<string> {
  printed = '';
  const program = new Command('catalogue').exitOverride();
  addGapsCommand(program);
  await program.parseAsync(['gaps', path, '--today', '2026-11-01', ...options], { from: 'user' });
  return printed;
}

describe('the catalogue team looks for what is missing', () => {
  it('sees where a need is met near home, only from afar, or not at all', async () => {
    const leedsOnly = await run('--area', 'Leeds');
    expect(leedsOnly).toContain('Accommodation: near in 1 of 1');
    expect(leedsOnly).toContain(
      'Finance, benefit and debt: near in 0 of 1, only national, by phone or online in 1',
    );
    const newportOnly = await run('--area', newport);
    expect(newportOnly).toContain('Accommodation: near in 0 of 1, nothing in 1');
    expect(newportOnly).toContain('Finance, benefit and debt: near in 1 of 1');
  });

  it('does not count listings that are over or work only in custody', async () => {
    expect(await run('--area', 'Newport', '--cohort', 'men')).toContain(
      'Finance, benefit and debt: near in 0 of 1, nothing in 1',
    );
  });

  it('sees the same for one group, and for each group a listing is for', async () => {
    expect(await run('--area', 'Newport', '--cohort', 'women')).toContain(
      'Finance, benefit and debt: near in 1 of 1',
    );
    const everyone = await run('--area', 'Gwent');
    expect(everyone).toContain('By group that a listing is for');
    expect(everyone).toMatch(/Women: near in 1 of 5, nothing in 4/);
    expect(everyone).toMatch(/nothing in Wales: 4 \(Blaenau Gwent, Caerphilly, Monmouthshire, Torfaen\)/);
  });

  it('gets JSON that adds up, for every authority of England and Wales', async () => {
    const gaps: unknown = JSON.parse(await run('--json'));
    if (!Array.isArray(gaps)) throw new Error('It should be a list.');
    const totals = gaps.map(
      ({ near, onlyFromAfar, nothing }) => near.length + onlyFromAfar.length + nothing.length,
    );
    expect(new Set(totals)).toEqual(new Set([318]));
  });

  it('is told when an area is not known, or is the name of several', async () => {
    await expect(run('--area', 'Atlantis')).rejects.toThrow('There is no area “Atlantis” in the gazetteer.');
    await expect(run('--area', 'Whitchurch')).rejects.toThrow(
      /is the name of \d+ areas; give one by its code/,
    );
  });
});
