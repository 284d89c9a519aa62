import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/catalogue/calendarDay.ts';
import { factGroups } from '../../src/catalogue/codes.ts';
import { hasEnded, hasNotStarted, oldestAssuredDate, toFreshness } from '../../src/catalogue/freshness.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const checkedDaysAgo = (...ages: readonly number[]) =>
  makeService({
    assurance: factGroups.map((factGroup, index) => ({
      factGroup,
      assuredDate: addDays(today, -(ages[index] ?? ages[0] ?? 0)),
      by: 'provider',
    })),
  });

describe('how far a listing can be relied on', () => {
  it.each([
    [0, 'current'],
    [90, 'current'],
    [91, 'check'],
    [180, 'check'],
    [181, 'do not quote'],
  ])('all checked %i days ago is “%s”', (age, band) => {
    expect(toFreshness(checkedDaysAgo(age), today)).toBe(band);
  });

  it('goes by the oldest fact, not the newest', () => {
    expect(toFreshness(checkedDaysAgo(1, 200, 1), today)).toBe('do not quote');
  });

  it('goes by the newest check of each fact', () => {
    const service = checkedDaysAgo(10);
    const history = [...service.assurance, ...checkedDaysAgo(300).assurance];
    expect(oldestAssuredDate({ ...service, assurance: history }, today)).toBe(addDays(today, -10));
  });

  it('never calls the unknown fresh, nor a check that lies in the future', () => {
    expect(toFreshness(makeService(), today)).toBe('do not quote');
    expect(toFreshness(checkedDaysAgo(-1), today)).toBe('do not quote');
  });

  it('ends the day after its end, without a sync', () => {
    const service = makeService({ ends: today });
    expect(hasEnded(service, today)).toBe(false);
    expect(toFreshness(service, addDays(today, 1))).toBe('ended');
    expect(hasEnded(makeService({ status: 'defunct' }), today)).toBe(true);
  });

  it('has not started before its first day', () => {
    expect(hasNotStarted(makeService({ starts: addDays(today, 1) }), today)).toBe(true);
    expect(hasNotStarted(makeService({ starts: today }), today)).toBe(false);
  });
});
