/** Asks whether one more request of a sender can be taken now; if not, after how many seconds. */
export type RateLimit = (
  sender: string,
  now: Date,
) => { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

// Beyond these the senders that were silent longest are forgotten: memory stays bounded.
const mostSenders = 10_000;

/**
 * A token bucket a sender (Turner, "New directions in communications", 1986): `burst` requests at
 * once, refilled with `perMinute`.
 */
export function createRateLimit({ perMinute, burst }: { perMinute: number; burst: number }): RateLimit {
  const buckets = new Map<string, { level: number; at: number }>();
  const perMs = perMinute / 60_000;
  return (sender, now) => {
    const at = now.getTime();
    const bucket = buckets.get(sender) ?? { level: burst, at };
    const level = Math.min(burst, bucket.level + Math.max(0, at - bucket.at) * perMs);
    buckets.delete(sender);
    buckets.set(sender, { level: level >= 1 ? level - 1 : level, at });
    if (buckets.size > mostSenders) {
      const [silent] = buckets.keys();
      if (silent !== undefined) buckets.delete(silent);
    }
    return level >= 1
      ? { ok: true }
      : { ok: false, retryAfter: Math.max(1, Math.ceil((1 - level) / perMs / 1_000)) };
  };
}
