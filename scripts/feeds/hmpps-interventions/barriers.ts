import type { Delivered } from './delivered.ts';

/** What the entry is called under the need: the contract's text in our words, and no more than it says. */
const domesticAbuseBarrier = 'Support shaped around domestic abuse as a barrier to change';

/**
 * Adds domestic abuse where the text names it among the barriers that its help recognises and
 * responds to, as the women's contracts do. Their activities rarely name it, and a search for a woman
 * who flees abuse must not end at nothing.
 */
export function withBarriers(delivered: Delivered, text: string): Delivered {
  if (delivered.needs.includes('domestic_abuse') || !/\bbarriers \([^)]*domestic abuse/i.test(text)) {
    return delivered;
  }
  return {
    ...delivered,
    needs: [...delivered.needs, 'domestic_abuse'],
    needActivities: [
      ...delivered.needActivities,
      { need: 'domestic_abuse', activities: [domesticAbuseBarrier] },
    ],
  };
}
