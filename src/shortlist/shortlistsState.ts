import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { makeShortlist, type Shortlist, type ShortlistLabel } from './shortlist.ts';

/** What can be undone, to be named on the button. */
export type UndoableAction =
  'removed a service' | 'set a service aside' | 'moved a service' | 'cleared a shortlist' | 'cleared all';

/** All shortlists, with the one step that can be undone. A plain value: nothing here acts. */
export interface ShortlistsState {
  readonly shortlists: readonly Shortlist[];
  readonly undo: { readonly action: UndoableAction; readonly shortlists: readonly Shortlist[] } | null;
}

/** The shortlist of a label, or null. */
export function findShortlist(shortlists: readonly Shortlist[], label: ShortlistLabel): Shortlist | null {
  return shortlists.find((shortlist) => shortlist.label === label) ?? null;
}

/**
 * Changes one shortlist, making it first where there is none. With an action the step can be undone; a
 * change without one leaves no undo, since going back behind it would lose it.
 */
export function changeShortlist(
  state: ShortlistsState,
  label: ShortlistLabel,
  today: CalendarDay,
  change: (shortlist: Shortlist) => Shortlist,
  action: UndoableAction | null = null,
): ShortlistsState {
  const before = findShortlist(state.shortlists, label);
  const shortlist = before ?? makeShortlist(label, today);
  const changed = change(shortlist);
  if (changed === before) return state;
  const shortlists = before
    ? state.shortlists.map((other) => (other === before ? changed : other))
    : [...state.shortlists, changed];
  return { shortlists, undo: action && { action, shortlists: state.shortlists } };
}

/** Clears one shortlist with one press. */
export function clearShortlist(state: ShortlistsState, label: ShortlistLabel): ShortlistsState {
  const shortlists = state.shortlists.filter((shortlist) => shortlist.label !== label);
  if (shortlists.length === state.shortlists.length) return state;
  return { shortlists, undo: { action: 'cleared a shortlist', shortlists: state.shortlists } };
}

/** Clears every shortlist with one press. */
export function clearShortlists(state: ShortlistsState): ShortlistsState {
  if (state.shortlists.length === 0) return state;
  return { shortlists: [], undo: { action: 'cleared all', shortlists: state.shortlists } };
}

/** Takes back the last step that can be; itself it cannot be undone. */
export function undoLast(state: ShortlistsState): ShortlistsState {
  return state.undo ? { shortlists: state.undo.shortlists, undo: null } : state;
}
