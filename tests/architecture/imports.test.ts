import { describe, expect, it } from 'vitest';
import { appPackages, importTable, pureFolders } from './importTable.ts';
import { listSources, readCode, readImports, type ImportLine } from './readImports.ts';

const sources = listSources('src').filter((file) => /\.tsx?$/.test(file));
const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const describeImport = ({ file, specifier }: ImportLine) => `${file} imports ${specifier}`;

describe('what may import what', () => {
  it('finds the sources it is to judge', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap(readImports).length).toBeGreaterThan(60);
  });

  it.each(Object.entries(importTable))('%s keeps to its row of the table', (folder, rule) => {
    const imports = sources.filter((file) => folderOf(file) === folder).flatMap(readImports);
    const broken = imports.filter(({ target, specifier }) => {
      if (target === null) {
        return !rule.packages.some((allowed) =>
          allowed.endsWith('*')
            ? specifier.startsWith(allowed.slice(0, -1))
            : packageOf(specifier) === allowed,
        );
      }
      const other = folderOf(target);
      return other !== folder && !(other !== null && rule.folders.includes(other));
    });
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('every folder of src has a row', () => {
    const folders = new Set(sources.map(folderOf).filter((folder) => folder !== null));
    expect([...folders].filter((folder) => !(folder in importTable) && folder !== 'styles')).toEqual([]);
  });

  it('a page does not reach into another page', () => {
    const pageOf = (file: string) => /^src\/pages\/([^/]+)\//.exec(file)?.[1] ?? null;
    const broken = sources
      .filter((file) => pageOf(file) !== null)
      .flatMap(readImports)
      .filter(
        ({ file, target }) => target !== null && pageOf(target) !== null && pageOf(target) !== pageOf(file),
      );
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('scripts use the pure folders and Node, never the app', () => {
    const broken = listSources('scripts')
      .flatMap(readImports)
      .filter(({ target, specifier }) => {
        if (target === null) return appPackages.includes(packageOf(specifier));
        if (!target.startsWith('src/')) return !target.startsWith('scripts/') && !target.endsWith('.json');
        return !pureFolders.includes(folderOf(target) ?? '');
      });
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('the app never imports scripts or tests', () => {
    const broken = sources
      .flatMap(readImports)
      .filter(({ target }) => /^(?:scripts|tests)\//.test(target ?? ''));
    expect(broken.map(describeImport)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycle([...sources, ...listSources('scripts')])).toBeNull();
  });

  it('has one barrel at most: the validation rules', () => {
    const barrels = sources.filter((file) => /\/index\.tsx?$/.test(file));
    expect(barrels.filter((file) => file !== 'src/validation/rules/index.ts')).toEqual([]);
  });
});

describe('where the clock and the network are', () => {
  // The service worker sends what the outbox holds while the app, and so `sync`, is closed.
  const senders = ['src/main.tsx', 'src/service-worker/sendOutbox.ts'];
  const allowed = (file: string) => senders.includes(file) || folderOf(file) === 'sync';

  it('nothing else reads the time', () => {
    const readers = sources.filter(
      (file) => !allowed(file) && /\bnew Date\(\s*\)|\bDate\.now\(/.test(readCode(file)),
    );
    expect(readers).toEqual([]);
  });

  it('nothing else fetches', () => {
    const fetchers = sources.filter(
      (file) => !allowed(file) && /(?<![.\w])fetch\(|\bXMLHttpRequest\b/.test(readCode(file)),
    );
    expect(fetchers).toEqual([]);
  });

  it('nothing makes HTML out of data', () => {
    const makers = sources.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(readCode(file)),
    );
    expect(makers).toEqual([]);
  });
});

function findCycle(files: readonly string[]): readonly string[] | null {
  const known = new Set(files);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file) || !known.has(file)) return null;
    path.push(file);
    for (const { target, isTypeOnly } of readImports(file)) {
      const cycle = target !== null && !isTypeOnly ? visit(target) : null;
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
