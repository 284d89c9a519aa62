/** Words too common to tell one service from another. Neither indexed nor asked for. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and are as at be been by for from has have in is it its of on or that the their them they this to was were which who with & +'.split(
    ' ',
  ),
);
