import { cleaned, type Cleaned } from './cleaned.ts';
import { readAges, type AgeLimits } from './readAges.ts';
import { toFigures } from './toFigures.ts';

// Feeds write 99, 120 or 999 where they mean that there is no upper limit.
const placeholderFrom = 99;

/** A feed's two age fields: numbers, figures as text or words; 0 and 999 mean no limit. */
export function toAgeLimits(rawMinimum: unknown, rawMaximum: unknown): Cleaned<AgeLimits> {
  const least = toAge(rawMinimum, 'minimumAge');
  const most = toAge(rawMaximum, 'maximumAge');
  const warnings = [...least.warnings, ...most.warnings];
  const minimumAge = least.value === 0 ? null : least.value;
  const maximumAge = most.value === 0 ? null : most.value;
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    const message = `the youngest age, ${minimumAge}, is over the oldest, ${maximumAge}; neither was taken`;
    return { value: { minimumAge: null, maximumAge: null }, warnings: [...warnings, message] };
  }
  return { value: { minimumAge, maximumAge }, warnings };
}

function toAge(raw: unknown, end: keyof AgeLimits): Cleaned<number | null> {
  if (raw === null || raw === undefined || raw === '') return cleaned(null);
  const figures = typeof raw === 'string' ? toFigures(raw.slice(0, 100).toLowerCase()) : '';
  const alone = /^\s*([+-]?\d+(?:\.\d+)?)(?:\s*(?:years?|yrs?)(?: old| of age)?)?\s*$/.exec(figures)?.[1];
  const number = alone === undefined ? raw : Number(alone);
  if (typeof number === 'number') {
    if (Number.isFinite(number) && number >= placeholderFrom) return cleaned(null);
    // Half a year is for small children, whom nobody here looks for.
    if (number >= 0) return cleaned(Math.floor(number));
  }
  const worded = typeof raw === 'string' ? (readAges(raw)?.[end] ?? null) : null;
  if (worded !== null) return cleaned(worded);
  if (typeof raw === 'string' && (/^[\s\p{P}]*$/u.test(raw) || readAges(raw) !== null)) return cleaned(null);
  return {
    value: null,
    warnings: [`the ${end === 'minimumAge' ? 'youngest' : 'oldest'} age could not be read`],
  };
}
