import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** A practitioner who has a question needs somebody to ask. */
export const noWayToContact: Rule = {
  id: 'no-way-to-contact',
  severity: 'warning',
  check: (service, { today }) => {
    const { contacts, url } = service;
    const canBeReached =
      url !== null || contacts.some(({ phone, email }) => phone !== null || email !== null);
    if (canBeReached || hasEnded(service, today)) return [];
    return [
      {
        path: 'contacts',
        actual: 'none',
        expected: 'a phone number, a shared email address or a website',
        whatToDo: 'Add one that the team shares, not a person’s own.',
      },
    ];
  },
};
