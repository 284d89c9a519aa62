/**
 * The most a record may hold. Generous beside real listings (the longest published one has 79
 * activities); they keep a broken or hostile feed from filling a device.
 */
export const limits = {
  /** Characters in an id. */
  id: 100,
  /** Characters in a name of a service, organization, place or contact. */
  name: 250,
  /** Characters in a summary, a condition or a reason. */
  sentence: 1_000,
  /** Characters in a short fact: an activity, a wait, a number of weeks. */
  fact: 200,
  /** Characters in a web address. */
  url: 2_000,
  /** Entries in a list of facts. */
  list: 500,
  /** Entries in a list of area codes: there are 318 local authorities. */
  areaCodes: 400,
  /** What one thing may cost, in pounds. */
  pounds: 100_000,
  /** Years of age. */
  age: 120,
} as const;
