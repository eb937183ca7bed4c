import type { CommonPoints } from "@gradus/figures";
import { equationKind3 } from "@gradus/math/exact";
import { drawnPlane, drawnVector } from "../../../figures/drawn-plane.ts";
import { outcomeOfPlanes } from "./arrangement.ts";
import { type Coefficients, planesOf } from "./coefficients.ts";

/** What the three planes share, as the scene marks it. */
export function commonOf(values: Coefficients): CommonPoints {
  const { solution, meet } = outcomeOfPlanes(values);
  if (solution.kind === "none") return { kind: "nothing" };
  if (solution.kind === "unique") return { kind: "point", at: drawnVector(solution.point) };
  const [direction] = solution.directions;
  if (meet === "line" && direction !== undefined) {
    return { kind: "line", from: drawnVector(solution.particular), direction: drawnVector(direction) };
  }
  const plane = planesOf(values).find((equation) => equationKind3(equation) === "plane");
  return plane === undefined ? { kind: "everything" } : { kind: "plane", ...drawnPlane(plane) };
}
