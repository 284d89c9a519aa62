import type { Command } from 'commander';
import { describeCalendarDay, toCalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { ReleaseManifest } from '../../src/release/release.ts';
import { CorruptError, ReleaseError } from '../../src/release/releaseErrors.ts';
import { CommandError } from '../commandError.ts';
import { verifyExports } from '../exports/verifyExports.ts';
import { readTrustedKeys } from '../publish/readTrustedKeys.ts';
import { verifyPublished } from '../publish/verifyPublished.ts';
import { showProgress } from '../terminalProgress.ts';

/** `verify`: would the app take this release? */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .summary('check a release exactly as the app does')
    .description(
      'Checks the signature, the days, every file and every service of a release with the functions the app ' +
        'uses. Without --key it must be signed with the demo key in the folder above it.',
    )
    .argument('<dir>', 'the folder of the release')
    .option('--key <key>', 'the public key line the app is built with, or a key file')
    .option('--json', 'print the result as JSON', false)
    .action(async (dir: string, options: { readonly key?: string; readonly json: boolean }) => {
      const trustedKeys = await readTrustedKeys(dir, options.key);
      const release = await verify(dir, trustedKeys);
      const exports = await checkExports(dir, release.manifest);
      const { version, published, expires, purpose } = release.pointer;
      const { manifest, keyId, unreadable, objects } = release;
      if (unreadable[0]) {
        const { id, reason } = unreadable[0];
        throw new CommandError(
          `${unreadable.length} services cannot be read, the first is ${id}: ${reason}.`,
        );
      }
      const services = manifest.serviceCount;
      const result = {
        version,
        published,
        expires,
        purpose,
        keyId,
        services,
        objects: objects.size,
        exports,
      };
      const words =
        `Release ${version} is sound: ${services} services in ${objects.size} files, ` +
        `published ${describeCalendarDay(published)}, valid until ${describeCalendarDay(expires)}, ` +
        `signed with ${purpose === 'demo' ? 'the demo key' : 'key'} ${keyId.slice(0, 12)}. ` +
        (exports > 0
          ? `Its ${exports} files for other people’s tools are sound too.`
          : 'It has no files for other people’s tools.');
      console.log(options.json ? JSON.stringify(result) : words);
    });
}

async function verify(dir: string, trustedKeys: Awaited<ReturnType<typeof readTrustedKeys>>) {
  const progress = showProgress('Checking files');
  try {
    const today = toCalendarDay(new Date());
    return await verifyPublished(dir, trustedKeys, { today, onProgress: progress.show });
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    throw new CommandError(`The app would refuse this release (${error.cause}): ${error.message}.`, {
      cause: error,
    });
  } finally {
    progress.end();
  }
}

/** Devices do not read the exports, so a fault in them is no reason for the app to refuse. */
async function checkExports(dir: string, manifest: ReleaseManifest): Promise<number> {
  try {
    return await verifyExports(dir, manifest);
  } catch (error) {
    if (!(error instanceof CorruptError)) throw error;
    throw new CommandError(
      `The app would take this release, but ${error.message}: publish again to put it right.`,
      { cause: error },
    );
  }
}
