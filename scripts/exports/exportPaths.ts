import { csvPath } from './csv/catalogueCsv.ts';
import { apiFolder } from './open-referral-uk/listFiles.ts';

/** Copies of a file for browsers that take compressed ones. */
export const copyEndings = ['.br', '.gz'] as const;

/** What the exports own at the top of a release's folder: nothing else is ever moved or removed. */
export const exportRoots = [apiFolder, csvPath] as const;

/** The path of a listing by its hash. */
export function toListingPath(hash: string): string {
  return `exports/${hash}.json`;
}
