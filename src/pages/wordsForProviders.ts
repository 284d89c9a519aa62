/** What a rule's finding is called for a provider, where the rule's own words are for publishers. */
export interface WordsForProviders {
  /** Left out where the rule's own words say it well. */
  readonly what?: string;
  readonly whatToDo: string;
}

/** By the id of the rule. Rules that are not here speak to both. */
export const wordsForProviders: Readonly<Record<string, WordsForProviders>> = {
  'never-assured': {
    what: 'Not every part of the listing has been checked by a person.',
    whatToDo: 'Say of each part above that it is still correct, or correct it.',
  },
  'no-way-to-contact': {
    what: 'There is no phone number, email address or website.',
    whatToDo: 'Add one that your team shares, not a person’s own.',
  },
  'no-way-to-refer': {
    what: 'It does not say how a practitioner makes a referral.',
    whatToDo: 'Pick the ways in which people are referred.',
  },
  'offences-not-stated': {
    what: 'It does not say, for every group of offences, whether you take people convicted of them.',
    whatToDo: 'Say for each group: accepts, case by case, or does not accept.',
  },
  'no-need': {
    what: 'It names no need that the service works with.',
    whatToDo: 'Pick the needs: practitioners find services by need.',
  },
  'no-coverage': {
    what: 'It does not say where the people live whom you take.',
    whatToDo: 'Pick the areas.',
  },
  'link-not-https': {
    what: 'The website’s address is not a protected one.',
    whatToDo: 'Give the address that starts with https://.',
  },
  'personal-email': {
    what: 'An email address looks like one person’s.',
    whatToDo: 'Give a mailbox that your team shares.',
  },
  'listed-twice': {
    what: 'Another of your listings has the same name.',
    whatToDo: 'Withdraw one of the two, or tell the catalogue team what sets them apart.',
  },
  'ended-without-replacement': {
    what: 'The service is over, and the listing names nothing that replaced it.',
    whatToDo: 'Tell the catalogue team what replaced it, if anything did.',
  },
  'check-overdue': {
    what: 'A part of the listing was last checked longer ago than it should be.',
    whatToDo: 'Say of that part above that it is still correct, or correct it.',
  },
  'source-old': { whatToDo: 'Say of each part above that it is still correct, or correct it.' },
  'availability-old': {
    what: 'What it says of referrals and waits is more than a month old.',
    whatToDo: 'Say how it is today.',
  },
  'availability-undated': {
    what: 'What it says of referrals and waits has no date.',
    whatToDo: 'Add the day on which it was so.',
  },
  'grant-without-end': {
    what: 'It does not say until when the grant runs.',
    whatToDo: 'Tell the catalogue team in a note.',
  },
  'ends-soon': { whatToDo: 'Tell the catalogue team in a note what happens then.' },
  'sentence-use-not-stated': {
    what: 'It does not say which requirements of a sentence the service can be part of.',
    whatToDo: 'The catalogue team looks this up. If you know, tell it in a note.',
  },
  'contract-reference-missing': {
    what: 'The reference of its contract is missing.',
    whatToDo: 'Tell it to the catalogue team in a note.',
  },
  'suggestions-waiting': {
    what: 'Its words speak of needs or groups of people that nobody has confirmed.',
    whatToDo: 'Look whether the needs and groups are right.',
  },
};

/** Fields of a listing in words, for findings that only name them. */
export const fieldNames: Readonly<Record<string, string>> = {
  assurance: 'Checks by a person',
  availability: 'Referrals and waiting time',
  cohorts: 'Groups of people',
  contractReference: 'Contract reference',
  costOptions: 'Cost',
  coverage: 'Area',
  deliveryFormats: 'How sessions are given',
  deliveryPlaces: 'Towns',
  dose: 'How long it takes',
  eligibility: 'Who can use it',
  ends: 'End',
  exclusions: 'Convictions',
  fundingRoute: 'Who pays',
  locations: 'Places',
  needActivities: 'Activities',
  prisonsServed: 'Prisons',
  provenance: 'Source',
  referralRoutes: 'How to refer',
  replacedBy: 'What replaced it',
  schedules: 'Opening hours',
  sentenceUses: 'Sentence requirements',
  settings: 'Settings',
  starts: 'Start',
  summary: 'Summary',
  url: 'Website',
};
