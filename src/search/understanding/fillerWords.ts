import { emptyWords } from '../text-index/emptyWords.ts';

/** Words of whole sentences that say nothing about which service is meant. */
export const fillerWords: ReadonlySet<string> = new Set([
  ...emptyWords,
  ...(
    'uses married suspect def defs deft accused d&d hdced crd expires dated hrs hours mins minutes denies denied denying longer evidence sentenced psr psrs requested spent tel judge discussed listed adjourned attended attending ref reference ' +
    'send sends sent never hasnt havent hadnt wouldnt couldnt shouldnt werent nor neither none else let lets i im ive we you your my me our us he she him her his hers himself herself hes shes they theyre them us ' +
    'am isnt arent was wasnt not no dont doesnt didnt do does did done cant cannot could would should will wont shall may might must can ' +
    'need needs needing needed want wants wanting wanted require requires required looking look looks find finding found ' +
    'get gets getting got give given help helps helping helped please thanks thank supports supporting supported ' +
    'somewhere something someone somebody anyone anybody anything any some what where when who which how why ' +
    'there here this these those if so or but because also very really just only still now then than too about around near nearby ' +
    'into onto out up down off over under between after before during while until since per via within without ' +
    'person people client clients case cases user users offender defendant individual individuals guy probation practitioner ' +
    'prob probs w yr yrs hx re cos oed living lives live lived staying stays based resident area areas local home town city from going go goes went coming come ' +
    'struggling struggles struggle issue issues problem problems trouble concern concerns difficulty difficulties working work ' +
    'has had having have been being be become becoming gets see seeing seen know known think thinks say says said tell told ' +
    'offer offers available option options anyone recently currently previously new more most much many lot lots bit one two ' +
    'day days week weeks month months year years old aged age young provision provider providers refer referral referred ' +
    'next last fleeing leaving left by been off back kind sort really currently just ' +
    'victim victims complainant complainants iso yn yng ym y yr a i o ar gyfer gwasanaeth gwasanaethau wasanaeth dim gyda efo sydd sy mae angen eisiau wedi gan ac neu heno heddiw grwp cymorth cefnogaeth ei eu maen hin ganddo ganddi mewn ' +
    'urgent urgently asap today tomorrow soon ok hi hello order sentence court prison released release licence'
  ).split(' '),
]);

/** Words of nearly every listing: they say nothing beside something understood, and are looked for alone. */
export const commonWords: ReadonlySet<string> = new Set([
  'support',
  'service',
  'services',
  'scheme',
  'project',
  'group',
  'groups',
  'team',
]);
