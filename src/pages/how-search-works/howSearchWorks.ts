/** A part of the page: a heading, a sentence before the points, and the points. */
export interface ExplainedPart {
  readonly heading: string;
  readonly lead: string;
  readonly points: readonly string[];
  /** Whether the order of the points says something. */
  readonly isOrdered: boolean;
}

/** What search does and does not do, in the order in which it does it. */
export const searchExplained: readonly ExplainedPart[] = [
  {
    heading: 'What it makes of your words',
    lead: 'You can type as you would say it, in any order. The app shows what it understood above the results:',
    isOrdered: false,
    points: [
      'needs, from practice words, everyday words, abbreviations and Welsh words: sofa surfing, rent arrears, ETE',
      'who the person is, where a service may be for them: sex, age, a group, care leaver, veteran',
      'where they will live: a council, town, postcode, police force area, probation region, or a court nearby',
      'whether they are in custody. The name of a prison is where they are now and never their home area',
      'the name of a provider or a service',
      'a need that a sentence states in words no list has. The sentence is read as a whole, as the app learned it from made-up ones, and the words that say most are shown',
    ],
  },
  {
    heading: 'When it is not sure',
    lead: 'It asks, or tells you, and does not guess:',
    isOrdered: false,
    points: [
      'A name that several places share is asked about. So is a word that could be a place or a provider.',
      'A typing error is mended only where nothing in the catalogue is written like that.',
      'What you say of the offence, a victim, a co-defendant or a relative, and what the person has already, is taken for no need, and you are told.',
      'What a longer text only names on the way, such as a flat, a job or a football club, is asked about, or left out where something else is stated. So is a word that the rest of the text speaks against.',
      'Press what was understood to have those words searched for as plain words instead.',
      'Words that nothing mentions are named, so that you know what was left out.',
    ],
  },
  {
    heading: 'What it looks at',
    lead: 'Words that are left are looked for in what each listing says, and count for more in this order:',
    isOrdered: true,
    points: [
      'the name of the service',
      'the provider',
      'its partners',
      'what is done there',
      'needs, the area covered, and where it is given',
      'the summary and the rest of the listing',
    ],
  },
  {
    heading: 'What is left out',
    lead: 'A service is not in the list when:',
    isOrdered: false,
    points: [
      'it is over. If you typed its name the app says so, with what took its place',
      'it does not serve the home area in any way',
      'its listing says that it does not take people of that sex, age or group; or it is for older people and you typed an age below 50',
      'it does not fit the filters you set',
    ],
  },
  {
    heading: 'How the list is ordered',
    lead: 'Each step counts for more than all those after it. The same question always gives the same order.',
    isOrdered: true,
    points: [
      'services whose name you typed',
      'services that have begun, before those yet to begin',
      'how near they are to the home area: for that council, the police force area, the region, everywhere, by phone or online',
      'services that say they work with people who did what you named, such as a sexual offence or abuse of a partner',
      'services about the one thing you asked for, such as bereavement. Those about one thing you did not ask for, such as gambling, come after the others',
      'services for anyone, before those for a group you did not ask about, or for one sex where you ask for a need and say no sex',
      'services for the very group, then those for a group near it or for all of it, then those open to all, then those whose listing does not say',
      'services for all the needs you typed, before those for some of them',
      'how well the words fit. Where you type only a few, services with all of them come first',
    ],
  },
  {
    heading: 'What it never does',
    lead: 'Nobody can see what you search for:',
    isOrdered: false,
    points: [
      'What you type is searched on this device. It is not sent anywhere, not kept, and not put in an address or a title.',
      'What looks like a person’s name, or a CRN, PNC or prison number, is not searched for, and the app tells you so.',
      'No provider can pay for a place in the list, and what others opened makes no difference.',
      'It does not decide who is eligible. A listing that is silent is not taken as a yes.',
    ],
  },
];
