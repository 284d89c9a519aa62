import { describeCalendarDay, toCalendarDay } from '../catalogue/calendarDay.ts';
import { describeCopy, describeStanding } from '../report/dateWords.ts';
import { useCatalogue } from './useCatalogue.ts';
import { useToday } from './useToday.ts';

/** The day of printing, and how old what is printed is: paper outlives both unnoticed. */
export function usePaperDates(): string {
  const { device } = useCatalogue();
  const today = useToday();
  const printed = `Printed on ${describeCalendarDay(today)}.`;
  if (device.state !== 'ready') return printed;
  const { manifest, lastConfirmedAt, activatedAt } = device.release;
  const copiedOn = toCalendarDay(new Date(lastConfirmedAt ?? activatedAt));
  return [
    printed,
    describeCopy({ publishedOn: manifest.published, copiedOn, today }),
    describeStanding(manifest.expires, today),
  ].join(' ');
}
