export * from "./exact.ts";
export * from "./random/index.ts";
