/** The mean of weights over several of the steps in which they are learned. */
export class MeanOfWeights {
  readonly #weights: Float32Array;
  readonly #mean: Float32Array;
  #taken = 0;

  constructor(weights: Float32Array) {
    this.#weights = weights;
    this.#mean = new Float32Array(weights.length);
  }

  /** Counts the weights as they are now. */
  take(): void {
    this.#taken += 1;
    for (let at = 0; at < this.#mean.length; at += 1)
      this.#mean[at]! += (this.#weights[at]! - this.#mean[at]!) / this.#taken;
  }

  /** Makes the weights what they were on average, if any were counted. */
  set(): void {
    if (this.#taken > 0) this.#weights.set(this.#mean);
  }
}
