import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { parseGazetteer } from '../src/geography/parseGazetteer.ts';
import { toCanonicalJson } from '../src/release/canonicalJson.ts';
import { describeFailure } from './commandError.ts';
import { buildGazetteer } from './gazetteer/buildGazetteer.ts';
import { readTables } from './gazetteer/tables.ts';

// `node scripts/gazetteer.ts --from <folder> --out <file>`: makes the compact gazetteer from the tables
// of areas, postcodes, places, courts and prisons.
const command = new Command('gazetteer')
  .description('Makes the compact gazetteer that travels with a release.')
  .requiredOption('--from <folder>', 'folder of the CSV tables')
  .requiredOption('--out <file>', 'where to write the gazetteer')
  .parse();

const { from, out } = command.opts<{ from: string; out: string }>();

try {
  const text = toCanonicalJson(buildGazetteer(await readTables(from)));
  // What the app could not read is not written.
  const gazetteer = parseGazetteer(JSON.parse(text));
  await writeWhole(out, text);
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  const counts = `${gazetteer.authorities.size} authorities, ${gazetteer.outcodes.size} outcodes`;
  console.log(`${out}: ${counts}, ${gazetteer.placeNames.length} names, ${kilobytes} kB`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}

/** Writes beside the file and renames, so that a failure leaves what was there. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
