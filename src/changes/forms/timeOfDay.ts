const typedTime = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:([ap])\.?m\.?)?$/;

/** A time of day as people type it ("9", "09.30", "5pm", "midday") as "09:30", or null when it is none. */
export function readTimeOfDay(typed: string): string | null {
  const text = typed.toLowerCase().replaceAll(' ', '');
  if (text === 'midday' || text === 'noon') return '12:00';
  const [, hours, minutes = '00', half] = typedTime.exec(text) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : onTheClock(Number(hours), half === 'p');
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Twelve is the first hour of its half. People write "17:00pm", too; "17am" is no time. */
function onTheClock(hour: number, isAfternoon: boolean): number {
  if (isAfternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour > 12 ? Number.POSITIVE_INFINITY : hour;
}
