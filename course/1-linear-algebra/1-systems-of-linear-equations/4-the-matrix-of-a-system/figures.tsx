import {
  descriptionId,
  Figure,
  FigureGoals,
  Plane,
  SlidingLine,
  Swatch,
  useFigureOfLesson,
  useFigureWork,
  useGrips,
  type WorkedFigureProps,
} from "@gradus/figures";
import { classifySystem2, equationKind, sameLine } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { CommonPoints } from "../../../figures/common-points.tsx";
import { achieved, type GoalId, goals } from "./goals.ts";
import { MatrixPanel } from "./matrix-panel.tsx";
import { describeFigure, outcomeOf } from "./outcome.ts";
import { state } from "./state.ts";
import { badgeOf, equationsOf, type Numbers } from "./system.ts";
import { LIMITS, WINDOW } from "./window.ts";

/** Props of {@link MatrixAndLinesFigure}. */
export type MatrixAndLinesFigureProps = WorkedFigureProps<Numbers, GoalId>;

/**
 * Two lines beside the matrix of their system. Sliding a line, or its constant, leaves the matrix and its badge alone;
 * the number of solutions answers. A controlled figure: see {@link MatrixAndLines} for the one tied to the lesson.
 */
export function MatrixAndLinesFigure(props: MatrixAndLinesFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, achieved);
  const { locked, change, motion, frame } = work;

  const [first, second] = equationsOf(values);
  const held = [useGrips(first, WINDOW), useGrips(second, WINDOW)] as const;
  const coincide = equationKind(first) === "line" && sameLine(first, second);
  const { count, reason } = outcomeOf(values);
  const mark = { unique: "ring", infinite: "band", none: null } as const;
  const shape = mark[classifySystem2(first, second).kind];
  return (
    <Figure
      {...frame}
      title="Two lines and the matrix of their system"
      description={describeFigure(values)}
      announcement={`The matrix is ${badgeOf(values)}. ${count} ${reason}`}
    >
      <div className="plane-beside">
        <Plane window={WINDOW} label="Two lines in the plane" describedBy={descriptionId(id)}>
          <CommonPoints first={first} second={second} part="under" />
          {[first, second].map((equation, i) => (
            <SlidingLine
              key={i === 0 ? "first" : "second"}
              object={`line-${i + 1}`}
              equation={equation}
              label={equationNode(equation)}
              grips={held[i === 0 ? 0 : 1].grips}
              labelAt={i === 0 ? 0 : 1}
              pattern={i === 1 && coincide ? "dashed" : "solid"}
              limits={LIMITS}
              locked={locked}
              onChange={({ c }) => change(i === 0 ? { c1: Number(c.numerator) } : { c2: Number(c.numerator) })}
              {...motion}
            />
          ))}
          <CommonPoints first={first} second={second} part="over" />
        </Plane>
        <MatrixPanel figure={id} values={values} locked={locked} onChange={change} {...motion} />
      </div>
      <div className="figure-rows">
        <p className="outcome">
          <span className="object-solution outcome-swatch" data-obj="solution">
            {shape === null ? null : <Swatch shape={shape} />}
          </span>
          <span>
            <strong>{count}</strong> {reason}
          </span>
        </p>
        <FigureGoals goals={goals} work={work} opens="Then the constants are yours to slide." />
      </div>
    </Figure>
  );
}

const FIGURE = "matrix-and-lines";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function MatrixAndLines(): ReactElement {
  return <MatrixAndLinesFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
