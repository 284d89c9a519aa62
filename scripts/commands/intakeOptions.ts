import type { Command } from 'commander';
import { defaultIntakeFile } from '../intake/intakeFile.ts';
import type { IntakeDatabase } from '../intake/intakeTables.ts';
import { openIntakeDatabase } from '../intake/openIntakeDatabase.ts';

/** What every command that looks into the intake is told. */
export interface IntakeOptions {
  readonly file: string;
  readonly json?: boolean;
}

/** Gives a command the options of the intake. */
export function withIntake(command: Command): Command {
  return command
    .option('--file <file>', 'the SQLite file of the intake', defaultIntakeFile)
    .option('--json', 'print JSON', false);
}

/** Opens the intake: the database that `DATABASE_URL` names, else the file. Closes it whatever happens. */
export async function withDatabase<T>(
  file: string,
  use: (database: IntakeDatabase) => Promise<T>,
): Promise<T> {
  const database = await openIntakeDatabase({ databaseUrl: process.env['DATABASE_URL'] ?? null, file });
  try {
    return await use(database);
  } finally {
    await database.destroy();
  }
}
