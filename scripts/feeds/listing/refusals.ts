// Each is a way of saying that somebody or something is not taken.
const cues = [
  String.raw`(?:do(?:es)? not|don['’]?t|doesn['’]?t|cannot|can ?not|can['’]t|(?:will|would|could) not|won['’]t|(?:would|could)n['’]t|unable to|not able to|are not|is not|aren['’]t|isn['’]t|never) (?:currently |usually |normally |generally |also )?(?:be )?(?:accept|take|support|provide|offer|work|help|deal|admit|house|accommodate|consider|have(?! to\b)|run|cover|suitable|open|available|eligible|appropriate|for|able to (?:accept|take|support|work|help|house|offer|provide))\w*`,
  String.raw`not (?:be )?(?:suitable|open|available|eligible|accept(?:ed|ing)?|appropriate|for|intended|aimed|taken|admitted)\b`,
  String.raw`exclu(?:de[sd]?|ding|sions?)\b`,
  String.raw`(?:except|apart from|other than|rather than|instead of|unless)\b`,
  String.raw`no (?=(?:history|convictions?|previous|known|current|one with|registered|sex|arson|fire|violen|stalk|perpetrators?|under|over)\b|(?:sex|arson|violen)\w*)`,
  String.raw`must not (?:have|be)\b`,
  String.raw`no longer (?:accept|take|support|provide|offer|run|work|house|able|available|open)\w*`,
  String.raw`(?:is|are) not an?\b(?! (?:barrier|bar|problem|issue|reason)\b)`,
  String.raw`(?<=\bbut )(?:not|no)\b(?! limited)`,
  String.raw`without (?:a )?(?:history|convictions?)\b`,
];
const refusal = new RegExp(String.raw`\b(?:${cues.join('|')})`, 'gi');

// These refuse only what stands before them: "people convicted of arson will be declined".
const refusedBefore =
  /(?<!\b(?:not|never) (?:be )?)\b(?:declined|refused|rejected|barred|banned|prohibited|turned away|ruled out|screened out|ineligible|unsuitable|cannot (?:apply|attend|use|join))\b/gi;

// "Not only women" refuses nobody.
const notOnly = /^not (?:for )?(?:just|only)\b|^(?:are|is) not (?:just|only)\b/i;

/** Where a sentence says that somebody or something is not taken; empty when it does not. */
export function findRefusals(sentence: string): readonly { readonly from: number; readonly to: number }[] {
  return [...sentence.matchAll(refusal)]
    .filter((match) => !notOnly.test(sentence.slice(match.index)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/**
 * Whether what stands at `at` is refused by words before it, by words that hold it ("unable to
 * work"), or by words right after it ("… are not accepted", "…: not accepted").
 */
export function isRefused(sentence: string, at: number, end: number): boolean {
  const isBefore = findRefusals(sentence).some(({ from, to }) => {
    if (to <= at) return !/[.;:!?]|\b(?:but|however)\b/i.test(sentence.slice(to, at).replace(/^\s*:/, ''));
    return from < end || isRightAfter(sentence, end, from);
  });
  return (
    isBefore || [...sentence.matchAll(refusedBefore)].some(({ index }) => isRightAfter(sentence, end, index))
  );
}

function isRightAfter(sentence: string, end: number, from: number): boolean {
  const between = sentence.slice(end, from).replace(/^\s*:/, '');
  return from >= end && !/[,.;:!?]|\b(?:but|who|and)\b/i.test(between);
}
