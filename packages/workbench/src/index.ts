export type { Answered, Operation, Outcome, Way } from "./operation.ts";
export { type Given, type GivenKind, type Place, readPlace } from "./place.ts";
export { operations } from "./table.ts";
