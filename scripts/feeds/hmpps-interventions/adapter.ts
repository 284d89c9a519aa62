import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { parseService } from '../../../src/catalogue/parseService.ts';
import { CommandError } from '../../commandError.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { readContract, type Contract } from './contract.ts';
import { readProviders, type Providers } from './providers.ts';
import { toServiceRecord, type ImportRun } from './toServiceRecord.ts';

/** Commissioned Rehabilitative Services, as HMPPS publishes their contracts. */
export const hmppsInterventions: FeedAdapter = {
  kind: 'hmpps-interventions',
  description:
    'commissioned rehabilitative services: a local folder that holds contracts/*.json and providers.json',
  rejectionsStop: true,
  read: importContracts,
};

async function importContracts(
  from: string,
  { retrievedAt }: FeedSettings,
  kept: KeptServices,
): Promise<FeedImport> {
  const folder = await findContracts(from);
  const files = (await readdir(folder)).filter(isContractFile).sort();
  if (files.length === 0) throw new CommandError(`There are no contract files (*.json) in ${folder}.`);
  const providers = await readProviderList(await findProviders(from));

  const contracts: { readonly id: string; readonly contract: Contract }[] = [];
  for (const id of files) {
    const read = await readContractFile(join(folder, id));
    if (read.ok) contracts.push({ id, contract: read.contract });
    else kept.rejections.add({ id, reason: read.reason });
  }
  const run = { providers, retrievedAt, sourceDate: newestDay(contracts, retrievedAt) };
  keepServices(contracts, run, kept);
  // A file that cannot be read may hold any contract, so none can be said to be gone.
  return { read: files.length, isComplete: kept.rejections.size === 0, notes: [] };
}

function keepServices(
  contracts: readonly { readonly id: string; readonly contract: Contract }[],
  run: ImportRun,
  kept: KeptServices,
): void {
  // One list without an end, in the order of file names: a copy of the folder may lack its last ones.
  kept.parts.begin('contracts');
  for (const { id, contract } of contracts) {
    const made = toServiceRecord(contract, run);
    if (!made.ok) {
      kept.rejections.add({ id, reason: made.reason });
      continue;
    }
    const parsed = parseService(made.record);
    if (!parsed.ok) kept.rejections.add({ id, reason: parsed.reasons.join('; ') });
    else if (kept.has(parsed.service.id)) {
      kept.rejections.add({ id, reason: `another file has the contract reference ${contract.reference}` });
    } else {
      kept.keep(
        parsed.service,
        made.warnings.map((message) => ({ id, message })),
      );
    }
  }
}

/**
 * The source carries no date of its own, only days in its records. The newest of them, up to today,
 * is the day near which somebody last wrote to it; single records may be older.
 */
function newestDay(
  contracts: readonly { readonly contract: Contract }[],
  retrievedAt: CalendarDay,
): CalendarDay | null {
  const days = contracts.flatMap(({ contract }) => [contract.starts, contract.ends]);
  return days.reduce((newest, day) => {
    const isNewer = day !== null && day <= retrievedAt && (newest === null || day > newest);
    return isNewer ? day : newest;
  }, null);
}

async function findContracts(from: string): Promise<string> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) {
    throw new CommandError(
      `The feed hmpps-interventions is read from a folder on this computer, not from the address ${from}: download it first.`,
    );
  }
  if (!(await isFolder(from))) throw new CommandError(`There is no folder ${from}.`);
  const inner = join(from, 'contracts');
  return (await isFolder(inner)) ? inner : from;
}

async function findProviders(from: string): Promise<string> {
  for (const path of [join(from, 'providers.json'), join(from, '..', 'providers.json')]) {
    if (await isFile(path)) return path;
  }
  throw new CommandError(`There is no providers.json in ${from}, so no contract would have a provider.`);
}

async function readProviderList(path: string): Promise<Providers> {
  const providers = readProviders(parseJson(await readFile(path, 'utf8')));
  if (!providers) throw new CommandError(`${path} is not a list of provider codes and names.`);
  return providers;
}

async function readContractFile(path: string): Promise<ReturnType<typeof readContract>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return {
      ok: false,
      reason: `the file cannot be read (${error instanceof Error ? error.message : 'unknown'})`,
    };
  }
  const value = parseJson(text);
  return value === undefined ? { ok: false, reason: 'the file is not JSON' } : readContract(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told apart from any JSON value, which is never undefined.
    return undefined;
  }
}

const isContractFile = (name: string) => name.endsWith('.json') && name !== 'providers.json';
const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
