import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { migrationProvider } from "./migrations.ts";
import type { RecordStore } from "./record-store.ts";
import { SqlRecordStore } from "./sql-record-store.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** The store can't be opened; the message is one line for the person who started the server. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/**
 * Opens the record in a folder, which is made if need be and readable by its owner only.
 * @throws StoreError when the folder can't be written, or its database is damaged or was made by a newer Gradus.
 */
export async function openSqliteStore(dataFolder: string): Promise<RecordStore> {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError(
      `The folder for your record can't be made: ${dataFolder} (${reason(error)}). Name another one with GRADUS_DATA or --data.`,
    );
  }
  try {
    return await openStore(nodeSqliteDialect(join(dataFolder, "record.sqlite")), async (db) => {
      // The write-ahead log still holds what was wiped until it is folded into the database and cut.
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
    });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `Your record in ${dataFolder} can't be opened (${reason(error)}). Nothing was changed. Name another folder with GRADUS_DATA or --data to start without it.`,
    );
  }
}

/**
 * Opens a store over any dialect and brings its tables up to date.
 * @throws StoreError when the database was made by a newer Gradus.
 */
export async function openStore(
  dialect: Dialect,
  afterWipe?: (db: Kysely<Tables>) => Promise<void>,
): Promise<RecordStore> {
  const db = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db, provider: migrationProvider(() => randomUUID()) });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    if (/corrupted migrations/.test(reason(error))) {
      throw new StoreError(
        "Your record was kept by a newer Gradus, which this one can't read. Update Gradus, or name another folder with GRADUS_DATA or --data.",
      );
    }
    throw error;
  }
  return new SqlRecordStore(db, afterWipe);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
