export { portableLogarithm } from "./portable-logarithm.ts";
export { type RandomStream, randomStream } from "./random-stream.ts";
export { type XoshiroState, xoshiro128 } from "./xoshiro128.ts";
