// Groups whose name does not read with "people" after it.
const inWords: Readonly<Record<string, string>> = {
  Army: 'Army veterans',
  'Royal Navy': 'Royal Navy veterans',
  'Royal Air Force': 'Royal Air Force veterans',
  'Royal Marines': 'Royal Marines veterans',
  Reservists: 'reservists',
  Families: 'families of veterans',
  'Blind or partially sighted': 'blind or partially sighted people',
  'Wheelchair users': 'wheelchair users',
  'Learning disability': 'people with a learning disability',
  'Brain injury': 'people with a brain injury',
  'Long-term illness': 'people with a long-term illness',
  Dementia: 'people with dementia',
  Autism: 'autistic people',
  ADHD: 'people with ADHD',
  Dyslexia: 'people with dyslexia',
  Dyspraxia: 'people with dyspraxia',
  Dyscalculia: 'people with dyscalculia',
  'Tourette’s': 'people with Tourette’s',
  'Developmental language disorder': 'people with developmental language disorder',
  'Fetal alcohol spectrum disorder': 'people with fetal alcohol spectrum disorder',
  Lesbian: 'lesbian people',
  Gay: 'gay people',
  Bisexual: 'bisexual people',
  Trans: 'trans people',
  'Non-binary': 'non-binary people',
  Queer: 'queer people',
  Intersex: 'intersex people',
  Asexual: 'asexual people',
  Refugees: 'refugees',
  'People seeking asylum': 'people seeking asylum',
  'Trafficked people': 'trafficked people',
  'No recourse to public funds': 'people with no recourse to public funds',
  Expecting: 'people expecting a child',
  'Mixed heritage': 'people of mixed heritage',
  'Mixed White and Black Caribbean': 'people of mixed White and Black Caribbean heritage',
  'Mixed White and Black African': 'people of mixed White and Black African heritage',
  'Mixed White and Asian': 'people of mixed White and Asian heritage',
  'Irish Traveller': 'Irish Travellers',
  'New Traveller': 'New Travellers',
  Boaters: 'boaters',
  'Jehovah’s Witness': 'Jehovah’s Witnesses',
  Quaker: 'Quakers',
  Humanist: 'humanists',
};

// Peoples and acronyms keep their capitals inside a sentence.
const lowered = /^(?:Women|Men|Mothers|Fathers|Pregnant|Young|Older|People|Care|Parents|Veterans)\b/;

/** A specific group as it is written inside a sentence: "Somali people", "autistic people", "mothers". */
export function groupPeople(group: string): string {
  const known = inWords[group];
  if (known !== undefined) return known;
  const isPeople = /(?:people|women|men|adults|children|s)$/i.test(group);
  if (!isPeople) return `${group} people`;
  return lowered.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;
}
