/** Courses, orders and hearings. */
export const courses =
  'apology letter; bbr; becoming new me; breaking free online; bsr; building better relationships; building ' +
  'choices; cara programme; dapp; drive programme; drive project; driver awareness; dvds; freedom ' +
  'programme; goals; growing up; horizon programme; i sotp; idap; isotp; kaizen; letter of apology; m4c; ' +
  'male victim; male victims; maps for change; masip; mfmc; new me mot; npf; recovery toolkit; remorse; ' +
  'resolve programme; sotp; srt; stepwise; strength to change; sycamore tree; thinking skills programme; ' +
  'toolkit; toolkits; tsp; victim impact; womens refuge';
