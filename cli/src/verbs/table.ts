import type { Verb } from "../verb.ts";
import { batch } from "./batch.ts";
import { det } from "./det.ts";
import { rref } from "./rref.ts";
import { solve } from "./solve.ts";

/** Every verb there is, in the order in which they are listed. */
export const verbs: readonly Verb[] = [solve, rref, det, batch];
