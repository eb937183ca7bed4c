export * from "./change-of-basis.ts";
export * from "./independence.ts";
export * from "./spaces.ts";
export * from "./span.ts";
export * from "./subspace-invariant.ts";
export { type PlaceVectorsStep, placesVectors } from "./vectors-as-columns.ts";
