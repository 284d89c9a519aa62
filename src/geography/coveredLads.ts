import type { Coverage } from '../catalogue/service.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A coverage spelt out: GSS codes of authorities, by the tier that reaches them (see `Reach`). */
export interface CoveredLads {
  readonly local: readonly string[];
  readonly area: readonly string[];
  readonly region: readonly string[];
  readonly national: readonly string[];
  readonly remote: readonly string[];
}

/**
 * The local authorities a coverage reaches by each tier, its exclusions taken out, so that a search can
 * build one bitset a tier. An authority may stand in several tiers. Codes the gazetteer does not know
 * are left out. National and remote lists without exclusions are one shared array, not copies.
 */
export function coveredLads(coverage: Coverage, gazetteer: Gazetteer): CoveredLads {
  const excluded = new Set(coverage.excludedLadCodes);
  const without = (codes: readonly string[]): readonly string[] =>
    excluded.size === 0 ? codes : codes.filter((code) => !excluded.has(code));
  return {
    local: without(coverage.ladCodes.filter((code) => gazetteer.authorities.has(code))),
    area: without(coverage.pfaCodes.flatMap((code) => gazetteer.policeForceAreas.get(code)?.ladCodes ?? [])),
    region: without(
      coverage.probationRegionCodes.flatMap((code) => gazetteer.probationRegions.get(code)?.ladCodes ?? []),
    ),
    national: coverage.national ? without(gazetteer.ladCodes) : [],
    remote: coverage.remote ? without(gazetteer.ladCodes) : [],
  };
}
