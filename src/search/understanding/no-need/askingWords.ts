import { words } from '../words.ts';

/** "Needs a job", "no flat", "any football for lads": then what is named is what is asked for. */
export const askingWords: ReadonlySet<string> = words(
  'need needs needing needed want wants wanting wanted find finding get getting seek seeking look looking help helps support advice ' +
    'apply applying any anything anyone somewhere somebody someone something who where what which how no without lost lose losing lacks lacking sort ' +
    'struggling struggles cant cannot referral refer interested require requires keep keeping keen would like hoping hopes thing problem problems issue issues trouble rows bullied difficulties safer bigger better cheaper smaller',
);

/** "Rent now due", "landlords wont touch him", "jobs dont stick": something is wrong with what is named. */
export const troubleWords: ReadonlySet<string> = words(
  'not never nor wont dont doesnt didnt couldnt hasnt havent isnt arent loses gone stopped stops stop unread short due out refused ' +
    'refuses rejected denied turned nothing only damp trashed wait waiting waits behind overdue late lapsed threatened threatening stuck broken broke bad badly worse cut sanctioned suspended ' +
    'struggle poor unable barred banned excluded expelled owes owed arrears unpaid pending awaiting expired expires ends ending ' +
    'hates hard difficult worried scared terrified avoid asked asks asking agreed carries carry carrying spends spent spending blows every most daily rolls deferred follow restarting outstanding ' +
    'fractured using take takes taken knocked turning crossed another die dying dies died dead funeral buried ill illness cancer keeps touch risk pulled waved sold over mad shouts shouting screams screaming snaps',
);
