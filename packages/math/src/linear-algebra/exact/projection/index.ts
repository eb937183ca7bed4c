export * from "./gram-schmidt.ts";
export * from "./least-squares.ts";
export * from "./projection-onto-vector.ts";
export * from "./qr.ts";
