import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** What is used by phone or online needs a number or an address to use it by. */
export const remoteWithoutLine: Rule = {
  id: 'remote-without-line',
  severity: 'warning',
  check: (service, { today }) => {
    const { coverage, url, contacts } = service;
    if (!coverage.remote || url !== null || hasEnded(service, today)) return [];
    if (contacts.some(({ phone, email }) => phone !== null || email !== null)) return [];
    return [
      {
        path: 'contacts',
        actual: 'can be used from anywhere, with no number or address to use it by',
        expected: 'a phone number or a web address',
        whatToDo: 'Add the number or the web address, or say that people have to come.',
      },
    ];
  },
};
