import type { Rule } from '../rule.ts';

/** Words that the Ministry of Justice's style guide does not use, and what to write instead. */
const better: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ex-)?offenders?\b/i, 'person on probation'],
  [/\bservice users?\b/i, 'people'],
  [/\bPoPs?\b/, 'person on probation'],
  [/\bB[A]?ME\b/, 'the ethnic groups by name'],
  [/\bdomestic violence\b/i, 'domestic abuse'],
  [/\b1[:-](?:2[:-])?1\b/, 'one-to-one'],
  [/\b1\.2\.1\b/, 'one-to-one'],
];

/** Names and summaries are read aloud in court: they use words that suit it. */
export const wordsToAvoid: Rule = {
  id: 'words-to-avoid',
  severity: 'advice',
  check: ({ name, summary }) =>
    Object.entries({ name, summary }).flatMap(([path, text]) =>
      better.flatMap(([word, instead]) => {
        const found = word.exec(text)?.[0];
        if (found === undefined) return [];
        return [
          {
            path,
            actual: `“${found}”`,
            expected: instead,
            whatToDo: `Write “${instead}” or say it another way.`,
          },
        ];
      }),
    ),
};
