import { describe, expect, it } from 'vitest';
import type { RequirementCode } from '../../src/taxonomy/requirementCodes.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { toRequirementName } from '../../src/report/reportContext.ts';
import { toSayText } from '../../src/report/toSayText.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { checkedOn, makeContext, makeHome } from './reportContext.ts';

const tenancyHelp = makeService({
  id: 'hull-tenancies',
  name: 'Harbour Lane Housing Support',
  organization: { id: 'harbour-lane-trust', name: 'Harbour Lane Trust' },
  summary: 'One-to-one help to find and keep a tenancy, and with rent arrears.',
  eligibility: makeEligibility({ sexes: 'women and men', minimumAge: 18 }),
  sentenceUses: ['rehabilitation-activity', 'licence'],
  coverage: makeCoverage({ ladCodes: ['E06000010'], areaName: 'Hull' }),
  ...checkedOn('2026-11-02'),
});

describe('at a court in Leeds, six minutes left, a woman with rent arrears who lives in Hull', () => {
  const context = makeContext({ home: makeHome('Hull'), needs: ['accommodation'] });

  it('the text is under 500 characters, with the home area and both dates', () => {
    const text = toPasteText([tenancyHelp], context, 500);
    expect(text.fits).toBe(true);
    expect(text.characters).toBeLessThanOrEqual(500);
    expect(text.text).toContain('Hull');
    expect(text.text).toContain('Details last checked on 2 November 2026.');
    expect(text.text).toContain('Catalogue of 20 November 2026, copied to this device on 21 November 2026.');
    expect(text.text).toContain('A place has not been requested.');
  });

  it('the author’s own sentence has its place, and the catalogue does not write it', () => {
    expect(toPasteText([tenancyHelp], context).text).toContain('[Author: say why this suits the defendant.]');
  });

  it('the whole text reads as one paragraph', () => {
    expect(toPasteText([tenancyHelp], context).text).toBe(
      'Harbour Lane Housing Support: a commissioned service run by Harbour Lane Trust. ' +
        'One-to-one help to find and keep a tenancy, and with rent arrears. ' +
        'It is for women and men aged 18 and over. It serves people living in Hull. ' +
        'It can be used within a rehabilitation activity requirement or on licence. ' +
        'The listing does not say whether any conviction excludes a person or whether it takes people with no recourse to public funds. ' +
        'The listing does not say whether it is taking referrals, how long the wait is, how long it takes, ' +
        'whether it can start before release or how to refer. ' +
        'Details last checked on 2 November 2026. ' +
        'Catalogue of 20 November 2026, copied to this device on 21 November 2026. ' +
        'A place has not been requested. [Author: say why this suits the defendant.]',
    );
  });

  it('it can be said in fifteen seconds', () => {
    const { text, words } = toSayText([tenancyHelp], context);
    expect(words).toBeLessThanOrEqual(45);
    expect(text).toContain('In Hull: Harbour Lane Housing Support.');
    expect(text).toContain('Last checked on 2 November 2026. Catalogue copy of 21 November 2026.');
  });

  it('a service that does not cover Hull says so, however short the text has to be', () => {
    const elsewhere = makeContext({ home: makeHome('Hull', 'no') });
    expect(toPasteText([tenancyHelp], elsewhere, 300).text).toContain(
      'The home area, Hull, is not in its listed area (Hull).',
    );
  });
});

describe('a listing that ended yesterday, on a device that has been offline', () => {
  const ended = { ...tenancyHelp, ends: day('2026-11-21'), replacedBy: ['new-lane', 'not-on-this-device'] };
  const successor = makeService({ id: 'new-lane', name: 'New Lane Housing' });
  const context = makeContext({ findService: (id) => (id === 'new-lane' ? successor : null) });

  it('is not offered: the text says that it is over, and what took over', () => {
    const { text } = toPasteText([ended], context);
    expect(text).toContain(
      'Harbour Lane Housing Support ended on 21 November 2026 and may not be proposed. It was replaced by New Lane Housing.',
    );
    expect(text).not.toContain('[Author');
    expect(text).not.toContain('can be used within');
  });

  it('was an option until the end of its last day', () => {
    const yesterday = makeContext({ today: day('2026-11-21') });
    expect(toPasteText([ended], yesterday).text).toContain('It is listed until 21 November 2026.');
  });

  it('is named as over in the oral report, beside what is left', () => {
    const { text } = toSayText([successor, ended], context);
    expect(text).toContain(
      'Option: New Lane Housing. Harbour Lane Housing Support is over and may not be proposed.',
    );
  });

  it('one that has not begun says from when', () => {
    const later = { ...tenancyHelp, starts: day('2027-03-01') };
    expect(toPasteText([later], context, 300).text).toContain(
      'It starts on 1 March 2027 and cannot be used before that day.',
    );
  });
});

describe('a listing that says nothing about arson', () => {
  it('does not imply that it accepts anyone', () => {
    const { text } = toPasteText([tenancyHelp], makeContext());
    expect(text).toContain('The listing does not say whether any conviction excludes a person');
    expect(text).not.toMatch(/arson|are accepted/);
  });

  it('asks about arson where it speaks of other offences', () => {
    const partly = {
      ...tenancyHelp,
      exclusions: { sexual: 'does not accept', violence: 'accepts' } as const,
    };
    const { text } = toPasteText([partly], makeContext());
    expect(text).toContain('It does not accept people convicted of sexual offences.');
    expect(text).toContain('The listing states that people convicted of violent offences are accepted.');
    expect(text).toContain('whether people convicted of arson, domestic abuse or stalking are accepted');
  });

  it('a text too short for the conditions says that there are more', () => {
    const strict = { ...tenancyHelp, exclusions: { arson: 'does not accept' } as const };
    const text = toPasteText([strict], makeContext(), 420);
    expect(text.leftOut.map(({ kind }) => kind)).toContain('offences');
    expect(text.text).toContain('The listing has further conditions.');
  });
});

describe('the day the law renames the requirement', () => {
  const renamedOn = '2027-04-01';
  const requirementName = (code: RequirementCode, on: Parameters<typeof toRequirementName>[1]) =>
    code === 'rehabilitation-activity' && on >= renamedOn
      ? 'probation requirement'
      : toRequirementName(code, on);

  it('a date in the data changes the words, and a text copied before keeps its own', () => {
    const before = toPasteText([tenancyHelp], makeContext({ requirementName, today: day('2027-03-31') }));
    const after = toPasteText([tenancyHelp], makeContext({ requirementName, today: day('2027-04-01') }));
    expect(before.text).toContain('within a rehabilitation activity requirement or on licence');
    expect(before.writtenOn).toBe('2027-03-31');
    expect(after.text).toContain('within a probation requirement or on licence');
  });

  it('supervision that is no longer in force is not offered', () => {
    const after = { ...tenancyHelp, sentenceUses: ['licence', 'post-sentence-supervision'] as const };
    const { text } = toPasteText([after], makeContext());
    expect(text).toContain('It can be used on licence.');
    expect(text).not.toContain('post-sentence');
  });
});
