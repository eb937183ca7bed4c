import {
  descriptionId,
  Figure,
  GoalList,
  Plane,
  useComingToRest,
  useCommitted,
  useLessonState,
  useReachedGoals,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { type ReactElement, useState } from "react";
import { EquationRow } from "./equation-row.tsx";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { HandlesOfTwo } from "./handles-of-two.tsx";
import { LineOfTwo } from "./line-of-two.tsx";
import { type Coefficients, describeSystem, outcomeOf } from "./outcome.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import { SolutionMark } from "./solution-mark.tsx";
import { state } from "./state.ts";
import { useTwoGrips } from "./use-two-grips.ts";
import { WINDOW } from "./window.ts";

/** Props of {@link TwoLinesFigure}: the coefficients come from outside, wishes to change them go out. */
export type TwoLinesFigureProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly values: Coefficients;
  readonly initial: Coefficients;
  readonly onChange: (patch: Partial<Coefficients>) => void;
  /** The lines don't move yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  /** Called when the learner first moves something. */
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

const isSame = (first: Coefficients, second: Coefficients): boolean =>
  (Object.keys(first) as (keyof Coefficients)[]).every((key) => first[key] === second[key]);

/**
 * Two lines that can be turned, slid and typed; their equations, their common points and the count of solutions answer.
 * A controlled figure: see {@link TwoLines} for the one that is tied to the lesson's state.
 */
export function TwoLinesFigure(props: TwoLinesFigureProps): ReactElement {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { touch, untouch, ...motion } = useComingToRest(values, {
    onTouched,
    onRest: (before, after) => {
      const { goal, note: remark } = achieved(before, after, reached);
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

  const grips = useTwoGrips(values);
  const { count, reason } = outcomeOf(values);
  const shared = { values, grips, locked, onChange: change, ...motion };
  return (
    <Figure
      id={id}
      title="Two lines to turn, slide and type"
      description={describeSystem(values)}
      announcement={`${count} ${reason}`}
      onReset={() => {
        setNote(null);
        untouch();
        onChange(initial);
      }}
      resettable={!locked && !isSame(values, initial)}
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
        {locked ? (
          <p className="figure-locked">Answer the question above first. Then the lines are yours to move.</p>
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

const FIGURE = "two-lines";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function TwoLines(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <TwoLinesFigure
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
