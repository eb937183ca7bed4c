import type { Kysely } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";
import { ONLY_RECORD, type Tables } from "./tables.ts";

/**
 * Every step from an empty database to the present one, by name. Steps are added at the end, never edited: databases in use have run them.
 * Each may be run again after it was broken off: the process can be killed between a step and the note that it was made.
 */
export function migrations(newIdentity: () => string): Record<string, Migration> {
  return {
    "0001-record-and-events": {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable("record")
          .ifNotExists()
          .addColumn("name", "text", (column) => column.primaryKey())
          .addColumn("identity", "text", (column) => column.notNull())
          .addColumn("last_sequence", "bigint", (column) => column.notNull())
          .addColumn("wiped_before", "text", (column) => column.notNull())
          .execute();
        await db.schema
          .createTable("event")
          .ifNotExists()
          .addColumn("sequence", "bigint", (column) => column.primaryKey())
          .addColumn("id", "text", (column) => column.notNull().unique())
          .addColumn("body", "text", (column) => column.notNull())
          .execute();
        await (db as Kysely<Tables>)
          .insertInto("record")
          .values({ name: ONLY_RECORD, identity: newIdentity(), last_sequence: 0, wiped_before: "" })
          .onConflict((conflict) => conflict.column("name").doNothing())
          .execute();
      },
    },
  };
}

/** The steps in the shape Kysely's migrator asks for. */
export function migrationProvider(newIdentity: () => string): MigrationProvider {
  return { getMigrations: async () => migrations(newIdentity) };
}
