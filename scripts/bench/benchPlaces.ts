import type { Gazetteer, LocalAuthority } from '../../src/geography/gazetteer.ts';
import { normalisePlaceName } from '../../src/geography/normalisePlaceName.ts';

/** A real town and the local authority it is in. */
export interface BenchTown {
  readonly name: string;
  readonly authority: LocalAuthority;
}

/** The real places that invented services are put in. */
export interface BenchPlaces {
  /** Likelier places first, so that cities have more services than villages. */
  readonly towns: readonly BenchTown[];
  readonly authorities: readonly LocalAuthority[];
  readonly prisons: readonly string[];
  /** Every word of every place name, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** The places of a gazetteer that services can be in. */
export function toBenchPlaces(gazetteer: Gazetteer): BenchPlaces {
  const towns = gazetteer.placeNames
    .filter(({ kind, area }) => kind === 'town' && area.kind === 'local authority')
    .flatMap((entry) => {
      const authority = gazetteer.authorities.get(entry.area.code);
      return authority ? [{ name: entry.name, authority, weight: entry.weight }] : [];
    })
    .sort(
      (a, b) => b.weight - a.weight || compare(a.name, b.name) || compare(a.authority.code, b.authority.code),
    );
  const words = gazetteer.placeNames.flatMap(({ name }) => normalisePlaceName(name).split(' '));
  return {
    towns,
    authorities: [...gazetteer.authorities.values()],
    prisons: gazetteer.prisons.map(({ name }) => name),
    words: new Set(words),
  };
}

// By code point, so that no machine's language settings change the order.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
