import { capitalise } from '../../capitalise.ts';

/** Codes with their words, as fields offer them. */
export function toOptions<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly { readonly value: Code; readonly label: string }[] {
  return codes.map((value) => ({
    value,
    label: capitalise(labels[value]),
  }));
}
