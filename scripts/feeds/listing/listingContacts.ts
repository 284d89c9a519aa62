import type { ContactRole } from '../../../src/catalogue/codes.ts';
import { limits } from '../../../src/catalogue/limits.ts';
import type { Contact } from '../../../src/catalogue/service.ts';
import { givenNames } from '../../../src/taxonomy/givenNames.ts';
import type { Cleaned } from '../cleaning/cleaned.ts';
import { toEmails } from '../cleaning/toEmails.ts';
import { toPhones } from '../cleaning/toPhones.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { RawContact } from './rawListing.ts';

const mailbox =
  /referral|enquir|inquir|info|contact|admin|office|team|service|support|help|hello|mail|housing|women|probation|advice|centre|reception|duty|council|customer|booking|hub|line/i;
const deskWords =
  /\b(?:team|lines?|helpline|service|services|office|reception|enquir(?:y|ies)|cent(?:re|er)|desk|project|department|duty|hub|referrals?|advice|general|main|switchboard|bookings?|charity|council|hotline|support|admin(?:istration)?|appointments?|assessments?|text ?phone|mobile|landline|freephone|out of hours|crisis)\b/i;

/**
 * The ways to reach a service. Names of staff and their own mailboxes do not belong in a published
 * listing: a name is kept only where it says what it is, such as "Duty desk".
 */
export function toContacts(contacts: readonly RawContact[]): Cleaned<readonly Contact[]> {
  const warnings: string[] = [];
  const found: Contact[] = [];
  for (const raw of contacts.slice(0, 50)) {
    const phones = toPhones(raw.phone);
    const emails = toEmails(raw.email);
    warnings.push(...phones.warnings, ...emails.warnings);
    const shared = emails.value.filter((email) => !isPersonalMailbox(email, raw.name));
    if (shared.length < emails.value.length)
      warnings.push('a mailbox that looks like one person’s was left out');
    if (isStaffName(raw.name)) warnings.push('a name that may be a member of staff’s was left out');
    const label = toLabel(raw);
    const count = Math.max(phones.value.length, shared.length);
    for (let at = 0; at < count; at += 1) {
      const phone = phones.value[at];
      const purpose = phone?.purpose && !isStaffName(phone.purpose) ? phone.purpose : null;
      const name = cutAtWord(
        [label, purpose].filter((part) => part !== null).join(', ') || 'Contact',
        limits.name,
      );
      found.push({
        name,
        role: toRole(name, shared[at] ?? ''),
        phone: phone?.number ?? null,
        email: shared[at] ?? null,
      });
    }
  }
  return { value: withoutRepeats(found), warnings: [...new Set(warnings)] };
}

function toRole(name: string, email: string): ContactRole {
  if (/\bpre[- ]?sentence\b/i.test(name)) return 'pre-sentence assessment';
  return /\breferrals?\b/i.test(`${name} ${email}`) ? 'referral' : 'general';
}

function toLabel({ name, purpose }: RawContact): string | null {
  const said = [purpose, name].filter((part): part is string => part !== null && !isStaffName(part));
  return said[0] ?? null;
}

/** Whether a text may be somebody's name: nothing in it says that it is a desk, a team or a line. */
function isStaffName(text: string | null): boolean {
  if (text === null || deskWords.test(text)) return false;
  const words = text
    .replace(/\b(?:mr|mrs|ms|miss|dr|rev)\b\.?/gi, ' ')
    .trim()
    .split(/[\s,/]+/);
  if (words.some((word) => givenNames.has(word.toLowerCase()))) return true;
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$|^\p{Lu}\.?$/u.test(word))
  );
}

function isPersonalMailbox(email: string, name: string | null): boolean {
  const local = email.split('@')[0] ?? '';
  if (mailbox.test(local)) return false;
  const parts = local.split(/[._-]/);
  const isNamed = (name ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((part) => part.length > 2 && local.includes(part));
  const isGiven = parts.some((part) => givenNames.has(part));
  return isGiven || (isStaffName(name) && isNamed) || /^[a-z]+[._][a-z]+$/.test(local);
}

function withoutRepeats(contacts: readonly Contact[]): readonly Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ phone, email }) => {
    const key = `${phone ?? ''}|${email ?? ''}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
