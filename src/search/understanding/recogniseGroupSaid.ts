import type { Cohort } from '../../catalogue/codes.ts';
import { cohortLabels } from '../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { typedPhrase, typedWords } from './queryTokens.ts';
import type { Recogniser } from './recognition.ts';
import { wordAt } from './tokenWords.ts';

/** Groups of people that a turn of phrase tells with words between, by what it begins with. */
interface GroupSaid {
  readonly words: RegExp;
  readonly groups: readonly (readonly [cohort: Cohort, group: string | null])[];
}

const left =
  '(?:left|leaving|(?:just |recently )?(?:came|come|got|been) out(?: of)?|out of|discharged from|medically discharged from|was in|served in)';
const force = (name: string): RegExp =>
  new RegExp(
    `^${left} (?:the )?(?:british )?(?:${name})\\b(?! (?:cadets|surplus|base|camp|recruitment|careers))`,
  );
const somebody =
  '(?:family|parents|mum|mam|mother|dad|father|wife|husband|brother|sister|mates|friends|everyone|people|community|colleagues)';

const sayings: readonly GroupSaid[] = [
  { words: force('army'), groups: [['veteran', 'Army']] },
  { words: force('(?:royal )?navy'), groups: [['veteran', 'Royal Navy']] },
  { words: force('raf|royal air force'), groups: [['veteran', 'Royal Air Force']] },
  { words: force('(?:royal )?marines'), groups: [['veteran', 'Royal Marines']] },
  { words: force('(?:armed )?forces|armed services|military'), groups: [['veteran', null]] },
  {
    words:
      /^(?:left|leaving|(?:came|come) out of|aged out of|out of) (?:his |her |their |the )?(?:foster|residential|local authority|council|childrens) (?:care|homes?|placement)\b(?! (?:work|worker|job|role|assistant|post))/,
    groups: [['care_leaver', null]],
  },
  {
    // "Came out to his mum", but not "to his mum's", "of prison" or "of court".
    words: new RegExp(
      `^(?:come|came|coming) out to (?=(?:(?:his|her|their|my|the|all|both|whole|own) )*${somebody}\\b(?! (?:address|house|home|place|flat)))`,
    ),
    groups: [['lgbt', null]],
  },
];

// "Kids left foster care": what the family needs is more than their group.
const ofChildren = /^(?:kids|children|sons?|daughters?|who)$/;
const longest = 8;
// What any of them begins with: most words need not be held against each.
const beginning =
  /^(?:left|leaving|just|recently|came|come|coming|got|been|out|discharged|medically|was|served|aged)$/;

/** Groups that are told by what somebody left or told others: "left the army", "came out to his family". */
export const recogniseGroupSaid: Recogniser = ({ text, tokens, at, end }) => {
  if (!beginning.test(wordAt(tokens, at)) || ofChildren.test(wordAt(tokens, at - 1))) return null;
  const ahead = typedWords(tokens, at, Math.min(end, at + longest));
  for (const { words, groups } of sayings) {
    const [found] = words.exec(ahead) ?? [];
    if (found === undefined) continue;
    const length = found.trim().split(' ').length;
    const typed = typedPhrase(text, tokens, at, at + length);
    const terms = groups.map(([code, group]): UnderstoodTerm => ({
      kind: 'cohort',
      typed,
      code,
      label: group ?? cohortLabels[code],
      group,
    }));
    return { length, terms };
  }
  return null;
};
