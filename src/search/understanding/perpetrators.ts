import { cohortLabels } from '../../taxonomy/labels.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import type { ReadText } from './reading/textReader.ts';
import { isReadAsAbuser } from './reading/wholeText.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';

/** What is told of people who use abuse: nearly all that is listed is for those who experienced it. */
export const perpetratorNote =
  'For people who use abuse: programmes are proposed through the Effective Proposal Framework; ' +
  'few listings here state that they work with them.';

/** The words that raise services for them. */
export const perpetratorHints: readonly string[] = ['perpetrator', 'perpetrators'];

const abuse =
  '(?:dv|da|domestic (?:abuse|violence)|coercive (?:control|behaviour)|controlling (?:and coercive )?behaviour)';
const partners =
  '(?:ex|partner|wife|husband|girlfriend|boyfriend|gf|bf|missus|mother|mum|mam|father|dad|parents|family|sister|brother)';
const harms =
  '(?:hits?|hitting|punch(?:ed|es)|push(?:ed|es)|slap(?:ped|s)|smash(?:ed|es)|strangle[ds]?|beats?|kick(?:ed|s)|grabbed|threw|threatened|assaulted|attacked|controls|controlled)';
const offender = new RegExp(
  `\\b(?:convicted|conviction|charged|guilty|sentenced|arrested|cautioned|pleaded|admits|admitted|index offence|history) (?:\\w+ ){0,2}?${abuse}\\b` +
    `|\\b${abuse} (?:towards?|against|on|to|offence against) (?:\\w+ ){0,2}?${partners}\\b` +
    `|\\bbbr\\b|\\bbuilding better relationships\\b`,
);
const harming: Readonly<Record<'men' | 'women', RegExp>> = {
  men: new RegExp(`\\bhe (?:\\w+ )?${harms} (?:her|his (?:\\w+ )?${partners})\\b`),
  women: new RegExp(`\\bshe (?:\\w+ )?${harms} (?:him|her (?:\\w+ )?${partners})\\b`),
};

/** Whether plain words say that the person is the one who abuses: what they were convicted of, or "he pushed her". */
function isToldToAbuse(tokens: readonly QueryToken[], found: readonly PlacedRecognition[]): boolean {
  const typed = typedWords(tokens, 0, tokens.length);
  // "Convicted of nothing, victim of DV".
  if (
    /\b(?:victim|survivor|victims|survivors) of\b|\bher (?:ex|husband|boyfriend|partner) (?:was|is|has been)\b/.test(
      typed,
    )
  )
    return false;
  if (offender.test(typed)) return true;
  const terms = found.flatMap(({ recognition }) => recognition.terms ?? []);
  const told = (['men', 'women'] as const).filter((sex) =>
    terms.some((term) => term.kind === 'cohort' && term.code === sex && term.label === cohortLabels[sex]),
  );
  return told.length === 1 && told.every((sex) => harming[sex].test(typed));
}

/**
 * What was recognised, with domestic abuse taken to be done by the person where no phrase says who does it
 * ("convicted of coercive behaviour") and the text as a whole likely does.
 */
export function withPerpetrator(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  whole: ReadText,
): readonly PlacedRecognition[] {
  const isNamed = found.some(({ recognition: { perpetrators = [] } }) => perpetrators.length > 0);
  const isSuffered = found.some(({ recognition: { subNeeds = [] } }) => subNeeds.includes(experienced));
  const isTold = isToldToAbuse(tokens, found) || (!isSuffered && isReadAsAbuser(whole));
  return isNamed || !isTold
    ? found
    : found.map(({ at, recognition }) => ({ at, recognition: asPerpetrated(recognition) }));
}

const experienced = 'domestic_abuse/experienced';

function asPerpetrated(recognition: Recognition): Recognition {
  const { terms = [], notes = [], hints = [], subNeeds = [] } = recognition;
  const perpetrators = terms.flatMap((term) =>
    term.kind === 'need' && term.code === 'domestic_abuse' ? [term.typed] : [],
  );
  return perpetrators.length === 0
    ? recognition
    : {
        ...recognition,
        subNeeds: subNeeds.filter((slug) => slug !== experienced),
        perpetrators,
        notes: [...notes, perpetratorNote],
        hints: [...hints, ...perpetratorHints],
      };
}
