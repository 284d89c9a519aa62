// Postcode areas (the letters in front) wholly outside England and Wales.
const elsewhere: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['AB', 'DD', 'DG', 'EH', 'FK', 'G', 'HS', 'IV', 'KA', 'KW', 'KY', 'ML', 'PA', 'PH', 'TD', 'ZE'].map(
      (letters) => [letters, 'Scotland'],
    ),
  ),
  BT: 'Northern Ireland',
  GY: 'Guernsey, Alderney and Sark',
  IM: 'the Isle of Man',
  JE: 'Jersey',
};

/** The country that an outcode's letters stand for, where that is not England or Wales, else null. */
export function countryElsewhere(outcode: string): string | null {
  const letters = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  return elsewhere[letters] ?? null;
}
