/** What a feed answers that has nothing at an address. */
export const nothingThere: ReadonlySet<number> = new Set([404, 405, 410, 501]);
