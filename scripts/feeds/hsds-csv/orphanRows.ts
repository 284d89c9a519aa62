import type { FolderTables } from './folderTables.ts';

// Enough to find them by.
const mostNamed = 10;

/** A note for each file with rows that belong to nothing that is there. */
export function describeOrphans(tables: FolderTables): readonly string[] {
  const lost = new Map<string, { readonly first: number[]; count: number }>();
  for (const { file, line } of tables.orphans()) {
    const rows = lost.get(file) ?? { first: [], count: 0 };
    rows.count += 1;
    if (rows.count <= mostNamed) rows.first.push(line);
    lost.set(file, rows);
  }
  return Array.from(lost, ([file, { first, count }]) => {
    const more = count > mostNamed ? ` and ${count - mostNamed} more` : '';
    return `${file}: rows that belong to nothing that is there: ${first.join(', ')}${more}`;
  });
}
