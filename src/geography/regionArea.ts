/** The code of a probation region as an area, from the letter that coverages name it by: "J" is `region-j`. */
export function toRegionAreaCode(letter: string): string {
  return `region-${letter.toLowerCase()}`;
}

/** The letter that coverages name a probation region by, from its code as an area: `region-j` is "J". */
export function toRegionLetter(areaCode: string): string {
  return areaCode.slice('region-'.length).toUpperCase();
}
