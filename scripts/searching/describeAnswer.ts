import type { SearchResponse } from '../../src/search/searchResponse.ts';

/** A response as a person reads it on a terminal. */
export function describeAnswer(query: string, response: SearchResponse): string {
  const { understood, total, results, endedMatches, suggestions } = response;
  const lines = [`${total} ${total === 1 ? 'result' : 'results'} for ‘${query}’`];
  if (understood.terms.length > 0) {
    lines.push(`Understood: ${understood.terms.map(({ typed, label }) => `${typed} (${label})`).join(', ')}`);
  }
  if (understood.text !== '') lines.push(`Searched as words: ${understood.text}`);
  for (const { question, candidates } of understood.ambiguousPlaces) {
    lines.push(`${question} ${candidates.map(({ label }) => label).join('; ')}`);
  }
  for (const { question } of understood.offered ?? []) lines.push(question);
  lines.push(...understood.notes);
  for (const [at, { service, why }] of results.entries()) {
    lines.push(
      '',
      `${at + 1}. ${service.name}, ${service.organization.name}`,
      ...why.map((reason) => `   ${reason}`),
    );
  }
  if (total > results.length) lines.push('', `and ${total - results.length} more`);
  for (const { name, ends } of endedMatches)
    lines.push(`Over: ${name}${ends === '' ? '' : `, ended ${ends}`}`);
  for (const { label, total: count } of suggestions) lines.push(`Try: ${label} (${count})`);
  return lines.join('\n');
}
