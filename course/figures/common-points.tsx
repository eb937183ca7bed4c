import { EdgeMark, isInside, LineMark, type Place, PointMark, usePlane } from "@gradus/figures";
import { classifySystem2, equationKind, type LinearEquation2, Q } from "@gradus/math/exact";
import { pointNode } from "@gradus/math/explain";
import type { ReactElement } from "react";

/** Props of {@link CommonPoints}: what lies under the lines (a whole line or plane of points), or over them (the one). */
export type CommonPointsProps = {
  readonly first: LinearEquation2;
  readonly second: LinearEquation2;
  readonly part: "under" | "over";
};

/** The common points of two equations: a ring, a band along a line, the whole plane, or an arrow to a ring out of sight. */
export function CommonPoints({ first, second, part }: CommonPointsProps): ReactElement | null {
  const { scale } = usePlane();
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
  const at: Place = [Q.toNumber(x), Q.toNumber(y)];
  const label = pointNode([x, y]);
  return isInside(scale.window, at) ? (
    <PointMark object="solution" at={at} ring label={label} />
  ) : (
    <EdgeMark object="solution" toward={at} label={label} />
  );
}
