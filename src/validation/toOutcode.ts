/** The first half of a full postcode, or null where the text is none. */
export function toOutcode(postcode: string): string | null {
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/i.exec(postcode.trim());
  return match?.[1]?.toUpperCase() ?? null;
}
