import { describe, expect, it } from 'vitest';
import { addService, removeService, setKeepDays } from '../../src/shortlist/changeShortlist.ts';
import {
  changeShortlist,
  clearShortlist,
  clearShortlists,
  findShortlist,
  undoLast,
  type ShortlistsState,
} from '../../src/shortlist/shortlistsState.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const nothing: ShortlistsState = { shortlists: [], undo: null };
const add = (state: ShortlistsState, label: 'Person A' | 'Red', id: string) =>
  changeShortlist(state, label, today, (list) => addService(list, makeService({ id }), today));
const two = add(add(nothing, 'Person A', 'abbey'), 'Red', 'bell');

describe('several people at once', () => {
  it('have a shortlist each, made when first used', () => {
    expect(two.shortlists.map(({ label, chosen }) => [label, chosen[0]?.serviceId])).toEqual([
      ['Person A', 'abbey'],
      ['Red', 'bell'],
    ]);
    expect(findShortlist(two.shortlists, 'Person B')).toBeNull();
  });

  it('are not touched by each other’s changes', () => {
    const changed = add(two, 'Person A', 'cross');
    expect(findShortlist(changed.shortlists, 'Red')).toBe(findShortlist(two.shortlists, 'Red'));
  });

  it('a change that changes nothing is none', () => {
    expect(add(two, 'Person A', 'abbey')).toBe(two);
  });
});

describe('one press, and back', () => {
  it('a cleared shortlist comes back with its services', () => {
    const cleared = clearShortlist(two, 'Person A');
    expect(cleared.shortlists.map(({ label }) => label)).toEqual(['Red']);
    expect(cleared.undo?.action).toBe('cleared a shortlist');
    expect(undoLast(cleared).shortlists).toEqual(two.shortlists);
  });

  it('so do all of them', () => {
    const cleared = clearShortlists(two);
    expect(cleared.shortlists).toEqual([]);
    expect(undoLast(cleared).shortlists).toEqual(two.shortlists);
  });

  it('so does a service that was removed, in its place', () => {
    const removed = changeShortlist(
      two,
      'Person A',
      today,
      (list) => removeService(list, 'abbey'),
      'removed a service',
    );
    expect(findShortlist(removed.shortlists, 'Person A')?.chosen).toEqual([]);
    expect(undoLast(removed).shortlists).toEqual(two.shortlists);
  });

  it('only the last step, and only once', () => {
    const undone = undoLast(clearShortlists(two));
    expect(undone.undo).toBeNull();
    expect(undoLast(undone)).toBe(undone);
  });

  it('going back never loses a later change', () => {
    const later = changeShortlist(clearShortlist(two, 'Red'), 'Person A', today, (list) =>
      setKeepDays(list, 14),
    );
    expect(later.undo).toBeNull();
  });

  it('clearing nothing leaves nothing to undo', () => {
    expect(clearShortlists(nothing)).toBe(nothing);
    expect(clearShortlist(two, 'Person H')).toBe(two);
  });
});
