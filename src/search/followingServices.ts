/** The services of a release whose index search has already: they follow when they are needed. */
export interface FollowingServices {
  /** Hands them over, once; does nothing where they are there. Rejects when they cannot be had. */
  readonly bring: () => Promise<void>;
  /** The same, once the first results are on the screen. */
  readonly bringSoon: () => void;
}

/** Where search has all there is. */
export const nothingFollows: FollowingServices = {
  bring: async () => undefined,
  bringSoon: () => undefined,
};

/** Services that `handOver` reads and gives to search. After a failure it is tried again. */
export function createFollowing(
  handOver: () => Promise<void>,
  whenShown: () => Promise<void>,
): FollowingServices {
  let brought: Promise<void> | null = null;
  const handOverOrForget = async (): Promise<void> => {
    try {
      await handOver();
    } catch (error) {
      brought = null;
      throw error;
    }
  };
  const bring = () => (brought ??= handOverOrForget());
  let isDue = false;
  return {
    bring,
    bringSoon() {
      if (isDue) return;
      isDue = true;
      // Tried again with the next answer, and told when a result needs them.
      whenShown()
        .then(bring)
        .catch(() => (isDue = false));
    },
  };
}
