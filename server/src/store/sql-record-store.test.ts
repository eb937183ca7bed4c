import { describeRecordStore } from "../testing/record-store-suite.ts";
import { openStore } from "./open-store.ts";
import { nodeSqliteDialect } from "./sqlite-dialect.ts";

describeRecordStore("SQLite", () => openStore(nodeSqliteDialect(":memory:")));
