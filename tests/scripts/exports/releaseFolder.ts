import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyExports } from '../../../scripts/exports/verifyExports.ts';
import { createKeyPem, readSigningKey, writeNewKey } from '../../../scripts/publish/keys.ts';
import { publishCatalogue, type PublishOptions } from '../../../scripts/publish/publishCatalogue.ts';
import { verifyPublished } from '../../../scripts/publish/verifyPublished.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import { day } from '../../factories/serviceFactory.ts';
import { tinyGazetteer } from '../../fakes/tinyGazetteer.ts';

/** A folder on disk that the real publisher publishes into. */
export class ReleaseFolder {
  readonly folder: string;
  readonly outDir: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.outDir = join(folder, 'release');
  }

  /** An empty one, with a new key. */
  static async make(): Promise<ReleaseFolder> {
    const made = new ReleaseFolder(await mkdtemp(join(tmpdir(), 'exports-')));
    await writeNewKey(join(made.folder, 'key.pem'), createKeyPem('production'));
    await writeFile(join(made.folder, 'gazetteer.json'), JSON.stringify(tinyGazetteer));
    return made;
  }

  async publish(services: readonly Service[], changes: Partial<PublishOptions> = {}) {
    const servicePath = join(this.folder, 'services.json');
    await writeFile(servicePath, JSON.stringify(services));
    return await publishCatalogue({
      servicePaths: [servicePath],
      gazetteerPath: join(this.folder, 'gazetteer.json'),
      // A few terms: compressing all of them takes most of a second each time.
      thesaurus: thesaurus.slice(0, 3),
      outDir: this.outDir,
      keyPath: join(this.folder, 'key.pem'),
      isNewKey: false,
      published: day('2026-11-22'),
      expiresAfterDays: 180,
      allowRejected: false,
      isDryRun: false,
      ...changes,
    });
  }

  /** Checks the release as `verify` does. @returns how many exports it has */
  async verify(date = '2026-11-22'): Promise<number> {
    const key = await readSigningKey(join(this.folder, 'key.pem'));
    const trustedKeys = { keys: [key], allowDemo: false };
    const { manifest } = await verifyPublished(this.outDir, trustedKeys, { today: day(date) });
    return await verifyExports(this.outDir, manifest);
  }

  /** Every file with its bytes, to see that nothing was touched. */
  async snapshot(): Promise<Map<string, string>> {
    const entries = await readdir(this.outDir, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const contents = await Promise.all(paths.map((path) => readFile(path, 'base64')));
    return new Map(paths.map((path, index) => [path.slice(this.outDir.length + 1), contents[index] ?? '']));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
