/** The words of a list, parted by single spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
