import type { StoredEvent } from "@gradus/record";
import type { Kysely, Transaction } from "kysely";
import type { AppendResult, RecordPage, RecordStore } from "./record-store.ts";
import { ONLY_RECORD, type Tables } from "./tables.ts";

const PAGE_EVENTS = 500;
const PAGE_CHARACTERS = 2_000_000;

/**
 * A record store in an SQL database that `migrate` has made ready. The SQL is what SQLite and PostgreSQL 15 both accept.
 *
 * Every writer first updates the record's row, which locks it until the commit. So writers take turns, sequence numbers become visible in order,
 * and a reader that remembers a cursor never misses an event that committed late.
 */
export class SqlRecordStore implements RecordStore {
  readonly #db: Kysely<Tables>;
  readonly #afterWipe: (db: Kysely<Tables>) => Promise<void>;

  /** @param afterWipe what the database needs besides to forget for good. */
  constructor(db: Kysely<Tables>, afterWipe: (db: Kysely<Tables>) => Promise<void> = async () => {}) {
    this.#db = db;
    this.#afterWipe = afterWipe;
  }

  async after(cursor: number, limit = PAGE_EVENTS): Promise<RecordPage> {
    // One transaction, so that the tombstone and the events belong together.
    return this.#db.transaction().execute(async (db) => {
      const record = await db
        .selectFrom("record")
        .selectAll()
        .where("name", "=", ONLY_RECORD)
        .executeTakeFirstOrThrow();
      // A cursor beyond the end comes from a later state of this record, which was put back from a copy: begin again.
      const from = cursor > Number(record.last_sequence) ? 0 : cursor;
      const sizes = await db
        .selectFrom("event")
        .select((build) => ["sequence", build.fn<number>("length", ["body"]).as("size")])
        .where("sequence", ">", from)
        .orderBy("sequence")
        .limit(limit + 1)
        .execute();
      const last = sizes[countFitting(sizes.slice(0, limit)) - 1];
      const rows =
        last === undefined
          ? []
          : await db
              .selectFrom("event")
              .select("body")
              .where("sequence", ">", from)
              .where("sequence", "<=", last.sequence)
              .orderBy("sequence")
              .execute();
      return {
        events: rows.map((row) => JSON.parse(row.body) as StoredEvent),
        cursor: last === undefined ? from : Number(last.sequence),
        more: rows.length < sizes.length,
        wipedBefore: record.wiped_before,
        record: record.identity,
      };
    });
  }

  async append(events: readonly StoredEvent[], wipedBefore = ""): Promise<AppendResult> {
    let wiped = false;
    const result = await this.#db.transaction().execute(async (db) => {
      const record = await lockRecord(db);
      const tombstone = wipedBefore > record.wipedBefore ? wipedBefore : record.wipedBefore;
      wiped = tombstone > record.wipedBefore;
      if (wiped) await raiseTombstone(db, tombstone);

      const standing = new Map(events.filter((event) => event.id >= tombstone).map((event) => [event.id, event]));
      const present = await presentIds(db, [...standing.keys()]);
      const fresh = [...standing.values()].filter((event) => !present.has(event.id));
      let sequence = record.lastSequence;
      const rows = fresh.map((event) => {
        sequence += 1;
        return { sequence, id: event.id, body: JSON.stringify(event) };
      });
      for (const group of inGroups(rows, 300)) await db.insertInto("event").values(group).execute();
      if (rows.length > 0) {
        await db.updateTable("record").set({ last_sequence: sequence }).where("name", "=", ONLY_RECORD).execute();
      }
      return {
        accepted: standing.size,
        added: fresh.length,
        cursor: sequence,
        wipedBefore: tombstone,
        record: record.identity,
      };
    });
    if (wiped) await this.#afterWipe(this.#db);
    return result;
  }

  async wipe(makeId: (after: string | undefined) => string): Promise<string> {
    const wipedBefore = await this.#db.transaction().execute(async (db) => {
      const record = await lockRecord(db);
      const { greatest } = await db
        .selectFrom("event")
        .select((build) => build.fn.max("id").as("greatest"))
        .executeTakeFirstOrThrow();
      const known = [record.wipedBefore, greatest ?? ""].sort().at(-1);
      const tombstone = makeId(known === "" ? undefined : known);
      await raiseTombstone(db, tombstone);
      return tombstone;
    });
    await this.#afterWipe(this.#db);
    return wipedBefore;
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

async function lockRecord(db: Transaction<Tables>) {
  const row = await db
    .updateTable("record")
    .set((build) => ({ last_sequence: build.ref("last_sequence") }))
    .where("name", "=", ONLY_RECORD)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { identity: row.identity, lastSequence: Number(row.last_sequence), wipedBefore: row.wiped_before };
}

async function raiseTombstone(db: Transaction<Tables>, tombstone: string): Promise<void> {
  await db.updateTable("record").set({ wiped_before: tombstone }).where("name", "=", ONLY_RECORD).execute();
  await db.deleteFrom("event").where("id", "<", tombstone).execute();
}

async function presentIds(db: Transaction<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (const group of inGroups(ids, 500)) {
    const rows = await db.selectFrom("event").select("id").where("id", "in", group).execute();
    for (const row of rows) present.add(row.id);
  }
  return present;
}

function inGroups<T>(items: readonly T[], size: number): readonly T[][] {
  const groups: T[][] = [];
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size));
  return groups;
}

/** How many of the bodies make a page: at least one, and no more characters than a client should have to take at once. */
function countFitting(bodies: readonly { readonly size: number }[]): number {
  let characters = 0;
  let count = 0;
  for (const { size } of bodies) {
    characters += Number(size);
    if (count > 0 && characters > PAGE_CHARACTERS) break;
    count += 1;
  }
  return count;
}
