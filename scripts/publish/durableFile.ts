import { open, rename, rm } from 'node:fs/promises';
import { nameFile } from '../commandError.ts';

/** Writes a file so that it is there whole or not at all, also after a power cut. */
export type WriteDurably = (path: string, bytes: Uint8Array) => Promise<void>;

/** Writes beside the place, forces it to the disk and renames it: readers never see half a file. */
export const writeDurably: WriteDurably = async (path, bytes) => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw nameFile(error, path);
  }
};

/** Forces the names in a folder to the disk, after files in it were renamed. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
