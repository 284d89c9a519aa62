import type { ThesaurusTerm } from '../../../taxonomy/thesaurusTerm.ts';
import { phrasesFrom } from '../passageWindows.ts';
import type { PhraseBook } from '../phraseBook.ts';
import type { Passage, Recogniser } from '../recognition.ts';
import { isApart, wordAt } from '../tokenWords.ts';
import { employers } from './occupations.ts';
import { things } from './things/things.ts';

// From here on something else is said.
const parting =
  /^(?:and|but|&|because|so|who|which|when|while|needs?|wants?|has|is|was|he|she|hes|shes|lives|living|with|drinks|drinking|uses|using|no|not|since|until|though|addicted|struggles|struggling|suffers|suffering|feels|feeling|cant|cannot|couldnt|wont|owes|owing|aged|smokes|smoking|injects|injecting|gambles)$/;

// "Works for a homeless charity", "teaches anger management": where or what the work is.
const ofWork = /^(?:as|an?|the|at|for|by|in|on|of|his|her|their|our|teaches|coaches|lectures|drives)$/;
// A debt adviser works with debts; a homeless plasterer has no home.
const work = new RegExp(
  `^(?:workers?|nurses?|teachers?|doctors?|carers?|adviser|advisor|officer|manager|supervisor|assistant|counsellor|instructor|coach|trainer|tutor|lecturer|consultant|solicitor|collector|${employers}|services?|teams?|units?|clinics?|centres?|projects?|charities|hostels?|classes|courses|groups?|support|advice|awareness|research|training|programmes?)$`,
);

/** What ends a statement of what somebody has, because it says something of its own. */
export interface StatedBeside {
  /** Whether a need is stated at a word of a passage: "works as a chef [homeless]", but not "for a homeless charity". */
  readonly isNeed: (passage: Passage) => boolean;
  /** How many more words belong to a statement, up to where something else is said. */
  readonly wordsUpTo: (passage: Passage, from: number, most: number) => number;
}

/** Finds what is stated beside, by the phrases and places that are known. */
export function findStatedBeside(terms: PhraseBook<ThesaurusTerm>, recognisePlace: Recogniser): StatedBeside {
  const isNeed = (passage: Passage): boolean => {
    // "The cement plant" speaks of no children (plant) in English.
    const stated = phrasesFrom(passage, terms.longest).find(({ words }) =>
      terms
        .find(words)
        .some(({ kind, needs, uncertain }) => kind !== 'welsh' && needs.length > 0 && !uncertain),
    );
    if (!stated || things.has(stated.words.join(' '))) return false;
    const end = passage.at + stated.length;
    return ![end - 1, end].some((at) => work.test(wordAt(passage.tokens, at)));
  };
  // "Employed in Leeds" says where the person is, "at Leeds General" does not.
  const isWhere = (passage: Passage): boolean =>
    wordAt(passage.tokens, passage.at - 1) === 'in' &&
    recognisePlace(passage)?.terms?.some(({ kind }) => kind === 'place') === true;
  return {
    isNeed,
    wordsUpTo(passage, from, most) {
      const { tokens, end } = passage;
      let at = from;
      while (at < end && at - from < most) {
        if (parting.test(wordAt(tokens, at)) || isApart(tokens, at - 1)) break;
        const here = { ...passage, at };
        if (isWhere(here) || (!ofWork.test(wordAt(tokens, at - 1)) && isNeed(here))) break;
        at += 1;
      }
      return at - from;
    },
  };
}
