import { FirstFew } from '../firstFew.ts';
import type { FolderTables } from './folderTables.ts';

/** A note for each file with rows that belong to nothing that is there. */
export function describeOrphans(tables: FolderTables): readonly string[] {
  const lost = new Map<string, FirstFew>();
  for (const { file, line } of tables.orphans()) {
    const rows = lost.get(file) ?? new FirstFew();
    rows.add(line);
    lost.set(file, rows);
  }
  return Array.from(
    lost,
    ([file, rows]) => `${file}: rows that belong to nothing that is there: ${rows.describe()}`,
  );
}
