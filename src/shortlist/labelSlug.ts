import { shortlistLabels, type ShortlistLabel } from './shortlist.ts';

/** A label as it stands in an address: "person-a". */
export function toLabelSlug(label: ShortlistLabel): string {
  return label.toLowerCase().replaceAll(' ', '-');
}

/** The label of an address, or null where it is none of ours. */
export function findLabel(slug: string): ShortlistLabel | null {
  return shortlistLabels.find((label) => toLabelSlug(label) === slug) ?? null;
}
