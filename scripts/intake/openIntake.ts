import type { Intake } from './answerIntake.ts';
import { openIntakeDatabase, type IntakeLocation } from './openIntakeDatabase.ts';
import { createRateLimit } from './rateLimit.ts';

/**
 * Requests a sender may send at once, and in a minute: a provider that was offline may have answered
 * for three groups of facts of hundreds of listings; nobody needs more than these.
 */
export const usualLimit = { burst: 1_200, perMinute: 60 } as const;

/** How an intake is run, where it is not as usual. */
interface IntakeOptions {
  readonly limit?: { readonly burst: number; readonly perMinute: number };
  readonly isBehindProxy?: boolean;
}

/** Opens the intake over its database. Rejects when the database cannot be reached. */
export async function openIntake(location: IntakeLocation, options: IntakeOptions = {}): Promise<Intake> {
  const { limit = usualLimit, isBehindProxy = false } = options;
  const database = await openIntakeDatabase(location);
  return { database, limit: createRateLimit(limit), now: () => new Date(), isBehindProxy };
}
