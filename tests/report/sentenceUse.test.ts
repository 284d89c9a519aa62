import { describe, expect, it } from 'vitest';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { toSayText } from '../../src/report/toSayText.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { makeContext } from './reportContext.ts';

const drop = makeService({
  name: 'Open Door',
  organization: { id: 'open-door', name: 'Open Door Trust' },
  fundingRoute: 'universal',
});
const voluntary =
  'It is voluntary: it cannot be required or enforced, and it does not count as activity days within a rehabilitation activity requirement.';

describe('what can carry a service', () => {
  it('a food bank anyone may use cannot be required, however short the text', () => {
    expect(toPasteText([drop], makeContext(), 10).text).toContain(voluntary);
    expect(toSayText([drop], makeContext()).text).toContain('It is voluntary and cannot be required.');
  });

  it('a universal service that claims a requirement is voluntary all the same', () => {
    const claims = { ...drop, sentenceUses: ['rehabilitation-activity'] as const };
    expect(toPasteText([claims], makeContext()).text).toContain(voluntary);
  });

  it('a grant-funded service that calls itself voluntary is voluntary', () => {
    const grant = { ...drop, fundingRoute: 'grant', sentenceUses: ['voluntary'] } as const;
    expect(toPasteText([grant], makeContext()).text).toContain(voluntary);
  });

  it('a commissioned service that does not say leaves it open', () => {
    const silent = { ...drop, fundingRoute: 'commissioned' } as const;
    expect(toPasteText([silent], makeContext()).text).toContain(
      'The listing does not say what can carry it in a sentence.',
    );
  });

  it('a treatment requirement shows whom to ask for the assessment before sentence', () => {
    const treatment = makeService({
      sentenceUses: ['drug-rehabilitation'],
      contacts: [
        { name: 'Jo Bloggs', role: 'general' as const, phone: '0113 496 0001', email: null },
        {
          name: 'Court assessment team',
          role: 'general' as const,
          phone: '0113 496 0002',
          email: 'team@example.org',
        },
      ],
    });
    const { text } = toPasteText([treatment], makeContext());
    expect(text).toContain('It can be used within a drug rehabilitation requirement.');
    expect(text).toContain(
      'A drug rehabilitation requirement needs the defendant’s consent and an assessment by the provider before sentence: the assessment contact is 0113 496 0002.',
    );
    expect(text).not.toContain('Bloggs');
    expect(text).not.toContain('0113 496 0001');
  });

  it('or says that no such contact is listed', () => {
    const treatment = makeService({ sentenceUses: ['alcohol-treatment', 'mental-health-treatment'] });
    const { text } = toPasteText([treatment], makeContext());
    expect(text).toContain(
      'within an alcohol treatment requirement or a mental health treatment requirement.',
    );
    expect(text).toContain('each need the defendant’s consent');
    expect(text).toContain('the assessment contact is not listed.');
  });
});
