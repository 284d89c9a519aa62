import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createKeyPem, writeNewKey } from './keys.ts';

/** What the demo's key is called, in the folder above its release. */
export const demoKeyFileName = 'demo-key.pem';

/** Makes the demo's key at first use, and its folder. A key that is already there stays. */
export async function ensureDemoKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeNewKey(path, createKeyPem('demo'));
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
  }
}
