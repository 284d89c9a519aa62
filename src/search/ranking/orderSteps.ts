import { hasBit, type Bitset } from '../filters/bitset.ts';

/**
 * One step of an order: puts a digit behind the key of every service, 0 for the best. `keys` and
 * `services` (numbers) go together. The weightiest step comes first.
 */
export interface OrderStep {
  /** How many digits there are. */
  readonly digits: number;
  readonly addTo: (keys: Uint32Array, services: Uint32Array) => void;
}

/** The services of a set come before all others. */
export function setFirst(set: Bitset): OrderStep {
  return {
    digits: 2,
    addTo: (keys, services) => {
      for (let at = 0; at < keys.length; at += 1) {
        const number = services[at]!;
        keys[at] = keys[at]! * 2 + (~(set[number >>> 5]! >>> (number & 31)) & 1);
      }
    },
  };
}

/** The services of a set come after all others. */
export function setLast(set: Bitset): OrderStep {
  return {
    digits: 2,
    addTo: (keys, services) => {
      for (let at = 0; at < keys.length; at += 1) {
        const number = services[at]!;
        keys[at] = keys[at]! * 2 + ((set[number >>> 5]! >>> (number & 31)) & 1);
      }
    },
  };
}

/** By a small number that each service has, below `digits`. */
export function byValue(digits: number, values: Uint8Array): OrderStep {
  return {
    digits,
    addTo: (keys, services) => {
      for (let at = 0; at < keys.length; at += 1) keys[at] = keys[at]! * digits + values[services[at]!]!;
    },
  };
}

/** Those that are over or begin by a day come before those that are yet to begin. */
export function begunFirst(startDays: Int32Array, today: number): OrderStep {
  return {
    digits: 2,
    addTo: (keys, services) => {
      for (let at = 0; at < keys.length; at += 1)
        keys[at] = keys[at]! * 2 + (startDays[services[at]!]! > today ? 1 : 0);
    },
  };
}

/** By how much each service is short of being in the sets: for each group the place of the first set that holds it. */
export function byShortfall(digits: number, groups: readonly (readonly Bitset[])[]): OrderStep {
  return {
    digits,
    addTo: (keys, services) => {
      for (let at = 0; at < keys.length; at += 1) {
        const number = services[at]!;
        let shortfall = 0;
        for (const sets of groups) {
          let place = 0;
          while (place < sets.length && !hasBit(sets[place]!, number)) place += 1;
          shortfall += place;
        }
        keys[at] = keys[at]! * digits + Math.min(shortfall, digits - 1);
      }
    },
  };
}
