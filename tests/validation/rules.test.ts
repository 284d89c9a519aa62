import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { checkService, checkServices, toRuleContext } from '../../src/validation/checkServices.ts';
import { rules } from '../../src/validation/rules/index.ts';
import { makeCoverage, makeService, day } from '../factories/serviceFactory.ts';
import { contactExamples } from './examples/contactExamples.ts';
import { makeContact, makeLocation, others, sound, today } from './examples/example.ts';
import { peopleExamples } from './examples/peopleExamples.ts';
import { placeExamples } from './examples/placeExamples.ts';
import { timeExamples } from './examples/timeExamples.ts';
import { wordExamples } from './examples/wordExamples.ts';

const examples = {
  ...contactExamples,
  ...placeExamples,
  ...peopleExamples,
  ...timeExamples,
  ...wordExamples,
};

const gazetteerFile = new URL('../../scripts/starter-catalogue/gazetteer.json', import.meta.url);
const gazetteer = parseGazetteer(JSON.parse(await readFile(gazetteerFile, 'utf8')));
const ruleFolder = new URL('../../src/validation/rules/', import.meta.url);

const address = makeLocation({ name: 'Safe house', address: '1 Quiet Street' });

function rulesBroken(change: Partial<Service>): string[] {
  const service = { ...sound, ...change };
  const context = toRuleContext([service, ...others], today, gazetteer);
  return checkService(service, context).map(({ rule }) => rule);
}

describe('the rules for listings', () => {
  it('have nothing to say about a sound listing', () => {
    expect(rulesBroken({})).toEqual([]);
  });

  it('are at least 30, each in a file of its own, each with an example of what breaks it and what does not', async () => {
    const files = (await readdir(ruleFolder)).filter((file) => file !== 'index.ts');
    expect(files.length).toBe(rules.length);
    expect(rules.length).toBeGreaterThanOrEqual(30);
    const ids = rules.map(({ id }) => id).toSorted();
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(Object.keys(examples).toSorted());
    for (const { id } of rules) {
      const inCamelCase = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(files).toContain(`${inCamelCase}.ts`);
    }
  });

  it.each(Object.entries(examples))(
    '%s finds what breaks it, says what to do, and passes what does not',
    (id, { broken, fine }) => {
      expect(rulesBroken(broken)).toContain(id);
      expect(rulesBroken(fine)).not.toContain(id);
      const service = { ...sound, ...broken };
      const found = checkService(service, toRuleContext([service, ...others], today, gazetteer)).filter(
        ({ rule }) => rule === id,
      );
      for (const { whatToDo, actual, expected } of found) {
        expect(whatToDo).toMatch(/^\p{Lu}.*\.$/u);
        expect(actual.length * expected.length).toBeGreaterThan(0);
      }
    },
  );

  it('say where, what is there, what should be, and what to do', () => {
    const [finding] = checkServices([{ ...sound, needs: [] }], today, gazetteer);
    expect(finding).toEqual({
      rule: 'no-need',
      severity: 'error',
      serviceId: sound.id,
      path: 'needs',
      actual: 'none',
      expected: 'at least one need',
      whatToDo: 'Say which needs the service works with.',
    });
  });

  it('put errors first, then warnings, then advice', () => {
    const found = checkServices(
      [{ ...sound, exclusions: {}, referralRoutes: [], needs: [] }],
      today,
      gazetteer,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning', 'advice']);
  });

  it('do not ask for what a service that is over no longer needs', () => {
    const over = { ...makeService(), ends: day('2026-01-01'), replacedBy: ['twin'] };
    const found = checkServices([over, { ...sound, id: 'twin' }], today, gazetteer);
    expect(found).toEqual([]);
  });

  it('do not ask a helpline for anyone whom it turns away for an offence', () => {
    const line = { fundingRoute: 'universal', exclusions: {}, sentenceUses: ['voluntary'] } as const;
    const anywhere = { coverage: makeCoverage({ remote: true }) };
    expect(rulesBroken({ ...line, ...anywhere })).toEqual([]);
    expect(rulesBroken({ ...line, ...anywhere, deliveryPlaces: ['Leeds'] })).toEqual(['offences-not-stated']);
    expect(rulesBroken({ ...line, ...anywhere, fundingRoute: 'grant' })).toContain('offences-not-stated');
  });

  it('leave area codes alone where there is no gazetteer to ask', () => {
    const elsewhere = { ...sound, coverage: makeCoverage({ ladCodes: ['E99999999'] }) };
    expect(checkServices([elsewhere], today, null)).toEqual([]);
  });

  it('never repeat a confidential address', () => {
    const refuge = { ...sound, confidentialLocation: true, locations: [address] };
    expect(JSON.stringify(checkServices([refuge], today, gazetteer))).not.toContain('Quiet Street');
  });

  it.each([
    { summary: 'Rooms for women in Quiet Lane.' },
    { summary: 'Rooms for women. We are at 53.8012, -1.5234.' },
    { organization: { id: 'elm', name: 'Elm, 1 Quiet Street' } },
    { url: 'https://elm.example/1-quiet-street' },
    { contacts: [makeContact({ email: 'ls98ah@elm.example' })] },
  ])('see where a refuge is in %j', (change) => {
    expect(rulesBroken({ confidentialLocation: true, ...change })).toContain('confidential-place-in-words');
  });

  it('never let the town of a refuge through, nor repeat it', () => {
    const refuge = { ...sound, confidentialLocation: true, locations: [], deliveryPlaces: ['Whitby'] };
    const findings = checkServices([refuge], today, gazetteer).filter(
      ({ rule }) => rule === 'confidential-address',
    );
    expect(findings).toMatchObject([{ severity: 'error', path: 'deliveryPlaces' }]);
    expect(JSON.stringify(findings)).not.toContain('Whitby');
  });

  it.each([
    '0113 496 0000',
    '(0113) 496-0000',
    '+44 (0)113 496 0000',
    '0044 113 496 0000',
    '116 123',
    '111',
    '999',
    '0800 1111',
    '07700 900123',
    '18001 0113 496 0000',
    '0300 123 4567 option 2',
    '+353 1 234 5678',
  ])('take %s for a number that can be dialled', (phone) => {
    expect(rulesBroken({ contacts: [makeContact({ phone })] })).not.toContain('phone-undiallable');
  });

  it.each(['496 0000', '0113 496 000 0000', '0113 496 0000 / 0001', '0000 000 0000', 'ring 2 bells', '12'])(
    'do not take %s for one',
    (phone) => {
      expect(rulesBroken({ contacts: [makeContact({ phone })] })).toContain('phone-undiallable');
    },
  );

  it.each([
    'Ask for Jane Bloggs at the desk.',
    'Contact our Referrals Lead: Omar Bloggs.',
    'Run by Mrs Bloggs.',
  ])('find the person named in “%s”, and do not name them again', (summary) => {
    expect(rulesBroken({ summary })).toContain('person-named');
    const found = checkServices([{ ...sound, summary }], today, gazetteer);
    expect(JSON.stringify(found)).not.toContain('Bloggs');
  });

  it.each([
    'Run with the Elizabeth Fry Charity.',
    'Meets at St James Church.',
    'Contact Victoria Street Surgery.',
    'A group in Lee Bank.',
  ])('find no person in “%s”', (summary) => {
    expect(rulesBroken({ summary })).not.toContain('person-named');
  });

  it('follow a chain of replacements to the end, and do not run in circles themselves', () => {
    const over = (id: string, next: string) =>
      makeService({ id, ends: day('2026-01-31'), replacedBy: [next] });
    const found = checkServices([over('a', 'b'), over('b', 'c'), over('c', 'b')], today, gazetteer);
    const of = (id: string) =>
      found
        .filter(({ serviceId }) => serviceId === id)
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('replacement'));
    expect(of('a')).toEqual(['replacement-over']);
    expect(of('b')).toEqual(['replacement-in-circle', 'replacement-over']);
  });
});
