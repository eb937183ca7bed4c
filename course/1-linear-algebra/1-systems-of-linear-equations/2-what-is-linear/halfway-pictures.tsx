import { LineMark, Plane, PointMark, SegmentMark, usePlane } from "@gradus/figures";
import { type ExactVector, Q, solveForX, solveForY, ZERO } from "@gradus/math/exact";
import { equationNode, pointNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { placeOf } from "./slope-triangle.ts";
import { halfway, product, productPairs } from "./trap.ts";
import { trip } from "./trip.ts";

const WINDOW = { x: [-0.9, 8.4], y: [-0.9, 8.4] } as const;
const tripEnds: readonly [ExactVector, ExactVector] = [
  [ZERO, solveForY(trip, ZERO) ?? ZERO],
  [solveForX(trip, ZERO) ?? ZERO, ZERO],
];

/** Drawn for the eye only; the picture’s label says it in words. */
const silent = { "aria-hidden": true } as const;

/** The points with one product, in the part of the plane that is shown. */
function ProductCurve(): ReactElement {
  const { scale } = usePlane();
  const whole = Q.toNumber(product);
  const [low, high] = [whole / scale.window.y[1], scale.window.x[1]];
  const count = 60;
  const places = Array.from({ length: count + 1 }, (_, i) => {
    const x = low * (high / low) ** (i / count);
    return scale
      .toPixels([x, whole / x])
      .map((pixel) => pixel.toFixed(1))
      .join(" ");
  });
  return (
    <g className="line-mark object object-line-2" data-obj="line-2" {...silent}>
      <path className="line-stroke" d={`M${places.join("L")}`} />
    </g>
  );
}

type HalfwayProps = { readonly ends: readonly [ExactVector, ExactVector]; readonly object: string };

function Halfway({ ends, object }: HalfwayProps): ReactElement {
  const [p, q] = ends;
  const middle = halfway(p, q);
  return (
    <>
      <PointMark object={object} at={placeOf(p)} label={pointNode(p)} />
      <PointMark object={object} at={placeOf(q)} label={pointNode(q)} />
      <PointMark object="target" at={placeOf(middle)} label={pointNode(middle)} ring />
    </>
  );
}

/** Two solutions and the point halfway between them: on the line for the linear equation, off the curve for the product. */
export function HalfwayPictures(): ReactElement {
  const [from, to] = productPairs.map(placeOf);
  return (
    <div className="picture-pair">
      <figure>
        <Plane window={WINDOW} label="A line; the point halfway between two of its points is on it as well." still>
          <LineMark object="line-1" equation={trip} label={equationNode(trip)} />
          <Halfway ends={tripEnds} object="line-1" />
        </Plane>
        <figcaption>Halfway between two solutions: a solution</figcaption>
      </figure>
      <figure>
        <Plane window={WINDOW} label="A curve; the point halfway between two of its points lies off it." still>
          {from && to ? <SegmentMark object="target" from={from} to={to} dashed /> : null}
          <ProductCurve />
          <Halfway ends={productPairs} object="line-2" />
        </Plane>
        <figcaption>Halfway between two solutions: not a solution</figcaption>
      </figure>
    </div>
  );
}
