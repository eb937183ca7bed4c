import { LineMark, Plane, PointMark, SegmentMark, TracePlayer } from "@gradus/figures";
import { interceptOn, lineFromPoints, Q, slopeInterceptForm, ZERO } from "@gradus/math/exact";
import { equationNode, explain, pointNode, rationalNode, symbolNode, textNode, toText } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { crossing } from "./reading.ts";
import { placeOf } from "./slope-triangle.ts";
import { targets } from "./targets.ts";
import { trip } from "./trip.ts";
import { WINDOW } from "./window.ts";

const traces = [interceptOn(trip, 0), interceptOn(trip, 1), slopeInterceptForm(trip)] as const;
/** The steps that write something new down. */
const written = traces.map(({ steps }) => steps.filter(({ rule }) => rule !== "read-intercept"));
const readingSteps = written.flat().map((step) => explain(step));
/** The steps from which on the picture shows each crossing. */
const foundX = (written[0]?.length ?? 0) - 1;
const foundY = foundX + (written[1]?.length ?? 0);

const numberAt = (axis: "x" | "y") => {
  const value = crossing(trip, axis);
  return typeof value === "string" ? ZERO : value;
};
const onX = [numberAt("x"), ZERO];
const onY = [ZERO, numberAt("y")];

/** From the equation to slope and crossings, each step beside the picture of what is known by then. */
export function WorkedReading(): ReactElement {
  return (
    <TracePlayer
      id="worked-reading"
      title="Slope and crossings of the line of trips"
      steps={readingSteps}
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
const through = lineFromPoints(p.at, q.at);
const pointSteps = through.steps.map((step) => explain(step));
const [[px = ZERO, py = ZERO], [qx = ZERO, qy = ZERO]] = [p.at, q.at];

/** From two points to the equation of their line. */
export function WorkedPoints(): ReactElement {
  const last = pointSteps.length - 1;
  return (
    <TracePlayer
      id="worked-points"
      title="The line through P and Q"
      steps={pointSteps}
      picture={(index) => (
        <Plane window={WINDOW} label="The two marked points, the run and the rise between them, and at last their line">
          {index < last ? null : (
            <LineMark object="line-1" equation={through.value.equation} label={equationNode(through.value.equation)} />
          )}
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
