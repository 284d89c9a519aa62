import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import type { OptionsText } from '../../src/report/optionsText.ts';
import type { HomeCover, ReportContext } from '../../src/report/reportContext.ts';
import { sayLimit, toSayText } from '../../src/report/toSayText.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { day, makeService } from '../factories/serviceFactory.ts';
import { servicesWithEveryUnknown, wildServices } from './generatedServices.ts';
import { makeContext, makeHome } from './reportContext.ts';
import { starterServices } from './starterCatalogue.ts';
import { brokenRules } from './textRules.ts';

const writers: readonly (readonly [string, (service: Service, context: ReportContext) => OptionsText])[] = [
  ['the box of the proposed sentence', (service, context) => toPasteText([service], context)],
  ['a box that takes 500 characters', (service, context) => toPasteText([service], context, 500)],
  [
    'a box that holds another service too',
    (service, context) => toPasteText([service, { ...service, id: 'another' }], context),
  ],
  ['an oral report', (service, context) => toSayText([service], context)],
];

function findBroken(
  services: Iterable<Service>,
  write: (typeof writers)[number][1],
  contexts: readonly ReportContext[],
) {
  const broken: { id: string; rules: string[]; text: string }[] = [];
  let read = 0;
  for (const service of services) {
    const context = contexts[read % contexts.length];
    if (!context) throw new RangeError('no context');
    read += 1;
    const text = write(service, context);
    const rules = brokenRules(text, service, context);
    if (rules.length > 0) broken.push({ id: service.id, rules, text: text.text });
  }
  return { read, broken: broken.slice(0, 3) };
}

const covers: readonly HomeCover[] = ['all', 'nationwide', 'part', 'by phone or online', 'no'];
const contexts = [
  makeContext(),
  ...covers.map((cover) => makeContext({ home: makeHome('Hull', cover) })),
  makeContext({ copiedOn: day('2026-10-01'), publishedOn: day('2026-10-01') }),
  makeContext({ copiedOn: day('2026-11-25') }),
];

// Thousands of texts: seconds on a quiet machine, more on a busy one.
const patience = 60_000;

describe.each(writers)('the rules of words, for %s', { timeout: patience }, (_form, write) => {
  it('hold for every service of the starter catalogue', () => {
    const { read, broken } = findBroken(starterServices, write, contexts);
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(300);
  });

  it('hold for every combination of what a listing can be silent about', () => {
    const { read, broken } = findBroken(servicesWithEveryUnknown(), write, contexts);
    expect(broken).toEqual([]);
    expect(read).toBe(8192);
  });

  it('hold whatever words a feed puts into a listing', () => {
    fc.assert(
      fc.property(wildServices, fc.constantFrom(...contexts), (service, context) => {
        expect(brokenRules(write(service, context), service, context)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the rules themselves', () => {
  it.each([
    ['promises nothing', 'The service will help.'],
    ['has no pronoun of a person', 'It is near her home.'],
    ['uses words of MoJ style', 'It is for offenders.'],
    ['writes one-to-one in letters', 'It offers 1:1 work.'],
    ['has no leftover of a program', 'It is for undefined.'],
    ['has no empty list', 'It is for women and.'],
    ['says that a place has not been requested', 'It is a service.'],
    ['warns of unchecked facts', 'It is a service.'],
  ])('notice a text that does not keep: %s', (rule, text) => {
    const bad: OptionsText = {
      ...toPasteText([makeService()], makeContext()),
      text,
      paragraphs: [{ serviceId: null, facts: [{ kind: 'what', text }] }],
    };
    expect(brokenRules(bad, makeService(), makeContext())).toContain(rule);
  });
});

describe('fifteen seconds', () => {
  it('are enough for any service of the starter catalogue', () => {
    const tooLong = starterServices
      .map((service) => toSayText([service], makeContext()))
      .filter(({ words }) => words > sayLimit);
    expect(tooLong.map(({ text }) => text)).toEqual([]);
  });
});
