import type { ParsedServices } from '../../src/catalogue/parseServices.ts';
import { severities } from '../../src/validation/checkServices.ts';
import type { Finding } from '../../src/validation/rule.ts';
import { describeCounts, toFindings, type ProviderReport } from './providerReports.ts';

/** Findings as lines for a person: by provider, worst provider first, alike findings together. */
export function describeFindings(parsed: ParsedServices, providers: readonly ProviderReport[]): string {
  const lines = [
    `Read ${parsed.read}: ${parsed.services.length} services, ${parsed.rejected.length} not readable.`,
  ];
  for (const { id, reason } of parsed.rejected) lines.push(`  not readable: ${id}: ${reason}`);
  for (const provider of providers) {
    const found = toFindings(provider);
    if (found.length === 0) continue;
    lines.push('', `${provider.organization.name}: ${describeCounts(found)}`);
    for (const alike of groupAlike(found)) lines.push(...describeAlike(alike));
  }
  const scores = providers
    .flatMap(({ listings }) => listings.flatMap(({ completeness }) => completeness?.score ?? []))
    .toSorted((one, other) => one - other);
  const middle = scores[Math.floor(scores.length / 2)];
  if (middle !== undefined) {
    lines.push(
      '',
      `Completeness: from ${scores[0]} to ${scores.at(-1)} of 100, the middle one ${middle}. ` +
        '--html and --json say what each listing misses.',
    );
  }
  return lines.join('\n');
}

/** Findings that say the same of several services, worst first. */
function groupAlike(findings: readonly Finding[]): Finding[][] {
  const alike = Map.groupBy(findings, ({ rule, path, actual }) => JSON.stringify([rule, path, actual]));
  return [...alike.values()].sort(
    ([one], [other]) =>
      severities.indexOf(one?.severity ?? 'advice') - severities.indexOf(other?.severity ?? 'advice'),
  );
}

function describeAlike(alike: readonly Finding[]): string[] {
  const [first] = alike;
  if (!first) return [];
  const { severity, rule, path, actual, expected, whatToDo } = first;
  return [
    `  ${severity}  ${rule}: ${path}: ${actual}; expected: ${expected}. ${whatToDo}`,
    `    ${alike.map(({ serviceId }) => serviceId).join(', ')}`,
  ];
}
