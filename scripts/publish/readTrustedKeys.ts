import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TrustedKeys } from '../../src/release/release.ts';
import { parseTrustedKeys } from '../../src/release/trustedKeys.ts';
import { CommandError } from '../commandError.ts';
import { demoKeyFileName } from './demoKey.ts';
import { parseSigningKey, readSigningKey, toPublicKeyLine } from './keys.ts';

/**
 * The keys to check a release against. `source` is a public key line (or several, as the app's build
 * setting takes them), a file with such lines, or a private key's PEM file. Without one it is the
 * demo key beside the release, where `npm start` puts it; nothing is ever trusted for lack of a key.
 *
 * @throws CommandError
 */
export async function readTrustedKeys(dir: string, source: string | undefined): Promise<TrustedKeys> {
  if (source === undefined) return readDemoKey(dir);
  if (await exists(source)) {
    const text = await readFile(source, 'utf8');
    return toTrustedKeys(text.includes('-----BEGIN') ? toPublicKeyLine(parseSigningKey(text, source)) : text);
  }
  // A public key line has a colon after its id; anything else was meant as a file.
  if (!/(?:^|[,\s])(?:demo:)?[0-9a-f]{64}:/.test(source)) {
    throw new CommandError(`${source} is neither a public key nor a file with one.`);
  }
  return toTrustedKeys(source);
}

async function readDemoKey(dir: string): Promise<TrustedKeys> {
  const path = join(resolve(dir), '..', demoKeyFileName);
  if (!(await exists(path))) {
    throw new CommandError('Which key should have signed it? Give --key a public key or a key file.');
  }
  return toTrustedKeys(toPublicKeyLine(await readSigningKey(path)));
}

function toTrustedKeys(text: string): TrustedKeys {
  try {
    // A demo release is taken only when a demo's key was named, as in an app built for the demo.
    return parseTrustedKeys(text, { allowDemo: /(?:^|[,\s])demo:/.test(text) });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
