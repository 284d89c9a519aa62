import type { Cohort, Need } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import type { Suggestion } from '../../../src/catalogue/service.ts';
import { toSingularKey, toPhraseWords } from '../../../src/search/understanding/phraseKey.ts';
import { toQueryTokens, typedPhrase } from '../../../src/search/understanding/queryTokens.ts';
import { thesaurus } from '../../../src/taxonomy/thesaurus.ts';
import type { ThesaurusTerm } from '../../../src/taxonomy/thesaurusTerm.ts';
import { isRefused } from './refusals.ts';

interface PhraseTable {
  readonly terms: ReadonlyMap<string, ThesaurusTerm>;
  /** The most words of a phrase that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Terms with an everyday meaning too are left out: nobody is there to be asked. */
function toPhraseTable(entries: readonly ThesaurusTerm[]): PhraseTable {
  const terms = new Map<string, ThesaurusTerm>();
  const longest = new Map<string, number>();
  for (const entry of entries) {
    if (entry.uncertain || entry.needs.length + entry.cohorts.length === 0) continue;
    for (const phrase of [entry.term, ...entry.variants]) {
      const words = toPhraseWords(phrase).map(toSingular);
      const [first] = words;
      if (first === undefined || words.join('').length < 2) continue;
      if (!terms.has(words.join(' '))) terms.set(words.join(' '), entry);
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { terms, longest };
}

const table = toPhraseTable(thesaurus);

function toSingular(word: string): string {
  return toSingularKey([word]);
}

/**
 * Needs and cohorts that sentences speak of, each once, with the words that made it so, for a person
 * to confirm. A condition ("registered with a GP") is no need, so sentences on `people` give cohorts only. What a sentence refuses ("not for under 18s", "we do not offer debt
 * advice") is not suggested, nor men or women where both are spoken of.
 */
export function suggestMeanings(
  { about, people }: { readonly about: readonly string[]; readonly people: readonly string[] },
  stated: { readonly needs: readonly Need[]; readonly cohorts: readonly Cohort[] },
): readonly Suggestion[] {
  const needs = new Map<Need, string>();
  const cohorts = new Map<Cohort, string>();
  for (const { entry, words } of [...about, ...people].flatMap(findPhrases)) {
    for (const { cohort } of entry.cohorts) if (!cohorts.has(cohort)) cohorts.set(cohort, words);
  }
  for (const { entry, words } of about.flatMap(findPhrases)) {
    for (const need of entry.needs) if (!needs.has(need)) needs.set(need, words);
  }
  if (cohorts.has('women') && cohorts.has('men')) {
    cohorts.delete('women');
    cohorts.delete('men');
  }
  stated.needs.forEach((need) => needs.delete(need));
  stated.cohorts.forEach((cohort) => cohorts.delete(cohort));
  return [
    ...[...needs].map(([need, words]) => ({ of: { need }, words })),
    ...[...cohorts].map(([cohort, words]) => ({ of: { cohort }, words })),
  ];
}

function findPhrases(sentence: string): readonly { readonly entry: ThesaurusTerm; readonly words: string }[] {
  const tokens = toQueryTokens(sentence);
  const singulars = tokens.map(({ word }) => toSingular(word));
  const found: { entry: ThesaurusTerm; words: string }[] = [];
  let at = 0;
  while (at < tokens.length) {
    let taken = 1;
    const most = Math.min(table.longest.get(singulars[at] ?? '') ?? 0, tokens.length - at);
    for (let length = most; length > 0; length -= 1) {
      const entry = table.terms.get(singulars.slice(at, at + length).join(' '));
      const words = typedPhrase(sentence, tokens, at, at + length);
      if (!entry || !isMeant(entry, words)) continue;
      taken = length;
      const from = tokens[at]?.from ?? 0;
      if (!isRefused(sentence, from, from + words.length) && !isForbidden(sentence, from)) {
        found.push({ entry, words: words.slice(0, limits.fact) });
      }
      break;
    }
    at += taken;
  }
  return found;
}

// Short forms are words of their own in small letters: "da", "uc", "it".
function isMeant({ kind }: ThesaurusTerm, words: string): boolean {
  return (kind !== 'abbreviation' && words.length > 2) || words.length > 4 || words === words.toUpperCase();
}

/** "No alcohol on the premises" is a rule of the house, not what it helps with. */
function isForbidden(sentence: string, from: number): boolean {
  return /\bno (?:\p{L}+ (?:or|and) )?$/iu.test(sentence.slice(0, from));
}
