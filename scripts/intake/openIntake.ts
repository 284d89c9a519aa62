import type { Intake } from './answerIntake.ts';
import { openIntakeDatabase, type IntakeLocation } from './openIntakeDatabase.ts';
import { createRateLimit } from './rateLimit.ts';

/** Requests a sender may send at once, and in a minute: far more than a provider, too few to fill a disk. */
const usualLimit = { burst: 60, perMinute: 60 };

/** Opens the intake over its database. Rejects when the database cannot be reached. */
export async function openIntake(
  location: IntakeLocation,
  limit: { readonly burst: number; readonly perMinute: number } = usualLimit,
): Promise<Intake> {
  const database = await openIntakeDatabase(location);
  return { database, limit: createRateLimit(limit), now: () => new Date() };
}
