import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { parseCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { sentenceUses } from '../../src/catalogue/codes.ts';
import { requirementCodes } from '../../src/taxonomy/requirementCodes.ts';
import { explainRequirement, nameOn, nextNameAfter, standingOn } from '../../src/taxonomy/requirementOn.ts';
import { requirementTypes } from '../../src/taxonomy/requirementTypes.ts';

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
const today = day('2026-11-22');

describe('The list of requirement types', () => {
  it('describes every code once, in order', () => {
    expect(requirementTypes.map(({ code }) => code)).toEqual(requirementCodes);
  });

  it('covers every use in a sentence that a service can name', () => {
    for (const use of sentenceUses.filter((each) => each !== 'voluntary'))
      expect(requirementCodes).toContain(use);
  });

  it('holds only real days, each name beginning when the one before it ends', () => {
    for (const { code, names } of requirementTypes) {
      for (const { from, to, endedBy, commenced } of names) {
        for (const each of [from, to, endedBy])
          if (each !== null) expect(parseCalendarDay(each), code).toBe(each);
        if (!commenced) expect([from, to, endedBy], code).toEqual([null, null, null]);
      }
      names.slice(1).forEach(({ from }, index) => expect(names[index]?.to ?? null, code).toBe(from));
    }
  });

  it('asks for an assessment before sentence for the three treatment requirements only', () => {
    const assessed = requirementTypes
      .filter((type) => type.needsAssessmentBeforeSentence)
      .map(({ code }) => code);
    expect(assessed).toEqual(['mental-health-treatment', 'drug-rehabilitation', 'alcohol-treatment']);
  });

  it('explains each in one or two plain sentences', () => {
    for (const { explanation, code } of requirementTypes) {
      expect(explanation.match(/\.(?: |$)/g)?.length, code).toBeOneOf([1, 2]);
      expect(explanation, code).not.toMatch(/offender/i);
    }
  });
});

describe('What a requirement is called on a day', () => {
  it('was a drug treatment and testing order until April 2005', () => {
    expect(nameOn('drug-rehabilitation', day('2005-04-03')).short).toBe('DTTO');
    expect(nameOn('drug-rehabilitation', day('2005-04-04')).short).toBe('DRR');
  });

  it('is still a rehabilitation activity requirement while its new name has no day', () => {
    expect(nameOn('rehabilitation-activity', today).name).toBe('rehabilitation activity requirement');
    expect(nextNameAfter('rehabilitation-activity', today)?.name).toBe('probation requirement');
  });

  it('has a name even before it began', () => {
    expect(nameOn('rehabilitation-activity', day('1999-01-01')).short).toBe('RAR');
    expect(standingOn('rehabilitation-activity', day('1999-01-01'))).toBe('enacted');
  });
});

describe('Whether a requirement is in force', () => {
  it('is so for the drug rehabilitation requirement', () => {
    expect(standingOn('drug-rehabilitation', today)).toBe('in-force');
  });

  it('is not yet so for the four new requirements', () => {
    for (const code of ['driving-prohibition', 'restriction-zone'] as const) {
      expect(standingOn(code, today)).toBe('enacted');
    }
  });

  it('is no longer so for post-sentence supervision, though the day it ended is not verified', () => {
    expect(standingOn('post-sentence-supervision', day('2020-06-01'))).toBe('in-force');
    expect(standingOn('post-sentence-supervision', today)).toBe('ended');
    expect(nameOn('post-sentence-supervision', today)).toMatchObject({ short: 'PSS', to: null });
  });
});

describe('A requirement typed where a need is asked for', () => {
  it('is explained by the name it has today, and the need to type instead', () => {
    const words = explainRequirement('residence', today);
    expect(words).toMatch(/^Residence requirement is a sentence requirement, not a need\./);
    expect(words).toContain('(accommodation)');
  });

  it('is explained where it is for treatment, and what to ask of the services that treat', () => {
    const words = explainRequirement('alcohol-treatment', today, true);
    expect(words).toMatch(/^Alcohol treatment requirement \(ATR\) is a sentence requirement\./);
    expect(words).toContain('Ask which of the services found carries it.');
  });

  it('says what the rehabilitation activity requirement is to be called', () => {
    expect(explainRequirement('rehabilitation-activity', today)).toContain('“probation requirement”');
  });

  it('does not take licence for part of a sentence', () => {
    expect(explainRequirement('licence', today)).toMatch(
      /^Licence is supervision after release, not a need\./,
    );
  });
});
