import { LineMark, Plane, PointMark } from "@gradus/figures";
import { classifySystem2, Q, type Rational, slope } from "@gradus/math/exact";
import { pointNode, textNode } from "@gradus/math/explain";
import { nearlyParallel } from "./trap.ts";

const [first, second] = nearlyParallel;
const solution = classifySystem2(first, second);
const slopeLabel = (steepness: Rational | null) =>
  textNode(`slope ${steepness === null ? "upright" : Q.toNumber(steepness)}`);

/** The same two lines twice: in a window where they look parallel, and in one that is wide enough to see them meet. */
export function NearlyParallel() {
  if (solution.kind !== "unique") return null;
  const [x = 0, y = 0] = solution.point.map(Q.toNumber);
  return (
    <div className="picture-pair">
      <figure>
        <Plane
          window={{ x: [-2, 7], y: [-2, 7] }}
          label="Near the origin the two lines run side by side, the second a little below the first."
          still
        >
          <LineMark object="line-1" equation={first} label={slopeLabel(slope(first))} />
          <LineMark object="line-2" equation={second} label={slopeLabel(slope(second))} />
        </Plane>
        <figcaption>Close by</figcaption>
      </figure>
      <figure>
        <Plane
          window={{ x: [-0.5 * x, 2.5 * x], y: [-0.2 * y, 1.3 * y] }}
          label="Seen from far away the two lines look like one; the point where they cross is marked."
          still
        >
          <LineMark object="line-1" equation={first} />
          <LineMark object="line-2" equation={second} />
          <PointMark object="solution" at={[x, y]} label={pointNode(solution.point, "solution")} ring />
        </Plane>
        <figcaption>From further away</figcaption>
      </figure>
    </div>
  );
}
