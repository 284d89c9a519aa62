/** A gazetteer that is not one, or is not whole. The message says where and what was expected. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}
