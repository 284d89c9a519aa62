import { describe, expect, it } from 'vitest';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { toAvailabilitySilence } from '../../src/report/availabilityWords.ts';
import { toEligibilitySilence } from '../../src/report/eligibilityWords.ts';
import { toPlainParagraphs } from '../../src/report/optionsText.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { checkedOn, makeContext, makeHome } from './reportContext.ts';
import { starterServices } from './starterCatalogue.ts';

const tenancyHelp = makeService({
  id: 'tenancies',
  name: 'Harbour Lane Housing Support',
  organization: { id: 'harbour-lane', name: 'Harbour Lane Trust' },
  summary: 'One-to-one help to find and keep a tenancy.',
  eligibility: makeEligibility({ sexes: 'women and men', minimumAge: 18 }),
  sentenceUses: ['rehabilitation-activity', 'licence'],
  referralRoutes: ['refer-and-monitor'],
  coverage: makeCoverage({ ladCodes: ['E06000010'], areaName: 'Hull' }),
});
const moneyHelp = makeService({
  ...tenancyHelp,
  id: 'money',
  name: 'Quayside Money Advice',
  summary: 'Advice on debt and benefits.',
  eligibility: makeEligibility({ sexes: 'women', minimumAge: 18, noRecourseToPublicFunds: 'yes' }),
  referralRoutes: ['self-referral'],
});
const helpline: Service = { ...moneyHelp, id: 'helpline', name: 'Money Line', fundingRoute: 'universal' };
const context = makeContext({ home: makeHome('Hull') });
const running = starterServices.filter((service) => !hasEnded(service, context.today));
const paragraphsOf = (services: readonly Service[], within = context): string[] =>
  toPlainParagraphs(toPasteText(services, within).paragraphs);
const countIn = (text: string, words: string): number => text.split(words).length - 1;

describe('several services that nobody has checked, in one text', () => {
  it('reads as a warning, a paragraph for each, and what goes for all', () => {
    expect(paragraphsOf([tenancyHelp, moneyHelp])).toEqual([
      'Do not quote without checking: this goes for every service below.',
      'Harbour Lane Housing Support: a commissioned service run by Harbour Lane Trust. ' +
        'One-to-one help to find and keep a tenancy. It is for women and men aged 18 and over. ' +
        'It serves people living in Hull. It can be used within a rehabilitation activity requirement or on licence. ' +
        'Referral is through Refer and monitor an intervention. ' +
        'The listing does not say whether it takes people with no recourse to public funds. ' +
        'No person has checked these details.',
      'Quayside Money Advice: a commissioned service run by Harbour Lane Trust. ' +
        'Advice on debt and benefits. It is for women aged 18 and over. ' +
        'It serves people living in Hull. It can be used within a rehabilitation activity requirement or on licence. ' +
        'Referral is by self-referral. It takes people with no recourse to public funds. ' +
        'No person has checked these details.',
      'No listing here says whether any conviction excludes a person. ' +
        'No listing here says whether it is taking referrals, how long the wait is, how long it takes or whether it can start before release. ' +
        'Catalogue of 20 November 2026, copied to this device on 21 November 2026. ' +
        'A place has not been requested with any of these services. ' +
        '[Author: say why each of these suits the defendant.]',
    ]);
  });

  it('is a fifth shorter than three texts of one', () => {
    const three = running.slice(0, 3);
    const apart = three.reduce((sum, service) => sum + toPasteText([service], context).characters, 0);
    expect(toPasteText(three, context).characters).toBeLessThan(apart * 0.8);
  });
});

describe('how fresh the facts are', () => {
  it('is said of each, and the warning for all where all need the same', () => {
    const [opening, first, second] = paragraphsOf([
      { ...tenancyHelp, ...checkedOn('2026-08-01') },
      { ...moneyHelp, ...checkedOn('2026-07-01') },
    ]);
    expect(opening).toBe('Check before quoting: this goes for every service below.');
    expect(first).toContain('Details last checked on 1 August 2026.');
    expect(second).toContain('Details last checked on 1 July 2026.');
  });

  it('keeps each warning with its own service where they differ', () => {
    const [first, second] = paragraphsOf([tenancyHelp, { ...moneyHelp, ...checkedOn('2026-11-01') }]);
    expect(first).toMatch(/^Do not quote without checking: no person has checked these details\./);
    expect(second).toMatch(/Details last checked on 1 November 2026\.$/);
    expect(second).not.toContain('quot');
  });

  it('warns once where the copy on this device is old', () => {
    const old = makeContext({ copiedOn: day('2026-10-01'), publishedOn: day('2026-10-01') });
    const text = paragraphsOf([tenancyHelp, moneyHelp], old).join(' ');
    expect(countIn(text, 'Check before quoting: the copy is 52 days old.')).toBe(1);
  });
});

describe('what is voluntary', () => {
  const rule =
    'What is voluntary cannot be required or enforced, and does not count as activity days within a rehabilitation activity requirement.';

  it('is said of each, and what that means once', () => {
    const paragraphs = paragraphsOf([
      helpline,
      { ...helpline, id: 'another', name: 'Debt Line' },
      tenancyHelp,
    ]);
    expect(countIn(paragraphs.join(' '), 'It is voluntary and cannot be required.')).toBe(2);
    expect(paragraphs.at(-1)).toContain(rule);
  });

  it('is explained on the spot where there is one only', () => {
    const text = paragraphsOf([helpline, tenancyHelp]).join(' ');
    expect(text).toContain('It is voluntary: it cannot be required or enforced');
    expect(text).not.toContain('What is voluntary');
  });
});

describe('nothing is lost by being told once', () => {
  it('of what the listings of the starter catalogue are silent about', () => {
    const pairs = running.map((service, place) => [service, running[place + 1] ?? service]);
    const lost = pairs.flatMap((pair) => {
      const text = paragraphsOf(pair).join(' ');
      return pair
        .flatMap((service) => [...toEligibilitySilence(service), ...toAvailabilitySilence(service)])
        .filter((silence) => !text.includes(silence));
    });
    expect(lost).toEqual([]);
  });

  it('however short the text has to be: no warning, no date, no promise', () => {
    const { text, fits } = toPasteText([tenancyHelp, moneyHelp, helpline], context, 200);
    expect(fits).toBe(false);
    expect(text).toContain('Do not quote without checking: ');
    expect(countIn(text, 'No person has checked these details.')).toBe(3);
    expect(text).toContain('copied to this device on 21 November 2026');
    expect(text).toContain('A place has not been requested');
    expect(text).toContain('Not every condition is stated.');
  });

  it('a service whose own conditions do not fit says so in its own paragraph', () => {
    const strict = { ...moneyHelp, exclusions: { arson: 'does not accept' } as const };
    const text = toPasteText([tenancyHelp, strict], context, 700);
    const [, , second, closing] = toPlainParagraphs(text.paragraphs);
    expect(second).toMatch(/The listing has further conditions\.$/);
    expect(closing).not.toContain('further conditions');
  });
});

describe('a service that is over, beside others', () => {
  const over = { ...tenancyHelp, id: 'over', name: 'Old Lane', ends: day('2026-11-01') };

  it('may not be proposed, and the text asks the author about the others only', () => {
    const paragraphs = paragraphsOf([over, moneyHelp]);
    expect(paragraphs[0]).toContain('Old Lane ended on 1 November 2026 and may not be proposed.');
    expect(paragraphs.at(-1)).toContain('[Author: say why this suits the defendant.]');
    expect(paragraphsOf([over, { ...over, id: 'older' }]).join(' ')).not.toContain('[Author');
  });
});
