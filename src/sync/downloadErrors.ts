/** The server could not be reached, or what answered was not the catalogue's server. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** The server was reached and has no such file. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
}
