/**
 * A regular verb in its forms: "kip" is also kips, kipping and kipped. Both spellings are made where a
 * letter may be doubled: a form that is no word is never typed.
 */
export function toVerbForms(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /[aeiou][bdglmnprt]$/.test(verb) ? `${verb}${verb.slice(-1)}` : null;
  const stems = doubled === null ? [verb] : [verb, doubled];
  return [verb, third, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}
