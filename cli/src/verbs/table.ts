import { operations } from "@gradus/workbench";
import type { Verb } from "../verb.ts";
import { batch } from "./batch.ts";
import { exerciseCheck } from "./exercise/check.ts";
import { exerciseList } from "./exercise/list.ts";
import { exerciseMistake } from "./exercise/mistake.ts";
import { exerciseNew } from "./exercise/new.ts";
import { exerciseReplay } from "./exercise/replay.ts";
import { exerciseSolve } from "./exercise/solve.ts";
import { labCheck } from "./lab/check.ts";
import { labList } from "./lab/list.ts";
import { labNew } from "./lab/new.ts";
import { labNotebook } from "./lab/notebook.ts";
import { verbOf } from "./operation.ts";

/** Every verb there is, in the order in which they are listed. */
export const verbs: readonly Verb[] = [
  ...operations.map(verbOf),
  exerciseList,
  exerciseNew,
  exerciseSolve,
  exerciseMistake,
  exerciseCheck,
  exerciseReplay,
  labList,
  labNew,
  labNotebook,
  labCheck,
  batch,
];
