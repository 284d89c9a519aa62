import { activityLabels, activitySpellings } from './activityLabels.ts';
import { cleanText } from './cleanText.ts';

/** Names longer than this are sentences, not names of activities. */
const longestName = 90;

/** One activity of the feed as names: none when it has none, with a warning where something is lost. */
export interface ActivityNames {
  readonly names: readonly string[];
  readonly warning: string | null;
}

/** Names an activity as facts: cleaned, spelt right, and prose replaced by labels of our own. */
export function toActivityNames(activity: string): ActivityNames {
  const text = cleanText(activity);
  if (text === '') return { names: [], warning: 'an activity has no name' };
  const lower = text.toLowerCase();
  const label = activityLabels.find(([beginning]) => lower.startsWith(beginning));
  if (label) {
    const isLeftOut = label[1].length === 0;
    return { names: label[1], warning: isLeftOut ? `not the name of an activity: “${text}”` : null };
  }
  const name = toName(text);
  if (name.length <= longestName) return { names: name === '' ? [] : [name], warning: null };
  return {
    names: [],
    warning: `an activity is described in prose and was left out: “${text.slice(0, 60)}…”`,
  };
}

function toName(text: string): string {
  const spelt = activitySpellings.reduce((name, [wrong, right]) => name.replace(wrong, right), text);
  const bare = spelt
    .replace(/^[-–•·\s]+/, '')
    .replace(/[\s.:;,–-]+$/, '')
    .replace(/\s+([,;:])/g, '$1')
    // Kinds of work that one provider writes before each name.
    .replace(/^(?:Advice\/Guidance & Information|Support\/Advocacy|Design and Delivery)\s*;\s*/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
