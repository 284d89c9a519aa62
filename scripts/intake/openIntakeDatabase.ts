import { Kysely, PostgresDialect, sql, SqliteDialect, type SqliteDatabase } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import { CommandError } from '../commandError.ts';
import { createTables, type IntakeDatabase, type IntakeTables } from './intakeTables.ts';

/** Where the intake keeps what it is sent. */
export interface IntakeLocation {
  /** A PostgreSQL address (`DATABASE_URL`), or null for the file. */
  readonly databaseUrl: string | null;
  /** The SQLite file, made at first use. */
  readonly file: string;
}

/** How long a statement waits for a lock that another process holds, before it fails. */
const lockWaitMs = 2_000;

/**
 * Opens the intake's database and makes its tables where needed. Rejects when it cannot be reached (a server's with a CommandError).
 * What is committed is on the disk: both databases flush before they answer.
 */
export async function openIntakeDatabase({ databaseUrl, file }: IntakeLocation): Promise<IntakeDatabase> {
  const database = new Kysely<IntakeTables>({
    dialect: databaseUrl === null ? openSqlite(file) : openPostgres(databaseUrl),
  });
  try {
    if (databaseUrl === null) await createTables(database);
    else await createTablesOnce(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw databaseUrl === null ? error : toReachError(error);
  }
}

// An address may hold a password, so it is not repeated.
function toReachError(error: unknown): CommandError {
  const message = error instanceof AggregateError ? error.errors.map(toMessage).join('; ') : toMessage(error);
  return new CommandError(
    `The database that DATABASE_URL names could not be used: ${message}. Check the address, and that PostgreSQL runs there.`,
    { cause: error },
  );
}

function toMessage(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

// Two servers that start at once would otherwise both find no table, and one would fail to make it.
function createTablesOnce(database: IntakeDatabase): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(7300461)`.execute(transaction);
    await createTables(transaction);
  });
}

function openPostgres(connectionString: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: lockWaitMs,
  });
  // A connection that breaks while nobody uses it is replaced at the next use, which tells if it cannot be.
  pool.on('error', (error) => console.warn(`A connection to the intake's database broke: ${error.message}`));
  return new PostgresDialect({ pool });
}

function openSqlite(file: string): SqliteDialect {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: lockWaitMs });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  return new SqliteDialect({ database: toSqliteDatabase(database) });
}

/** Node's own SQLite in the shape the query library asks of a driver. */
function toSqliteDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...toInputs(parameters)),
        run: (parameters) => statement.run(...toInputs(parameters)),
        iterate: (parameters) => statement.iterate(...toInputs(parameters)),
      };
    },
  };
}

function toInputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`The intake's database takes texts and numbers, not ${typeof value}.`);
  });
}
