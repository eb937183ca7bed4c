import type { ExerciseKind } from "../../../exercise/kind.ts";
import { blendsToSystem } from "./blends-to-system.ts";
import { countCommonPoints } from "./count-common-points.ts";
import { countSolutions3x3 } from "./count-solutions-3x3.ts";
import { equationToBlend } from "./equation-to-blend.ts";
import { matchPlaneToPicture } from "./match-plane-to-picture.ts";
import { planeInterceptsKind } from "./plane-intercepts.ts";
import { threePlanesFaded } from "./three-planes-faded.ts";
import { tripleInEquations } from "./triple-in-equations.ts";

/** The kinds of the lesson on three unknowns and three planes. */
export const threeUnknownsThreePlanes: readonly ExerciseKind[] = [
  planeInterceptsKind,
  matchPlaneToPicture,
  tripleInEquations,
  countCommonPoints,
  countSolutions3x3,
  threePlanesFaded,
  blendsToSystem,
  equationToBlend,
];
