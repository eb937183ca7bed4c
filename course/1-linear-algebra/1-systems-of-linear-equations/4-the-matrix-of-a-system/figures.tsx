import {
  descriptionId,
  Figure,
  GoalList,
  Plane,
  SlidingLine,
  Swatch,
  useComingToRest,
  useCommitted,
  useGrips,
  useLessonState,
  useReachedGoals,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { classifySystem2, equationKind, sameLine } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useState } from "react";
import { CommonPoints } from "../../../figures/common-points.tsx";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { MatrixPanel } from "./matrix-panel.tsx";
import { describeFigure, outcomeOf } from "./outcome.ts";
import { state } from "./state.ts";
import { badgeOf, equationsOf, type Numbers } from "./system.ts";
import { LIMITS, WINDOW } from "./window.ts";

/** Props of {@link MatrixAndLinesFigure}: the numbers come from outside, wishes to change them go out. */
export type MatrixAndLinesFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: Numbers;
  readonly initial: Numbers;
  readonly onChange: (patch: Partial<Numbers>) => void;
  /** Nothing moves yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

const isSame = (first: Numbers, second: Numbers): boolean =>
  (Object.keys(first) as (keyof Numbers)[]).every((key) => first[key] === second[key]);

/**
 * Two lines beside the matrix of their system. Sliding a line, or its constant, leaves the matrix and its badge alone;
 * the number of solutions answers. A controlled figure: see {@link MatrixAndLines} for the one tied to the lesson.
 */
export function MatrixAndLinesFigure(props: MatrixAndLinesFigureProps): ReactElement {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { touch, untouch, onStart, onEnd } = useComingToRest(values, {
    onTouched,
    onRest: (before, after) => {
      const { goal, note: remark } = achieved(before, after, reached);
      setNote(remark);
      if (goal === null) return;
      setReachedHere([...reachedHere, goal]);
      onGoal?.(goal);
    },
  });
  const change = (patch: Partial<Numbers>): void => {
    if (locked) return;
    touch();
    onChange(patch);
  };

  const [first, second] = equationsOf(values);
  const held = [useGrips(first, WINDOW), useGrips(second, WINDOW)] as const;
  const coincide = equationKind(first) === "line" && sameLine(first, second);
  const { count, reason } = outcomeOf(values);
  const mark = { unique: "ring", infinite: "band", none: null } as const;
  const shape = mark[classifySystem2(first, second).kind];
  return (
    <Figure
      id={id}
      title="Two lines and the matrix of their system"
      description={describeFigure(values)}
      announcement={`The matrix is ${badgeOf(values)}. ${count} ${reason}`}
      onReset={() => {
        setNote(null);
        untouch();
        onChange(initial);
      }}
      resettable={!locked && !isSame(values, initial)}
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
              onStart={onStart}
              onEnd={onEnd}
            />
          ))}
          <CommonPoints first={first} second={second} part="over" />
        </Plane>
        <MatrixPanel figure={id} values={values} locked={locked} onChange={change} onStart={onStart} onEnd={onEnd} />
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
        {locked ? (
          <p className="figure-locked">Answer the question above first. Then the constants are yours to slide.</p>
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

const FIGURE = "matrix-and-lines";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function MatrixAndLines(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <MatrixAndLinesFigure
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
