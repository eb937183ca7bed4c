import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SqliteDialect } from "kysely";

/**
 * Kysely's SQLite dialect over Node's own driver.
 * A write-ahead log with `synchronous=full` flushes to the disk at each commit, so what was committed outlives the process and the machine;
 * `secure_delete` overwrites what is wiped.
 * @param path the database file, or ":memory:".
 */
export function nodeSqliteDialect(path: string): SqliteDialect {
  return new SqliteDialect({
    database: async () => {
      // Another process may hold the write lock for a moment: wait for it rather than fail.
      const database = new DatabaseSync(path, { timeout: 5_000 });
      database.exec("PRAGMA journal_mode = WAL");
      database.exec("PRAGMA synchronous = FULL");
      database.exec("PRAGMA secure_delete = ON");
      return {
        prepare: (sql: string) => adapt(database.prepare(sql)),
        close: () => database.close(),
      };
    },
  });
}

function adapt(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...parameters.map(toSql)),
    run: (parameters: readonly unknown[]) => statement.run(...parameters.map(toSql)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters.map(toSql)),
  };
}

function toSql(value: unknown): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(
    `nodeSqliteDialect: a parameter must be a text, number, boolean, null or bytes, got ${typeof value}`,
  );
}
