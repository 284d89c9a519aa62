import { describeCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Completeness } from '../../src/validation/completeness.ts';
import type { Finding } from '../../src/validation/rule.ts';
import { escapeHtml } from '../../src/report/toHtml.ts';
import { describeCounts, toFindings, type ListingReport, type ProviderReport } from './providerReports.ts';
import { reportStyle } from './reportStyle.ts';

/** More than this no browser shows well, and no person reads. */
const mostListings = 2000;

/** What the report says beside the listings. */
export interface ReportFacts {
  readonly today: CalendarDay;
  readonly read: number;
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  /** What is wrong with exceptions, one sentence each. */
  readonly faults: readonly string[];
}

/**
 * A report as one page that stands alone: no script, no request, readable by keyboard and screen reader,
 * and printed as it is. What it quotes is escaped.
 */
export function toHtmlReport(providers: readonly ProviderReport[], facts: ReportFacts): string {
  const shown = takeListings(providers, mostListings);
  const all = providers.flatMap(toFindings);
  const total = providers.reduce((sum, { listings }) => sum + listings.length, 0);
  const shownCount = shown.reduce((sum, { listings }) => sum + listings.length, 0);
  const title = `Listings checked on ${describeCalendarDay(facts.today)}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<main id="main">
<h1>${title}</h1>
<p>${facts.read} records were read, ${facts.rejected.length} of them cannot be used. ${sayFound(all)}</p>
${total > shownCount ? `<p>The worst ${shownCount} of ${total} listings are here. <code>validate --json</code> has all.</p>\n` : ''}${toSection(
    'Records that cannot be read',
    facts.rejected.map(({ id, reason }) => `${id}: ${reason}`),
  )}${toSection('Exceptions to mend', facts.faults)}<nav aria-labelledby="providers">
<h2 id="providers">Providers, worst first</h2>
<ol>
${shown.map(({ organization }) => `<li><a href="#provider-${escapeHtml(organization.id)}">${escapeHtml(organization.name)}</a></li>`).join('\n')}
</ol>
</nav>
${shown.map(toProviderSection).join('\n')}
</main>
</body>
</html>
`;
}

function sayFound(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'Nothing was found.' : `Found: ${describeCounts(findings)}.`;
}

function takeListings(providers: readonly ProviderReport[], most: number): ProviderReport[] {
  let left = most;
  return providers.flatMap((provider) => {
    const listings = provider.listings.slice(0, left);
    left -= listings.length;
    return listings.length === 0 ? [] : [{ ...provider, listings }];
  });
}

function toSection(heading: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<section>\n<h2>${heading}</h2>\n<ul>\n${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>\n</section>\n`;
}

function toProviderSection(provider: ProviderReport): string {
  const { organization, listings } = provider;
  return `<section aria-labelledby="provider-${escapeHtml(organization.id)}">
<h2 id="provider-${escapeHtml(organization.id)}">${escapeHtml(organization.name)}</h2>
<p>${sayFound(toFindings(provider))}</p>
${listings.map(toListingArticle).join('\n')}
</section>`;
}

function toListingArticle({ service, findings, completeness }: ListingReport): string {
  const found = findings.length === 0 ? '<p>No rule has anything to say.</p>' : toFindingList(findings);
  return `<article>
<h3>${escapeHtml(service.name)}</h3>
<p class="id">${escapeHtml(service.id)}</p>
${found}
${completeness === null ? '<p>This service is over, so how complete its listing is does not count.</p>' : toScore(service.name, completeness)}
</article>`;
}

function toFindingList(findings: readonly Finding[]): string {
  const items = findings.map(
    ({ severity, rule, path, actual, expected, whatToDo }) =>
      `<li><strong class="${severity}">${severity}</strong> ${escapeHtml(whatToDo)}<br><span class="why">${escapeHtml(`${path}: ${actual}; expected: ${expected} (${rule})`)}</span></li>`,
  );
  return `<ul class="findings">\n${items.join('\n')}\n</ul>`;
}

function toScore(name: string, { score, parts }: Completeness): string {
  const missing = parts.filter(({ whatToDo }) => whatToDo !== null);
  const full = parts.filter(({ whatToDo }) => whatToDo === null).map(({ label }) => label);
  const rows = missing.map(
    ({ label, points, of, whatToDo }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td class="points">${points} of ${of}</td><td>${escapeHtml(whatToDo ?? '')}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table>
<caption>What is missing in ${escapeHtml(name)}</caption>
<thead><tr><th scope="col">About</th><th scope="col">Points</th><th scope="col">What to do</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`;
  const inFull = full.length === 0 ? '' : `<p>In full: ${escapeHtml(full.join('; '))}.</p>`;
  return `<p>Completeness: <strong>${score} of 100</strong></p>\n${table}${inFull}`;
}
