import { Command } from 'commander';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addValidateCommand } from '../../../scripts/commands/validate.ts';
import { makeCoverage, makeService } from '../../factories/serviceFactory.ts';

const starterCatalogue = fileURLToPath(
  new URL('../../../scripts/starter-catalogue/services.json', import.meta.url),
);

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    printed += `${String(text)}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function runValidate(...options: readonly string[]): Promise<void> {
  const program = new Command('catalogue').exitOverride();
  addValidateCommand(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['validate', '--today', '2026-11-22', ...options], { from: 'user' });
}

async function writeServices(...records: readonly unknown[]): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'validate-')), 'services.json');
  await writeFile(path, JSON.stringify(records));
  return path;
}

const bought = { contractReference: 'INV-1', sentenceUses: ['licence'] } as const;
const quay = { id: 'quay', name: 'The Quay (invented)' };

describe('a publisher validates services', () => {
  it('and passes the starter catalogue, with what is still to ask of providers', async () => {
    await runValidate(starterCatalogue, '--json');
    const report: unknown = JSON.parse(printed);
    expect(report).toMatchObject({ read: 196, rejected: [], errors: 0 });
    expect(printed).toContain('"rule":"never-assured"');
  });

  it('and sees findings by provider, the worst first, each with what to do', async () => {
    const path = await writeServices(
      makeService({ id: 'sound-but-unchecked', ...bought }),
      makeService({ id: 'needless-one', organization: quay, needs: [], ...bought }),
      makeService({
        id: 'needless-two',
        organization: quay,
        name: 'Another (invented)',
        needs: [],
        ...bought,
      }),
    );
    await expect(runValidate(path)).rejects.toThrow(/^2 errors were found/);
    const lines = printed.split('\n');
    expect(lines[0]).toBe('Read 3: 3 services, 0 not readable.');
    expect(lines.filter((line) => line.endsWith('advice'))).toEqual([
      'The Quay (invented): 2 errors, 6 warnings, 2 advice',
      'Harbour Lane Trust (invented): 3 warnings, 1 advice',
    ]);
    expect(lines.slice(3, 5)).toEqual([
      '  error  no-need: needs: none; expected: at least one need. Say which needs the service works with.',
      '    needless-one, needless-two',
    ]);
  });

  it('and a code that no area has is an error', async () => {
    const path = await writeServices(makeService({ coverage: makeCoverage({ ladCodes: ['E07000026'] }) }));
    await expect(runValidate(path)).rejects.toThrow(/^1 error was found/);
    expect(printed).toContain('unknown-area-code: coverage.ladCodes: E07000026');
  });

  it('and a record that is no service counts as an error, with its reasons', async () => {
    const path = await writeServices(makeService(), { ...makeService({ id: 'odd' }), ends: 'never' });
    await expect(runValidate(path, '--json')).rejects.toThrow(/^1 of 2 records cannot be read/);
    expect(JSON.parse(printed)).toMatchObject({
      read: 2,
      rejected: [{ id: 'odd', reason: 'ends: "never" is not a date' }],
    });
  });

  it('and is told in one sentence when there is no file, no list or no gazetteer', async () => {
    await expect(runValidate('/nowhere/services.json')).rejects.toThrow(/ENOENT/);
    const path = await writeServices(makeService());
    await writeFile(`${path}.txt`, 'services');
    await expect(runValidate(`${path}.txt`)).rejects.toThrow(/is not JSON/);
    await expect(runValidate(path, '--gazetteer', '/nowhere/gazetteer.json')).rejects.toThrow(/ENOENT/);
    await expect(runValidate(path, '--gazetteer', path)).rejects.toThrow(/gazetteer|table|list|object/i);
  });

  it('and lets a finding stand for a reason, until the exception is not needed any more', async () => {
    const path = await writeServices(makeService({ id: 'quay-one', needs: [] }));
    const exceptions = `${path}.exceptions`;
    const exception = {
      rule: 'no-need',
      serviceId: 'quay-one',
      reason: 'Kept for its number.',
      until: '2027-03-31',
    };
    await writeFile(exceptions, JSON.stringify([exception]));
    await runValidate(path, '--exceptions', exceptions, '--json');
    expect(JSON.parse(printed)).toMatchObject({ errors: 0, excepted: [{ rule: 'no-need' }] });
    const mended = await writeServices(makeService({ id: 'quay-one' }));
    await expect(runValidate(mended, '--exceptions', exceptions)).rejects.toThrow(
      /^1 exception has to be mended\.$/,
    );
    expect(printed).toContain('The exception from no-need for quay-one is not needed any more: remove it.');
  });

  it('and gets a page to print, and what each listing misses as JSON', async () => {
    const path = await writeServices(makeService({ id: 'quay-one' }));
    await runValidate(path, '--json', '--html', `${path}.html`);
    expect(await readFile(`${path}.html`, 'utf8')).toContain('<h1>Listings checked on 22 November 2026</h1>');
    expect(JSON.parse(printed)).toMatchObject({
      completeness: [
        {
          serviceId: 'quay-one',
          missing: expect.arrayContaining([expect.objectContaining({ id: 'offences' })]),
        },
      ],
    });
  });
});
