export type { Answered, Operation, Option, Options, Outcome, Way } from "./operation.ts";
export { type Given, type GivenKind, givenNode, type Place, readPlace } from "./place.ts";
export { operations } from "./table.ts";
export { type Notation, notations, type Thing, thingNode, writeThing, writeThings } from "./thing.ts";
export { type Possible, type Typed, typedFor, wayFor, whatCanBeDone } from "./what-can-be-done.ts";
