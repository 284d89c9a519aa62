import type { ReadText } from './reading/textReader.ts';
import { isReadAsAbuser } from './reading/wholeText.ts';
import type { PlacedRecognition, Recognition } from './recognition.ts';

/** What is told of people who use abuse: nearly all that is listed is for those who experienced it. */
export const perpetratorNote =
  'For people who use abuse: programmes are proposed through the Effective Proposal Framework; ' +
  'few listings here state that they work with them.';

/** The words that raise services for them. */
export const perpetratorHints: readonly string[] = ['perpetrator', 'perpetrators'];

/**
 * What was recognised, with domestic abuse taken to be done by the person where no phrase says who does it
 * ("convicted of coercive behaviour") and the text as a whole likely does.
 */
export function withPerpetrator(
  found: readonly PlacedRecognition[],
  whole: ReadText,
): readonly PlacedRecognition[] {
  const isTold = found.some(
    ({ recognition: { perpetrators = [], subNeeds = [] } }) =>
      perpetrators.length > 0 || subNeeds.includes('domestic_abuse/experienced'),
  );
  return isTold || !isReadAsAbuser(whole)
    ? found
    : found.map(({ at, recognition }) => ({ at, recognition: asPerpetrated(recognition) }));
}

function asPerpetrated(recognition: Recognition): Recognition {
  const { terms = [], notes = [], hints = [] } = recognition;
  const perpetrators = terms.flatMap((term) =>
    term.kind === 'need' && term.code === 'domestic_abuse' ? [term.typed] : [],
  );
  return perpetrators.length === 0
    ? recognition
    : {
        ...recognition,
        perpetrators,
        notes: [...notes, perpetratorNote],
        hints: [...hints, ...perpetratorHints],
      };
}
