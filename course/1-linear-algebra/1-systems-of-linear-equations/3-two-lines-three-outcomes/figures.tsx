import {
  descriptionId,
  Figure,
  FigureGoals,
  Plane,
  useFigureOfLesson,
  useFigureWork,
  type WorkedFigureProps,
} from "@gradus/figures";
import type { ReactElement } from "react";
import { EquationRow } from "./equation-row.tsx";
import { achieved, type GoalId, goals } from "./goals.ts";
import { HandlesOfTwo } from "./handles-of-two.tsx";
import { LineOfTwo } from "./line-of-two.tsx";
import { type Coefficients, describeSystem, outcomeOf } from "./outcome.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import { SolutionMark } from "./solution-mark.tsx";
import { state } from "./state.ts";
import { useTwoGrips } from "./use-two-grips.ts";
import { WINDOW } from "./window.ts";

/** Props of {@link TwoLinesFigure}. */
export type TwoLinesFigureProps = WorkedFigureProps<Coefficients, GoalId>;

/**
 * Two lines that can be turned, slid and typed; their equations, their common points and the count of solutions answer.
 * A controlled figure: see {@link TwoLines} for the one that is tied to the lesson's state.
 */
export function TwoLinesFigure(props: TwoLinesFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, achieved);
  const { locked, change, motion, frame } = work;

  const grips = useTwoGrips(values);
  const { count, reason } = outcomeOf(values);
  const shared = { values, grips, locked, onChange: change, ...motion };
  return (
    <Figure
      {...frame}
      title="Two lines to turn, slide and type"
      description={describeSystem(values)}
      announcement={`${count} ${reason}`}
    >
      <Plane window={WINDOW} label="Two lines in the plane" describedBy={descriptionId(id)}>
        <SolutionMark values={values} part="under" />
        <LineOfTwo line={1} {...shared} />
        <LineOfTwo line={2} {...shared} />
        <HandlesOfTwo line={1} {...shared} />
        <HandlesOfTwo line={2} {...shared} />
        <SolutionMark values={values} part="over" />
      </Plane>
      <div className="figure-rows">
        <EquationRow figure={id} line={1} values={values} disabled={locked} onChange={change} />
        <EquationRow figure={id} line={2} values={values} disabled={locked} onChange={change} />
        <OutcomeLine values={values} />
        <FigureGoals goals={goals} work={work} opens="Then the lines are yours to move." />
      </div>
    </Figure>
  );
}

const FIGURE = "two-lines";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function TwoLines(): ReactElement {
  return <TwoLinesFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
