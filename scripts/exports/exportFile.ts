/** A file made from the catalogue for other people's tools. */
export interface ExportFile {
  /** In the folder of the release, with slashes. */
  readonly path: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /**
   * Whether compressed copies lie beside it. Not for the thousands of small files, one a record: the
   * copies would be twice as many files again to upload, to spare a reader a few kilobytes.
   */
  readonly isCompressed: boolean;
}

/** A text as a file. */
export function toExportFile(path: string, text: string, isCompressed: boolean): ExportFile {
  return { path, bytes: Buffer.from(text), isCompressed };
}
