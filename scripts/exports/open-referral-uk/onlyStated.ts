/** A record of the API. */
export type ApiRecord = Readonly<Record<string, unknown>>;

/** The record without the fields that say nothing: what is not stated is left out, never a "no" or an empty text. */
export function onlyStated(record: ApiRecord): ApiRecord {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
