import { EdgeMark, gripPlace, isInside, LineMark, PointMark, usePlane } from "@gradus/figures";
import { classifySystem2, equationKind } from "@gradus/math/exact";
import { pointNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { type Coefficients, systemOf } from "./outcome.ts";

/** Props of {@link SolutionMark}: what lies under the lines (all common points), or over them (the one). */
export type SolutionMarkProps = { readonly values: Coefficients; readonly part: "under" | "over" };

/** The common points of the two equations: a ring, a band along a line, the whole plane, or an arrow to a ring out of sight. */
export function SolutionMark({ values, part }: SolutionMarkProps): ReactElement | null {
  const { scale } = usePlane();
  const { first, second } = systemOf(values);
  const solution = classifySystem2(first, second);
  if (part === "under") {
    if (solution.kind !== "infinite") return null;
    if (solution.directions.length === 2) {
      return <rect className="plane-everywhere object-solution" width={scale.width} height={scale.height} />;
    }
    const line = equationKind(first) === "line" ? first : second;
    return <LineMark object="solution" equation={line} pattern="band" />;
  }
  const [x, y] = solution.kind === "unique" ? solution.point : [];
  if (x === undefined || y === undefined) return null;
  const at = gripPlace([x, y]);
  const label = pointNode([x, y]);
  return isInside(scale.window, at) ? (
    <PointMark object="solution" at={at} ring label={label} />
  ) : (
    <EdgeMark object="solution" toward={at} label={label} />
  );
}
