import {
  daysBetween,
  describeCalendarDay,
  toCalendarDay,
  type CalendarDay,
} from '../catalogue/calendarDay.ts';
import type { CatalogueSnapshot } from '../hooks/catalogueSession.ts';
import { describeCount } from './describeList.ts';

/** Days after which the device's copy is too old to go unmentioned (design, section 5). */
export const oldCopyDays = 30;

/** The line about the device's copy that stands on every screen. */
export interface DeviceCopySummary {
  /** Facts in the order they are read, each short. */
  readonly parts: readonly string[];
  /** Set when the copy must not be relied on as it is. */
  readonly warning: string | null;
}

/**
 * The age of the device's copy in days: since the publisher last confirmed that it is the newest, or
 * since it was copied. Null when there is none, and when that day is in the future: then a clock was
 * or is wrong, and how old the copy is cannot be told.
 */
export function copyAgeInDays({ device }: CatalogueSnapshot, today: CalendarDay): number | null {
  if (device.state !== 'ready') return null;
  const { lastConfirmedAt, activatedAt } = device.release;
  const days = daysBetween(toCalendarDay(new Date(lastConfirmedAt ?? activatedAt)), today);
  return days < 0 ? null : days;
}

/** What is on the device, how old it is and how the last check ended. */
export function describeDeviceCopy(snapshot: CatalogueSnapshot, today: CalendarDay): DeviceCopySummary {
  const { device, progress } = snapshot;
  const checking = progress ? ['checking for a newer one'] : [];
  switch (device.state) {
    case 'opening':
      return { parts: ['Opening the catalogue on this device'], warning: null };
    case 'none':
      return { parts: ['There is no catalogue on this device yet', ...checking], warning: null };
    case 'unreadable':
      return {
        parts: ['The catalogue on this device cannot be read'],
        warning: 'Close the app and open it again. Private windows may not be able to keep a catalogue.',
      };
    case 'ready': {
      const { manifest } = device.release;
      const parts = [
        `Catalogue of ${describeCalendarDay(manifest.published)}`,
        describeAge(copyAgeInDays(snapshot, today)),
        ...(progress ? checking : describeLastCheck(snapshot)),
      ];
      return { parts, warning: describeWarning(snapshot, manifest.expires, today) };
    }
  }
}

function describeAge(days: number | null): string {
  if (days === null) return 'when this device’s copy was confirmed is not known';
  if (days === 0) return 'this device’s copy was confirmed today';
  return `this device’s copy is ${describeCount(days, 'day')} old`;
}

function describeLastCheck({ lastCheck }: CatalogueSnapshot): readonly string[] {
  switch (lastCheck?.outcome) {
    case undefined:
      return [];
    case 'up-to-date':
    case 'updated':
      return ['up to date'];
    case 'offline':
      return ['the newest catalogue cannot be reached: working offline'];
    default:
      return ['the last check did not succeed'];
  }
}

function describeWarning(
  snapshot: CatalogueSnapshot,
  expires: CalendarDay,
  today: CalendarDay,
): string | null {
  const days = copyAgeInDays(snapshot, today);
  const reasons = [
    ...(days === null
      ? ['This device’s clock may be wrong: when this copy was confirmed is not known.']
      : []),
    ...(days !== null && days > oldCopyDays ? [`This copy has not been confirmed for ${days} days.`] : []),
    ...(expires < today
      ? [`The publisher stood by this catalogue until ${describeCalendarDay(expires)}.`]
      : []),
  ];
  if (reasons.length === 0) return null;
  return [...reasons, 'Check with the provider before relying on it.'].join(' ');
}
