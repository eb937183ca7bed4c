import {
  descriptionId,
  Figure,
  GoalList,
  Plane,
  SlidingLine,
  TurningHandles,
  useComingToRest,
  useCommitted,
  useGrips,
  useLessonState,
  useReachedGoals,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { type LinearEquation2, Q } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useState } from "react";
import { CrossingMarks } from "./crossing-marks.tsx";
import { describeLine } from "./describe-line.ts";
import { EquationRow } from "./equation-row.tsx";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { LineReadings } from "./line-readings.tsx";
import { type Coefficients, crossing, equationOf, readingOf } from "./reading.ts";
import { slopeTriangle } from "./slope-triangle.ts";
import { SlopeTriangleMark } from "./slope-triangle-mark.tsx";
import { state } from "./state.ts";
import { TargetMarks } from "./target-marks.tsx";
import { LIMITS, WINDOW } from "./window.ts";

/** Props of {@link OneLineFigure}: the coefficients come from outside, wishes to change them go out. */
export type OneLineFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: Coefficients;
  readonly initial: Coefficients;
  readonly onChange: (patch: Partial<Coefficients>) => void;
  /** The line doesn’t move yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

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
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { touch, untouch, ...motion } = useComingToRest(values, {
    onTouched,
    onRest: (_, now) => {
      const { goal, note: remark } = achieved(now, reached);
      setNote(remark);
      if (goal === null) return;
      setReachedHere([...reachedHere, goal]);
      onGoal?.(goal);
    },
  });
  const change = (patch: Partial<Coefficients>): void => {
    if (locked) return;
    touch();
    onChange(patch);
  };

  const equation = equationOf(values);
  const { grips, place } = useGrips(equation, WINDOW, crossingPlaces(equation));
  const triangle = slopeTriangle(equation, grips, WINDOW);
  const line = { object: "line-1", equation, grips, limits: LIMITS, locked, ...motion };
  return (
    <Figure
      id={id}
      title="A line to turn, slide and type"
      description={describeLine(values)}
      announcement={readingOf(equation)}
      onReset={() => {
        setNote(null);
        untouch();
        onChange(initial);
      }}
      resettable={!locked && (["a", "b", "c"] as const).some((key) => values[key] !== initial[key])}
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
        {locked ? (
          <p className="figure-locked">Answer the question above first. Then the line is yours to move.</p>
        ) : (
          <GoalList
            goals={goals.map((goal) => ({ ...goal, reached: reached.includes(goal.id) }))}
            note={note ?? undefined}
          />
        )}
      </div>
    </Figure>
  );
}

const FIGURE = "one-line";

/** The lesson’s figure, tied to the lesson’s state; it opens once the question before it is answered. */
export function OneLine(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <OneLineFigure
      id={FIGURE}
      values={values}
      initial={state.initial}
      locked={!isOpen}
      reached={reached.filter(isGoal)}
      onChange={state.set}
      onTouched={() => report({ type: "touched", figure: FIGURE })}
      onGoal={(goal) => report({ type: "goal", figure: FIGURE, goal })}
    />
  );
}
