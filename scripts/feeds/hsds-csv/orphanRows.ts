import type { FolderTables } from './folderTables.ts';

// Enough to find them by.
const mostNamed = 10;

/** A note for each file with rows that belong to nothing that is there. */
export function describeOrphans(tables: FolderTables, serviceIds: ReadonlySet<string>): readonly string[] {
  return Array.from(tables.orphans(serviceIds), ([file, rows]) => {
    const more = rows.length > mostNamed ? ` and ${rows.length - mostNamed} more` : '';
    return `${file}: rows that belong to nothing that is there: ${rows.slice(0, mostNamed).join(', ')}${more}`;
  });
}
