import type { ParsedServices } from '../../src/catalogue/parseServices.ts';
import type { Organization, Service } from '../../src/catalogue/service.ts';
import { severities } from '../../src/validation/checkServices.ts';
import type { Finding } from '../../src/validation/rule.ts';

/** Findings as lines for a person: by provider, worst provider first, alike findings together. */
export function describeFindings(parsed: ParsedServices, findings: readonly Finding[]): string {
  const lines = [
    `Read ${parsed.read}: ${parsed.services.length} services, ${parsed.rejected.length} not readable.`,
  ];
  for (const { id, reason } of parsed.rejected) lines.push(`  not readable: ${id}: ${reason}`);
  for (const { organization, found } of groupByProvider(parsed.services, findings)) {
    lines.push('', `${organization.name}: ${describeCounts(found)}`);
    for (const alike of groupAlike(found)) lines.push(...describeAlike(alike));
  }
  return lines.join('\n');
}

interface ProviderFindings {
  readonly organization: Organization;
  readonly found: readonly Finding[];
}

function groupByProvider(services: readonly Service[], findings: readonly Finding[]): ProviderFindings[] {
  const byService = Map.groupBy(findings, ({ serviceId }) => serviceId);
  const byProvider = Map.groupBy(services, ({ organization }) => organization.id);
  const groups: ProviderFindings[] = [];
  for (const [first, ...others] of byProvider.values()) {
    if (!first) continue;
    const found = [first, ...others].flatMap(({ id }) => byService.get(id) ?? []);
    if (found.length > 0) groups.push({ organization: first.organization, found });
  }
  return groups.sort((one, other) => compareWorst(one.found, other.found));
}

function compareWorst(one: readonly Finding[], other: readonly Finding[]): number {
  for (const severity of severities) {
    const difference = count(other, severity) - count(one, severity);
    if (difference !== 0) return difference;
  }
  return 0;
}

function count(findings: readonly Finding[], severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function describeCounts(findings: readonly Finding[]): string {
  const nouns = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    advice: ['advice', 'advice'],
  };
  return severities
    .map((severity) => ({ number: count(findings, severity), words: nouns[severity] }))
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${number} ${number === 1 ? words[0] : words[1]}`)
    .join(', ');
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
