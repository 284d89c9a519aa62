import type { Gazetteer, Prison } from '../../geography/gazetteer.ts';
import { toPrisonKey } from '../../geography/prisonKey.ts';
import { isWelshAuthority } from '../../geography/holdsArea.ts';
import { describeSexHeld, toSexHeld, type SexHeld } from '../../geography/sexHeld.ts';

/** A prison that was typed. */
export interface NamedPrison {
  readonly typed: string;
  /** Its name in the gazetteer, for reading; null where only the kind of place is certain. */
  readonly name: string | null;
  /** `toPrisonKey` of the name, by which services name the prisons they work in; else null. */
  readonly key: string | null;
  /** Whom it holds, where it holds only one sex. */
  readonly holds: SexHeld | null;
  readonly isInWales: boolean;
}

/** A prison of the gazetteer that was typed, with whom it holds. */
export function toNamedPrison(prison: Prison, typed: string, { prisons }: Gazetteer): NamedPrison {
  const { name, ladCode } = prison;
  return {
    typed,
    name,
    key: toPrisonKey(name),
    holds: toSexHeld(prison, prisons),
    isInWales: isWelshAuthority(ladCode),
  };
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
    name === null || holds === null ? [] : [describeSexHeld(name, holds)],
  );
}
