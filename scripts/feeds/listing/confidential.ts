import type { RawListing } from './rawListing.ts';

// A street or a firm may be called so; what follows shows it.
const notARefuge =
  /\brefuge(?= (?:road|street|lane|avenue|close|drive|way|court|place|bar|cafe|café|island|point|church|collection|disposal)\b)|\b(?:wildlife|animal|bird|nature|pedestrian|national wildlife|cat|donkey|horse) refuges?\b|\brefuse\b|\bsafe ?house (?:removals|security|training)\b|\bapproved premises(?= (?:for|licen[cs]|list|where)\b)|\b(?:marriage|wedding|civil partnership)s?\b[^.]{0,40}\bapproved premises\b/gi;

const names =
  /\brefuges?\b|\bsafe ?houses?\b|\bsafe accommodation\b|\bapproved premises\b|\b(?:probation|bail) hostels?\b|\bCAS-? ?[123]\b|\bbail accommodation\b|\bsanctuary (?:house|accommodation)\b|\bcrisis (?:house|accommodation) for (?:women|men|survivors|victims)\b/i;

const statements =
  /\b(?:confidential|undisclosed|secret|secure|hidden|non-disclosed) (?:address|location|premises|site|venue)s?\b|\b(?:address|location)(?:es|s)? (?:is|are|will be|remains?)(?: kept| strictly)? (?:confidential|secret|not (?:published|disclosed|given|shared))\b|\b(?:do not|never|cannot|not) (?:publish|disclose|share|give out) (?:the|its|our) (?:address|location)/i;

const runsOne =
  /\b(?:our|this|the|women.?s|men.?s|a) (?:safe )?(?:refuge|safe ?house) (?:is|has|provides|offers|accommodates|takes)\b|\b(?:provid|offer|run|manag|operat)\w* (?:a |an |safe |temporary |emergency |specialist |women.?s |women.?s only |confidential |supported ){0,4}(?:refuges?|safe ?houses?|refuge accommodation|safe accommodation)\b|\brefuge (?:accommodation|spaces?|places?|beds?|rooms?) (?:for|with|is|are)\b/i;

const forPeopleWhoFlee =
  /(?<!\b(?:find|finding|access|accessing|get|getting|into|about|for)\b[^.]{0,20})\b(?:safe|emergency|temporary|supported|crisis|short[- ]term|dispersed|specialist) (?:accommodation|housing)\b[^.]{0,60}\b(?:flee\w*|escap\w*|domestic (?:abuse|violence)|honou?r[- ]based|traffick\w*)|\bdomestic (?:abuse|violence) (?:safe )?(?:accommodation|hostel|shelter)\b/i;

// The short form only where a name ends with it; in small letters it is no word of this kind.
const shortForm = /\bI?AP$/;

/**
 * Whether a listing is of a place whose whereabouts can put people at risk: a refuge, approved
 * premises, a safe house. Doubt counts as yes, because an address that has gone out cannot be taken
 * back; names that only sound alike are told apart. The reason is for the publisher, without places.
 */
export function whyConfidential(listing: RawListing): string | null {
  if (listing.stated['confidentialLocation'] === true)
    return 'its source says that its location is confidential';
  const name = (listing.name ?? '').replace(notARefuge, ' ');
  if (names.test(name) || shortForm.test(name.trim()))
    return 'its name is that of a place whose location is confidential';
  const ofTerms = listing.terms.some((term) => names.test((term.name ?? '').replace(notARefuge, ' ')));
  if (ofTerms) return 'its category is one of places whose location is confidential';
  const placeNames = listing.locations.map((place) => place.name ?? '').join(' | ');
  if (names.test(placeNames.replace(notARefuge, ' ')) || statements.test(placeNames)) {
    return 'one of its places is named as one whose location is confidential';
  }
  const texts = [listing.description, ...listing.accessNotes, ...listing.eligibility]
    .join('\n')
    .replace(notARefuge, ' ');
  if (statements.test(texts)) return 'its text says that its location is confidential';
  if (runsOne.test(texts)) return 'its text says that it runs a refuge or safe house';
  return forPeopleWhoFlee.test(`${name}\n${texts}`)
    ? 'its text says that it houses people who flee from harm'
    : null;
}
