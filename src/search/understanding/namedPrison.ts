import type { Gazetteer, Prison } from '../../geography/gazetteer.ts';
import { toPrisonKey } from '../../geography/prisonKey.ts';

/** A prison that was typed. */
export interface NamedPrison {
  readonly typed: string;
  /** Its name in the gazetteer, for reading; null where only the kind of place is certain. */
  readonly name: string | null;
  /** `toPrisonKey` of the name, by which services name the prisons they work in; else null. */
  readonly key: string | null;
  /** Whom it holds, where it holds only one sex. */
  readonly holds: 'women' | 'men' | null;
}

/** A prison with all that goes by its name: Peterborough holds women in a part that has the name too. */
export function toNamedPrison(prison: Prison, typed: string, { prisons }: Gazetteer): NamedPrison {
  const key = toPrisonKey(prison.name);
  const sexes = new Set(
    prisons.filter(({ name }) => `${toPrisonKey(name)} `.startsWith(`${key} `)).map(({ sexHeld }) => sexHeld),
  );
  const [only] = sexes;
  const holds = sexes.size > 1 ? null : only === 'female' ? 'women' : only === 'male' ? 'men' : null;
  return { typed, name: prison.name, key, holds };
}

/** What is told when prisons were named. `isHomeKnown`: nobody has to be asked where the person will live. */
export function noteNamedPrisons(prisons: readonly NamedPrison[], isHomeKnown: boolean): readonly string[] {
  return prisons.map(({ typed }) =>
    [
      `‘${typed}’ was taken as where the person is now.`,
      ...(isHomeKnown ? [] : ['Add where they will live to see services there.']),
    ].join(' '),
  );
}

/** Says that the prison decided whom services must take. */
export function notePrisonSex(prisons: readonly NamedPrison[]): readonly string[] {
  return prisons.flatMap(({ name, holds }) =>
    name === null || holds === null
      ? []
      : [`${name} holds ${holds}, so services only for ${holds === 'women' ? 'men' : 'women'} are left out.`],
  );
}
