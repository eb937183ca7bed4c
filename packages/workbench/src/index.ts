export { isSystem } from "./as-written.ts";
export type { InFloats } from "./beside-floats.ts";
export {
  type Answered,
  inFloatingPoint,
  type Operation,
  type Option,
  type Options,
  type Outcome,
  type Way,
} from "./operation.ts";
export { type Given, type GivenKind, givenNode, type Place, readPlace } from "./place.ts";
export { operations, type Topic, topics } from "./table.ts";
export { type Thing, thingNode } from "./thing.ts";
export { type Possible, type Typed, typedFor, wayFor, whatCanBeDone } from "./what-can-be-done.ts";
export { type NamedThing, type Notation, notations, writeThing, writeThings } from "./write-thing.ts";
