import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { newId } from "@gradus/record";
import { Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { anEvent, idAfter } from "../testing/record-store-suite.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openSqliteStore, StoreError } from "./open-store.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

describe("openSqliteStore", () => {
  test("makes the folder, for its owner only, and finds everything again the next time", async () => {
    const folder = join(temporaryFolder(), "new", "gradus");
    const first = await openSqliteStore(folder);
    const event = anEvent();
    const { record } = await first.append([event]);
    await first.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const second = await openSqliteStore(folder);
    expect(await second.after(0)).toMatchObject({ events: [event], record });
    await second.close();
  });

  test("flushes to the disk at each commit", async () => {
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(join(temporaryFolder(), "record.sqlite")) });
    expect((await sql`PRAGMA journal_mode`.execute(db)).rows).toEqual([{ journal_mode: "wal" }]);
    // 2 is "full".
    expect((await sql`PRAGMA synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
    await db.destroy();
  });

  test("lets two servers write to one folder in turn", async () => {
    const folder = temporaryFolder();
    const [one, two] = [await openSqliteStore(folder), await openSqliteStore(folder)];
    for (let i = 0; i < 10; i++) await (i % 2 === 0 ? one : two).append([anEvent()]);
    expect(await one.after(0)).toMatchObject({ cursor: 10 });
    expect((await two.after(0)).events).toHaveLength(10);
    await one.close();
    await two.close();
  });

  test("leaves no trace of what was wiped on the disk, while it runs", async () => {
    const folder = temporaryFolder();
    const store = await openSqliteStore(folder);
    await store.append([anEvent({ lesson: "something-private", block: "b" })]);
    const held = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes("something-private"));
    expect(held()).toBe(true);
    await store.wipe(idAfter);
    expect(held()).toBe(false);
    await store.append([{ ...anEvent({ lesson: "something-private", block: "b" }), id: idAfter(undefined) }]);
    await store.append([], newId(Date.UTC(2040, 0, 1), Math.random));
    expect(held()).toBe(false);
    await store.close();
  });

  test("opens after its very first start was killed half-way", async () => {
    const folder = temporaryFolder();
    await (await openSqliteStore(folder)).close();
    const database = new DatabaseSync(join(folder, "record.sqlite"));
    database.exec("drop table event; delete from kysely_migration");
    database.close();
    const store = await openSqliteStore(folder);
    expect(await store.append([anEvent()])).toMatchObject({ added: 1 });
    await store.close();
  });

  test("says so when the folder can't be made", async () => {
    const folder = temporaryFolder({ file: "" });
    await expect(openSqliteStore(join(folder, "file", "gradus"))).rejects.toThrow(
      /^The folder for your record can't be made: .*Name another one with GRADUS_DATA or --data\.$/,
    );
  });

  test("says so when the database is damaged, and leaves it as it was", async () => {
    const folder = temporaryFolder({ "record.sqlite": "this is no database, ".repeat(100) });
    await expect(openSqliteStore(folder)).rejects.toThrow(StoreError);
    await expect(openSqliteStore(folder)).rejects.toThrow(/can't be opened \(.*\)\. Nothing was changed\./);
    expect(statSync(join(folder, "record.sqlite")).size).toBe(2_100);
  });

  test("says so when a newer Gradus has kept the record", async () => {
    const folder = temporaryFolder();
    await (await openSqliteStore(folder)).close();
    const database = new DatabaseSync(join(folder, "record.sqlite"));
    database.exec("insert into kysely_migration values ('9999-from-the-future', '2099-01-01')");
    database.close();
    await expect(openSqliteStore(folder)).rejects.toThrow(/kept by a newer Gradus/);
  });
});
