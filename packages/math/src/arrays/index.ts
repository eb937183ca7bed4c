// Errors
export { DomainError, ShapeError } from "../errors.ts";
// Arithmetic, entry by entry
export { add, clip, divide, multiply, type Operand, subtract } from "./arithmetic.ts";
export { cast } from "./cast.ts";
// Making arrays
export { type DtypeOption, evenlySpaced, full, identity, ones, range, zeros } from "./constructors.ts";
export { array, type NestedNumbers, toLists } from "./from-lists.ts";
// Putting together and taking apart
export { concatenate, split, stack } from "./joining.ts";
export type { Dtype, NumberData, NumericArray, Shape } from "./numeric-array.ts";
export { randomIntegers, randomNormal, randomUniform } from "./random-arrays.ts";
// Along an axis
export { max, mean, min, sum } from "./reductions.ts";
// Shapes
export { flatten, reshape, transpose } from "./reshape.ts";
// Places
export type { SlicePart } from "./slice-part.ts";
export { assign, at, slice } from "./slicing.ts";
