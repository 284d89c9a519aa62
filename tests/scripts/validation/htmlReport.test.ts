// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toHtmlReport, type ReportFacts } from '../../../scripts/validation/htmlReport.ts';
import { toProviderReports } from '../../../scripts/validation/providerReports.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { checkServices } from '../../../src/validation/checkServices.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const facts: ReportFacts = { today, read: 2, rejected: [], faults: [] };

function report(services: readonly Service[], more: Partial<ReportFacts> = {}): Document {
  const providers = toProviderReports(services, checkServices(services, today, null), today);
  return new DOMParser().parseFromString(toHtmlReport(providers, { ...facts, ...more }), 'text/html');
}

const quay = { id: 'quay', name: 'The Quay <script>alert(1)</script>' };
const worst = makeService({ id: 'worst', name: 'Worse & worse "quoted"', organization: quay, needs: [] });

describe('the report on listings', () => {
  it('is one page that stands alone, with a language, a title and one main heading', () => {
    const page = report([makeService(), worst]);
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toBe('Listings checked on 22 November 2026');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('[src], link, script, iframe, form')).toHaveLength(0);
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  });

  it('has the worst provider first, each reached by a link, and says what to do', () => {
    const page = report([makeService(), worst]);
    const links = [...page.querySelectorAll('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#provider-quay',
      '#provider-harbour-lane-trust',
    ]);
    for (const link of links) {
      expect(page.querySelector(`h2${link.getAttribute('href') ?? ''}`)?.textContent).toBe(link.textContent);
    }
    expect(page.querySelector('article .findings li')?.textContent).toContain(
      'Say which needs the service works with.',
    );
  });

  it('explains how complete a listing is, with points that add up to the score', () => {
    const page = report([worst]);
    const score = page.querySelector('article p strong')?.textContent;
    expect(score).toMatch(/^\d+ of 100$/);
    expect(page.querySelector('caption')?.textContent).toBe('What is missing in Worse & worse "quoted"');
    expect(page.querySelectorAll('tbody th[scope="row"]').length).toBeGreaterThan(5);
  });

  it('shows what a feed says as text, whatever it says', () => {
    const page = report([worst]);
    expect(page.querySelector('section > h2#provider-quay')?.textContent).toBe(quay.name);
    expect(page.querySelector('h3')?.textContent).toBe('Worse & worse "quoted"');
  });

  it('names records that cannot be read and exceptions to mend', () => {
    const page = report([worst], {
      rejected: [{ id: 'odd', reason: 'name: missing <b>' }],
      faults: ['The exception from no-need for x is not needed any more: remove it.'],
    });
    expect(page.body.textContent).toContain('odd: name: missing <b>');
    expect(page.body.textContent).toContain('not needed any more');
  });

  it('does not ask to complete what is over, and says when it shows only the worst', () => {
    const over = makeService({ id: 'over', ends: day('2026-01-31') });
    expect(report([over]).body.textContent).toContain('This service is over');
    const many = Array.from({ length: 2001 }, (_, index) => ({ ...over, id: `over-${index}` }));
    const page = report(many);
    expect(page.querySelectorAll('article')).toHaveLength(2000);
    expect(page.body.textContent).toContain('The worst 2000 of 2001 listings are here.');
  });
});
