import { LineMark, Plane, type PlayedStep, PointMark, SegmentMark, TracePlayer, wholeEquation } from "@gradus/figures";
import { lineThrough, Q, ZERO } from "@gradus/math/exact";
import { equationNode, pointNode, rationalNode, symbolNode, textNode, toText } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { crossing } from "./reading.ts";
import { placeOf } from "./slope-triangle.ts";
import { targets } from "./targets.ts";
import { trip } from "./trip.ts";
import { WINDOW } from "./window.ts";

const numberAt = (axis: "x" | "y") => {
  const value = crossing(trip, axis);
  return typeof value === "string" ? ZERO : value;
};
const onX = [numberAt("x"), ZERO];
const onY = [ZERO, numberAt("y")];

/** Props of {@link WorkedReading}: the steps, and which of them find the crossings. */
export type WorkedReadingProps = { readonly steps: readonly PlayedStep[]; readonly onX: number; readonly onY: number };

/** From the equation to slope and crossings, each step beside the picture of what is known by then. */
export function WorkedReading({ steps, onX: foundX, onY: foundY }: WorkedReadingProps): ReactElement {
  return (
    <TracePlayer
      id="worked-reading"
      title="Slope and crossings of the line of trips"
      steps={steps}
      picture={(index) => (
        <Plane window={WINDOW} label="The line of trips with the crossings that are known by this step">
          <LineMark object="line-1" equation={trip} label={equationNode(trip)} />
          {index < foundX ? null : <PointMark object="run" at={placeOf(onX)} label={pointNode(onX)} ring />}
          {index < foundY ? null : <PointMark object="rise" at={placeOf(onY)} label={pointNode(onY)} ring />}
        </Plane>
      )}
    />
  );
}

const [p, q] = targets;
const line = wholeEquation(lineThrough(p.at, q.at));
const [[px = ZERO, py = ZERO], [qx = ZERO, qy = ZERO]] = [p.at, q.at];

/** From two points to the equation of their line. */
export function WorkedPoints({ steps }: { readonly steps: readonly PlayedStep[] }): ReactElement {
  const last = steps.length - 1;
  return (
    <TracePlayer
      id="worked-points"
      title="The line through P and Q"
      steps={steps}
      picture={(index) => (
        <Plane window={WINDOW} label="The two marked points, the run and the rise between them, and at last their line">
          {index < last ? null : <LineMark object="line-1" equation={line} label={equationNode(line)} />}
          <SegmentMark
            object="run"
            from={placeOf(p.at)}
            to={placeOf([qx, py])}
            label={textNode(`run ${toText(rationalNode(Q.subtract(qx, px)))}`)}
            arrow
          />
          <SegmentMark
            object="rise"
            from={placeOf([qx, py])}
            to={placeOf(q.at)}
            label={textNode(`rise ${toText(rationalNode(Q.subtract(qy, py)))}`)}
            arrow
          />
          {targets.map(({ name, at }) => (
            <PointMark key={name} object="target" at={placeOf(at)} label={symbolNode(name)} ring />
          ))}
        </Plane>
      )}
    />
  );
}
