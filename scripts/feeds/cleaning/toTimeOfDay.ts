/** A time of day, and whether the text left no doubt about morning or afternoon. */
export interface TimeOfDay {
  /** "09:30" */
  readonly time: string;
  readonly isCertain: boolean;
}

const pattern =
  /^(?:\d{4}-\d\d-\d\dt|t)?(\d{1,2})(?:[:.h]?([0-5]\d))?(?::[0-5]\d(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?|noon|midday)?\s*(?:z|[+-]\d\d:?\d\d|hrs?|hours)?$/;

/** A time in any usual form ("9am", "09:30:00", "9.30 pm", "1730", "noon"), or null. */
export function toTimeOfDay(raw: string | null): TimeOfDay | null {
  if (raw === null) return null;
  const text = raw.trim().toLowerCase().slice(0, 40);
  if (/^(?:12\s*)?(?:noon|midday)$/.test(text)) return { time: '12:00', isCertain: true };
  if (/^(?:12\s*)?midnight$/.test(text)) return { time: '00:00', isCertain: true };
  const match = pattern.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '00', half = ''] = match;
  const isAfternoon = /^p|noon|midday/.test(half);
  const written = Number(hours);
  if (half !== '' && (written > 12 || written === 0)) return null;
  const hour = half === '' ? written : (written % 12) + (isAfternoon ? 12 : 0);
  // Some feeds write the end of the day as 24:00, which is no time of day.
  if (hour === 24 && minutes === '00') return { time: '23:59', isCertain: true };
  if (hour > 23) return null;
  const isCertain = half !== '' || hours.length === 2 || hour > 12;
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, isCertain };
}
