import type { Prison } from './gazetteer.ts';
import { toPrisonKey } from './prisonKey.ts';

/** The sexes that a prison may hold alone. */
export const sexesHeld = ['women', 'men'] as const;
/** The one sex that a prison holds. */
export type SexHeld = (typeof sexesHeld)[number];

/**
 * Whom a prison holds, where it holds one sex only and that is known; else null. Peterborough holds
 * women in a part that goes by its name too.
 */
export function toSexHeld({ name }: Prison, prisons: readonly Prison[]): SexHeld | null {
  const key = toPrisonKey(name);
  const sexes = new Set(
    prisons
      .filter((prison) => `${toPrisonKey(prison.name)} `.startsWith(`${key} `))
      .map(({ sexHeld }) => sexHeld),
  );
  const [only] = sexes;
  if (sexes.size > 1) return null;
  return only === 'female' ? 'women' : only === 'male' ? 'men' : null;
}

/** Says that the prison decided whom services must take. */
export function describeSexHeld(prisonName: string, holds: SexHeld): string {
  return `${prisonName} holds ${holds}, so services only for ${otherSex[holds]} are left out.`;
}

const otherSex: Readonly<Record<SexHeld, SexHeld>> = { women: 'men', men: 'women' };
