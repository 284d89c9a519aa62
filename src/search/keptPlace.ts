/** Where a device keeps its release: the names of its database, tables and key. */
export interface KeptPlace {
  readonly database: string;
  readonly releases: string;
  readonly currentKey: string;
  readonly objects: string;
  readonly indexes: string;
}
