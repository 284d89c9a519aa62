import type { BenchEngine } from './benchEngine.ts';
import { createFlexsearchEngine } from './flexsearchEngine.ts';
import { createFuseEngine, createFuseTokenEngine } from './fuseEngine.ts';
import { createMinisearchEngine } from './minisearchEngine.ts';
import { createOwnEngine } from './ownEngine.ts';

const makers: readonly (() => BenchEngine)[] = [
  createOwnEngine,
  createMinisearchEngine,
  createFlexsearchEngine,
  createFuseEngine,
  createFuseTokenEngine,
];

/** Every engine under test, by the name it has in the tables. */
export const engineNames: readonly string[] = makers.map((make) => make().name);

/** A new engine by its name. Throws on a name that is not in `engineNames`. */
export function createEngine(name: string): BenchEngine {
  for (const make of makers) {
    const engine = make();
    if (engine.name === name) return engine;
  }
  throw new Error(`There is no engine called ${name}.`);
}
