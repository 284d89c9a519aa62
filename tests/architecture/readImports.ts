import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** One import line: static, re-exporting, bare, dynamic, or a worker's address. */
export interface ImportLine {
  /** The importing file, from the project's folder. */
  readonly file: string;
  /** As written. */
  readonly specifier: string;
  /** The imported file from the project's folder, or null for a package. */
  readonly target: string | null;
  readonly isTypeOnly: boolean;
}

/** All TypeScript files below a folder, from the project's folder, sorted. */
export function listSources(folder: string): readonly string[] {
  return readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)))
    .sort();
}

/** The text of a file without its comments, so that words in comments do not count. */
export function readCode(file: string): string {
  return readFileSync(join(projectDir, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

const patterns = [
  /\b(?:import|export)\s+(type\s+)?(?:[\w*$\s{},]+?\s+from\s+)['"]([^'"]+)['"]/g,
  /\bimport\s+()['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*()['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*()['"](\.[^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g,
];

/** Every import of a file. */
export function readImports(file: string): readonly ImportLine[] {
  const code = readCode(file);
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, type, specifier = '']) => ({
      file,
      specifier,
      target: specifier.startsWith('.')
        ? relative(projectDir, resolve(projectDir, dirname(file), specifier))
        : null,
      isTypeOnly: Boolean(type),
    })),
  );
}
