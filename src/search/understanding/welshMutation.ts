/** Welsh words after which a place name changes its first letter: "yng Nghaerdydd", "i Gaerdydd". */
export const welshBefore: ReadonlySet<string> = new Set([
  'yn',
  'yng',
  'ym',
  'i',
  'o',
  'ger',
  'am',
  'ar',
  'at',
  'gan',
  'neu',
]);

// The nasal and the soft mutation, undone; a lost "g" is given back last.
const mutations: readonly (readonly [changed: string, plain: string])[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ng', 'g'],
  ['m', 'b'],
  ['n', 'd'],
  ['g', 'c'],
  ['b', 'p'],
  ['d', 't'],
  ['f', 'b'],
  ['f', 'm'],
  ['dd', 'd'],
  ['l', 'll'],
  ['r', 'rh'],
];

// The aspirate, which stands before terms and hardly before places.
const aspirates: readonly (readonly [changed: string, plain: string])[] = [
  ['ch', 'c'],
  ['ph', 'p'],
  ['th', 't'],
];

/** Welsh words that put it there: "gyda thai" is with housing, and no Thai. An "a" may be English as well. */
export const aspirateBefore: ReadonlySet<string> = new Set(['gyda', 'efo', 'ei', 'tua', 'a']);

/** A folded Welsh word without its aspirate; null where it has none. */
export function withoutAspirate(word: string): string | null {
  const [changed, plain] = aspirates.find(([beginning]) => word.startsWith(beginning)) ?? [];
  return changed === undefined || plain === undefined ? null : plain + word.slice(changed.length);
}

/** What a folded Welsh word may be without its mutation. */
export function unmutatedForms(word: string): readonly string[] {
  const forms = [...mutations, ...aspirates].flatMap(([changed, plain]) =>
    word.startsWith(changed) ? [plain + word.slice(changed.length)] : [],
  );
  return [...forms, `g${word}`];
}
