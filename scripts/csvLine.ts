/**
 * One line of CSV (RFC 4180, without its line end). A text that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsvLine(values: readonly (string | number | null)[]): string {
  return values.map(toField).join(',');
}

function toField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
