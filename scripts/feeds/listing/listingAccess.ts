import type { DeliveryFormat, ReferralRoute, ServiceStatus } from '../../../src/catalogue/codes.ts';
import type { Contact } from '../../../src/catalogue/service.ts';
import { quote, saysNothing, type Cleaned } from '../cleaning/cleaned.ts';
import { isRefused } from './refusals.ts';

const routes: readonly (readonly [ReferralRoute, RegExp])[] = [
  ['self-referral', /\bself[ -]?refer\w*|\brefer (?:yourself|themselves)|\byou can apply\b/i],
  ['drop-in', /\bdrop(?:ping)?[ -]?ins?\b|\bwalk[ -]?ins?\b|\bjust turn up\b/i],
  [
    'gp',
    /\b(?:gp|doctor)(?:[’']s)?[ -]refer\w*|\brefer\w* (?:by|from|through|via) (?:a |your |their )?(?:gp|doctor)\b/i,
  ],
  [
    'council',
    /\brefer\w* (?:by|from|through|via) (?:a |the |your )?(?:local )?(?:council|social (?:services|worker))\b/i,
  ],
  ['provider-form', /\b(?:referral|online|application) form\b/i],
  ['phone', /\b(?:call|phone|telephone|ring)\b/i],
  ['email', /\be-?mail\b/i],
];

/** How to get in, from its words; a contact for referrals is a way in too. */
export function toReferralRoutes(
  sentences: readonly string[],
  contacts: readonly Contact[],
): readonly ReferralRoute[] {
  const said = routes.filter(([, words]) =>
    sentences.some((sentence) => {
      const match = words.exec(sentence);
      return match !== null && !isRefused(sentence, match.index, match.index + match[0].length);
    }),
  );
  const referral = contacts.filter(({ role }) => role === 'referral');
  return [
    ...new Set([
      ...said.map(([route]) => route),
      ...(referral.some(({ phone }) => phone !== null) ? (['phone'] as const) : []),
      ...(referral.some(({ email }) => email !== null) ? (['email'] as const) : []),
    ]),
  ];
}

const formats: readonly (readonly [DeliveryFormat, RegExp])[] = [
  ['drop-in', /\bdrop[ -]?in\b/i],
  ['remote', /\b(?:online|virtual(?:ly)?|by (?:tele)?phone|telephone support|video call)\b/i],
  ['group', /\bgroup(?:s| sessions| work)?\b/i],
  ['one-to-one', /\b(?:one|1)[ -:](?:to|2)[ -:](?:one|1)\b|\b1:1\b/i],
];

/** How sessions are given, where the words on access say so. */
export function toDeliveryFormats(sentences: readonly string[]): readonly DeliveryFormat[] {
  return formats.filter(([, words]) => sentences.some((one) => words.test(one))).map(([format]) => format);
}

const statuses: readonly (readonly [ServiceStatus, RegExp])[] = [
  ['active', /^(?:active|open|live|current|published|approved|available)$/],
  ['temporarily closed', /^(?:temporar(?:y|ily) ?clos(?:ed|ure)|suspended|paused)$/],
  [
    'inactive',
    /^(?:inactive|draft|unpublished|hidden|pending|not active|invisible|scheduled|marked for deletion)$/,
  ],
  ['defunct', /^(?:defunct|closed|permanently closed|deleted|archived|ended|ceased|withdrawn|expired)$/],
];

/** The status as Open Referral UK has it. An unknown word is taken as active, and said. */
export function toStatus(raw: string | null): Cleaned<ServiceStatus> {
  if (raw === null || saysNothing(raw)) return { value: 'active', warnings: [] };
  const word = raw
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const known = statuses.find(([, words]) => words.test(word));
  if (known) return { value: known[0], warnings: [] };
  return { value: 'active', warnings: [`the status ${quote(raw)} is not known; it was taken as active`] };
}
