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
export { operations } from "./table.ts";
export { type Notation, notations, type Thing, thingNode, writeThing, writeThings } from "./thing.ts";
export { type Possible, type Typed, typedFor, wayFor, whatCanBeDone } from "./what-can-be-done.ts";
