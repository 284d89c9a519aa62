import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Organization, Service } from '../../src/catalogue/service.ts';
import { severities } from '../../src/validation/checkServices.ts';
import { scoreCompleteness, type Completeness } from '../../src/validation/completeness.ts';
import type { Finding, Severity } from '../../src/validation/rule.ts';

/** What was found in one listing. */
export interface ListingReport {
  readonly service: Service;
  readonly findings: readonly Finding[];
  /** Null for a service that is over: nobody need complete it. */
  readonly completeness: Completeness | null;
}

/** What was found in the listings of one provider, the worst listing first. */
export interface ProviderReport {
  readonly organization: Organization;
  readonly listings: readonly ListingReport[];
}

/** Findings and scores by provider, the worst provider first. */
export function toProviderReports(
  services: readonly Service[],
  findings: readonly Finding[],
  today: CalendarDay,
): ProviderReport[] {
  const byService = Map.groupBy(findings, ({ serviceId }) => serviceId);
  const byProvider = Map.groupBy(services, ({ organization }) => organization.id);
  const reports: ProviderReport[] = [];
  for (const own of byProvider.values()) {
    const listings = own.map((service) => ({
      service,
      findings: byService.get(service.id) ?? [],
      completeness: hasEnded(service, today) ? null : scoreCompleteness(service, today),
    }));
    const [first] = own;
    if (first) reports.push({ organization: first.organization, listings: sortWorst(listings) });
  }
  return sortWorst(reports.map((report) => ({ ...report, findings: toFindings(report) })));
}

/** Every finding in the listings of a provider. */
export function toFindings({ listings }: ProviderReport): readonly Finding[] {
  return listings.flatMap((listing) => listing.findings);
}

/** How many findings there are of a severity. */
export function countSeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((count, finding) => (finding.severity === severity ? count + 1 : count), 0);
}

/** "2 errors, 1 warning"; nothing where there are none. */
export function describeCounts(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ number: countSeverity(findings, severity), words: nouns[severity] }))
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${number} ${number === 1 ? words[0] : words[1]}`)
    .join(', ');
}

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['advice', 'advice'],
};

function sortWorst<T extends { readonly findings: readonly Finding[] }>(all: readonly T[]): T[] {
  // Counted once each: a sort compares each many times.
  return all
    .map((one) => ({ one, counts: severities.map((severity) => countSeverity(one.findings, severity)) }))
    .toSorted((left, right) => {
      const at = left.counts.findIndex((count, index) => count !== right.counts[index]);
      return at < 0 ? 0 : (right.counts[at] ?? 0) - (left.counts[at] ?? 0);
    })
    .map(({ one }) => one);
}
