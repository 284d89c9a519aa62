const keptOfSlope = 0.9;
const keptOfSquare = 0.999;
const least = 1e-8;

/**
 * Moves weights against their slopes, each at a pace of its own (Adam: Kingma and Ba 2015, algorithm 1).
 * Weights lie in blocks of `size`; only blocks that were touched move.
 */
export class AdamSteps {
  readonly #weights: Float32Array;
  readonly #size: number;
  readonly #slope: Float32Array;
  readonly #square: Float32Array;
  #taken = 0;

  constructor(weights: Float32Array, size: number) {
    this.#weights = weights;
    this.#size = size;
    this.#slope = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
  }

  step(slopes: Float32Array, blocks: Iterable<number>, pace: number): void {
    this.#taken += 1;
    const ofSlope = 1 - keptOfSlope ** this.#taken;
    const ofSquare = 1 - keptOfSquare ** this.#taken;
    for (const block of blocks) {
      const end = (block + 1) * this.#size;
      for (let at = block * this.#size; at < end; at += 1) {
        const slope = slopes[at]!;
        const kept = (this.#slope[at] = keptOfSlope * this.#slope[at]! + (1 - keptOfSlope) * slope);
        const square = (this.#square[at] =
          keptOfSquare * this.#square[at]! + (1 - keptOfSquare) * slope * slope);
        this.#weights[at]! -= (pace * kept) / ofSlope / (Math.sqrt(square / ofSquare) + least);
      }
    }
  }
}
