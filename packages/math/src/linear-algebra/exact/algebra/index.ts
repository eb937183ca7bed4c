export * from "./adjugate.ts";
export * from "./cofactor-expansion.ts";
export * from "./inverse.ts";
export * from "./lu.ts";
export * from "./minor.ts";
export * from "./product-steps.ts";
