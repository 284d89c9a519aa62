import { describe, expect, it } from 'vitest';
import { withBarriers } from '../../../../scripts/feeds/hmpps-interventions/barriers.ts';
import type { Delivered } from '../../../../scripts/feeds/hmpps-interventions/delivered.ts';

const delivered: Delivered = {
  needs: ['accommodation'],
  needActivities: [{ need: 'accommodation', activities: ['Tenancy sustainment'] }],
  deliveryFormats: [],
  deliveryPlaces: [],
  prisonsServed: [],
  namesCustody: false,
};

describe('a woman who flees abuse', () => {
  it('finds a women’s service whose text names domestic abuse among the barriers it responds to', () => {
    const { needs, needActivities } = withBarriers(
      delivered,
      'help that responds to barriers (childcare, isolation, domestic abuse, debt) to change',
    );
    expect(needs).toEqual(['accommodation', 'domestic_abuse']);
    expect(needActivities.at(-1)?.activities).toEqual([
      'Support shaped around domestic abuse as a barrier to change',
    ]);
  });

  it('does not find one that speaks of domestic abuse in another way', () => {
    expect(withBarriers(delivered, 'not for people convicted of domestic abuse')).toBe(delivered);
    expect(withBarriers(delivered, 'barriers (childcare). Domestic abuse is another matter')).toBe(delivered);
  });

  it('keeps what an activity says more exactly', () => {
    const named: Delivered = { ...delivered, needs: ['domestic_abuse'] };
    expect(withBarriers(named, 'barriers (domestic abuse)')).toBe(named);
  });
});
