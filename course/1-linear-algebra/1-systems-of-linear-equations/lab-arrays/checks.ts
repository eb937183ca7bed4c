import type { LabChecks } from "@gradus/sandbox";
import { brightenCheck } from "./check-brighten.ts";
import { flippedCheck } from "./check-flipped.ts";
import { keptLevelCheck } from "./check-kept-level.ts";
import { predictedShapeCheck } from "./check-predicted-shape.ts";

/** What is checked of the lab "Arrays". */
export const checks: LabChecks = {
  functions: ["predictedShape", "flipped", "keptLevel", "brighten"],
  checks: [predictedShapeCheck, flippedCheck, keptLevelCheck, brightenCheck],
};
