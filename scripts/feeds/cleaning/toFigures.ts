const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numberWord = new RegExp(
  String.raw`\b(?:(${tens.join('|')})(?:[ -](${units.slice(1).join('|')}))?|(${[...units, ...teens].join('|')}))(s?)\b`,
  'g',
);

/** The text with its numbers under a hundred in figures: "twenty-five" becomes "25". */
export function toFigures(text: string): string {
  return text.replace(numberWord, (_, ten?: string, one?: string, small?: string, plural?: string) => {
    const value =
      ten === undefined
        ? [...units, ...teens].indexOf(small ?? '')
        : (tens.indexOf(ten) + 2) * 10 + Math.max(units.indexOf(one ?? ''), 0);
    return `${value}${plural ?? ''}`;
  });
}
