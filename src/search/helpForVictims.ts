import { addAll, keepCommon, makeBitset, removeAll, type Bitset } from './filters/bitset.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { matchAny } from './text-index/matchText.ts';
import type { Understanding } from './understanding/understandQuery.ts';

/**
 * What is listed for domestic abuse and for nothing else that was asked, when the person uses abuse: it is
 * help for the other one, and naming it in court would be wrong. What speaks of perpetrators is not among
 * them, nor what probation commissions, which is for people on probation. Null when nobody uses abuse.
 */
export function helpForVictims(
  { perpetrators, terms }: Pick<Understanding, 'perpetrators' | 'terms'>,
  { table, text }: CatalogueIndex,
): Bitset | null {
  if (perpetrators.length === 0) return null;
  const others = makeBitset(table.count);
  for (const term of terms) {
    if (term.kind === 'need' && !perpetrators.includes(term.typed)) addAll(others, table.needs[term.code]);
  }
  addAll(others, table.fundingRoutes.commissioned);
  addAll(others, speakingOfPerpetrators(text));
  const victims = table.needs.domestic_abuse.slice();
  removeAll(victims, others);
  return victims;
}

/**
 * What is listed for domestic abuse and speaks of perpetrators, when the person uses abuse: the concrete
 * option, before what only does not rule it out. Null when nobody uses abuse, and while it is still asked which
 * home was named: what is near is not known yet.
 */
export function helpForPerpetrators(
  { perpetrators, ambiguousPlaces }: Pick<Understanding, 'perpetrators' | 'ambiguousPlaces'>,
  { table, text }: CatalogueIndex,
): Bitset | null {
  if (perpetrators.length === 0 || ambiguousPlaces.length > 0) return null;
  const help = table.needs.domestic_abuse.slice();
  keepCommon(help, speakingOfPerpetrators(text));
  return help;
}

function speakingOfPerpetrators(text: CatalogueIndex['text']): Bitset {
  const asWritten = { isLastOpen: false, isForgiving: false };
  return matchAny(text, ['perpetrator', 'perpetrators'], asWritten).services;
}
