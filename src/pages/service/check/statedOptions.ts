import type { Stated } from '../../../catalogue/service.ts';

/** What can be said of a point on which a listing may be silent. */
export const statedOptions: readonly { readonly value: Stated; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not stated', label: 'The listing does not say' },
];
