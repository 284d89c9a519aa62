/**
 * Codes of what a sentence or a release can carry, after the table of section 201 of the Sentencing
 * Act 2020 and its later additions, with licence and post-sentence supervision beside them. Those a
 * service can be used within have the same code as its `sentenceUses`.
 */
export const requirementCodes = [
  'unpaid-work',
  'rehabilitation-activity',
  'programme',
  'prohibited-activity',
  'curfew',
  'exclusion',
  'residence',
  'foreign-travel-prohibition',
  'mental-health-treatment',
  'drug-rehabilitation',
  'alcohol-treatment',
  'alcohol-abstinence-monitoring',
  'drug-testing',
  'attendance-centre',
  'electronic-compliance-monitoring',
  'electronic-whereabouts-monitoring',
  'driving-prohibition',
  'public-event-attendance-prohibition',
  'drinking-establishment-entry-prohibition',
  'restriction-zone',
  'licence',
  'post-sentence-supervision',
] as const;

/** One requirement type. */
export type RequirementCode = (typeof requirementCodes)[number];
