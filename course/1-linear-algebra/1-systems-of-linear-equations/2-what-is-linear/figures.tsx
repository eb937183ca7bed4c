import {
  descriptionId,
  Figure,
  FigureGoals,
  Plane,
  SlidingLine,
  TurningHandles,
  useFigureOfLesson,
  useFigureWork,
  useGrips,
  type WorkedFigureProps,
} from "@gradus/figures";
import { type LinearEquation2, Q } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { CrossingMarks } from "./crossing-marks.tsx";
import { describeLine } from "./describe-line.ts";
import { EquationRow } from "./equation-row.tsx";
import { achieved, type GoalId, goals } from "./goals.ts";
import { LineReadings } from "./line-readings.tsx";
import { type Coefficients, crossing, equationOf, readingOf } from "./reading.ts";
import { slopeTriangle } from "./slope-triangle.ts";
import { SlopeTriangleMark } from "./slope-triangle-mark.tsx";
import { state } from "./state.ts";
import { TargetMarks } from "./target-marks.tsx";
import { LIMITS, WINDOW } from "./window.ts";

/** Props of {@link OneLineFigure}. */
export type OneLineFigureProps = WorkedFigureProps<Coefficients, GoalId>;

function patchOf({ a, b, c }: LinearEquation2): Coefficients {
  return { a: Q.toNumber(a), b: Q.toNumber(b), c: Q.toNumber(c) };
}

function crossingPlaces(equation: LinearEquation2): readonly (readonly [number, number])[] {
  const [x, y] = [crossing(equation, "x"), crossing(equation, "y")];
  return [
    ...(typeof x === "string" ? [] : [[Q.toNumber(x), 0] as const]),
    ...(typeof y === "string" ? [] : [[0, Q.toNumber(y)] as const]),
  ];
}

/**
 * A line that can be turned, slid and typed as ax + by = c; its slope, with the triangle it is read from, and its two
 * crossings follow. A controlled figure: see {@link OneLine} for the one that is tied to the lesson’s state.
 */
export function OneLineFigure(props: OneLineFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, (_, now, reached) => achieved(now, reached));
  const { locked, change, motion, frame } = work;

  const equation = equationOf(values);
  const { grips, place } = useGrips(equation, WINDOW, crossingPlaces(equation));
  const triangle = slopeTriangle(equation, grips, WINDOW);
  const line = { object: "line-1", equation, grips, limits: LIMITS, locked, ...motion };
  return (
    <Figure
      {...frame}
      title="A line to turn, slide and type"
      description={describeLine(values)}
      announcement={readingOf(equation)}
    >
      <Plane window={WINDOW} label="A line in the plane" describedBy={descriptionId(id)}>
        {triangle === null ? null : <SlopeTriangleMark triangle={triangle} />}
        <TargetMarks />
        <SlidingLine {...line} label={equationNode(equation)} onChange={(moved) => change(patchOf(moved))} />
        <CrossingMarks equation={equation} />
        <TurningHandles
          {...line}
          id="line-1"
          name="Line"
          bounds={WINDOW}
          onTurn={(held, turned) => {
            place(held);
            change(patchOf(turned));
          }}
        />
      </Plane>
      <div className="figure-rows">
        <div>
          <EquationRow figure={id} values={values} disabled={locked} onChange={change} />
          <LineReadings equation={equation} triangle={triangle} />
        </div>
        <FigureGoals goals={goals} work={work} opens="Then the line is yours to move." />
      </div>
    </Figure>
  );
}

const FIGURE = "one-line";

/** The lesson’s figure, tied to the lesson’s state; it opens once the question before it is answered. */
export function OneLine(): ReactElement {
  return <OneLineFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
