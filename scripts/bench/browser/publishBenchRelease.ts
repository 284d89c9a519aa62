import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../../building/projectDir.ts';
import { CommandError } from '../../commandError.ts';
import { readBenchData } from '../readBenchData.ts';

/** Publishes so many invented services, as a publisher would. @returns the folder of the release */
export async function publishBenchRelease(size: number, workDir: string, keyPath: string): Promise<string> {
  const { services } = await readBenchData(size);
  const servicesPath = join(workDir, `services-${size}.json`);
  const releaseDir = join(workDir, `release-${size}`);
  await writeFile(servicesPath, JSON.stringify(services));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(projectDir, 'scripts/catalogue.ts'),
      'publish',
      servicesPath,
      '--out',
      releaseDir,
      '--key',
      keyPath,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new CommandError(`The invented services could not be published: ${stderr.trim()}`);
  return releaseDir;
}
