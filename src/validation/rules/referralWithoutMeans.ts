import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** "Refer by phone" without a number, "by email" without an address: a way in that is shut. */
export const referralWithoutMeans: Rule = {
  id: 'referral-without-means',
  severity: 'warning',
  check: (service, { today }) => {
    if (hasEnded(service, today)) return [];
    const { contacts, referralRoutes, url } = service;
    const means = {
      phone: contacts.some(({ phone }) => phone !== null),
      email: contacts.some(({ email }) => email !== null),
      'provider-form': url !== null || contacts.length > 0,
    };
    return (['phone', 'email', 'provider-form'] as const)
      .filter((route) => referralRoutes.includes(route) && !means[route])
      .map((route) => ({
        path: 'referralRoutes',
        actual: `${route}, and none is given`,
        expected: 'what it takes to refer that way',
        whatToDo: 'Add the number, the mailbox or the web page, or take this way in out.',
      }));
  },
};
