import { cleanText } from './cleanText.ts';

/** Titles that only insiders understand, and what to show instead. */
const displayTitles: Readonly<Record<string, string>> = {
  'GM - ETE': 'Education, Training and Employment in Greater Manchester',
  'CLI - Peer Support': 'Peer Support in Greater Manchester',
  'GM - Accommodation Support Service': 'Accommodation Support Service in Greater Manchester',
  "Women's Specific Services for London (E/NE)": "Women's Specific Services for London (east and north-east)",
  "Women's Specific Services in London (W/NW)": "Women's Specific Services in London (west and north-west)",
  "Women's Specific Services for London (S/SE)":
    "Women's Specific Services for London (south and south-east)",
};

/**
 * A contract's title for people to read: the official one, without the provider in front (the
 * provider has a field of its own) and without slips of the keyboard.
 */
export function toDisplayTitle(title: string): string {
  const clean = cleanText(title);
  if (Object.hasOwn(displayTitles, clean)) return displayTitles[clean] ?? clean;
  return (
    clean
      .replace(/^(?:Big Life Group|GMWSA) - /, '')
      .replace(/^(Women's Support Service) - /, '$1 in ')
      // "DA" marks how a contract was bought (a direct award), not what it is.
      .replace(/ DA$/, '')
      .replace(/^Women Services\b/, "Women's Services")
      .replace(/,(?=\S)/g, ', ')
      .replace(/(?<=\S) In (?=[A-Z])/, ' in ')
      .replace(/^(.+) Services - (.+)$/, '$1 Services in $2')
      .replace(
        /\b(in|for) (East of England|East Midlands|West Midlands|North East|North West|South West)$/,
        '$1 the $2',
      )
  );
}
