export { type AppOptions, createApp } from "./create-app.ts";
export { ListenError, type RunningServer, type ServerOptions, startServer } from "./start-server.ts";
export { openSqliteStore, openStore, StoreError } from "./store/open-store.ts";
export type { AppendResult, RecordPage, RecordStore } from "./store/record-store.ts";
