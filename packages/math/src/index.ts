// Linear algebra in 64-bit floats

export * from "./linear-algebra/numeric/index.ts";

// Seeded randomness

export * from "./random/index.ts";

// Arrays and errors

// Arrays with any number of axes in a namespace, since they share words such as `transpose` with matrices
export * as arrays from "./arrays/index.ts";
export { DomainError, ShapeError } from "./errors.ts";
