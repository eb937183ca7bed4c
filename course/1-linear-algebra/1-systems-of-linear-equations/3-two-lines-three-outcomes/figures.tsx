import { descriptionId, Figure, GoalList, Plane, useLessonState } from "@gradus/figures";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { EquationRow } from "./equation-row.tsx";
import { achieved, type GoalId, goals } from "./goals.ts";
import { MovableLine } from "./movable-line.tsx";
import { type Coefficients, describeSystem, outcomeOf } from "./outcome.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import { SolutionMark } from "./solution-mark.tsx";
import { state } from "./state.ts";
import { useTwoGrips } from "./use-two-grips.ts";
import { WINDOW } from "./window.ts";

/** Props of {@link TwoLines}. */
export type TwoLinesProps = {
  /** Unique on the page; "two-lines" by default. */
  readonly id?: string;
  /** The lines don't move yet: the learner has not committed to a prediction. */
  readonly locked?: boolean;
  /** What to do first, shown while the lines are locked. */
  readonly lockedNote?: string;
  /** The goals reached on earlier visits. */
  readonly reached?: readonly GoalId[];
  /** Called once, when the learner first moves something. */
  readonly onTouched?: () => void;
  readonly onGoal?: (goal: GoalId) => void;
};

/** Props of {@link TwoLinesFigure}: the coefficients come from outside, wishes to change them go out. */
export type TwoLinesFigureProps = TwoLinesProps & {
  readonly values: Coefficients;
  readonly initial: Coefficients;
  readonly onChange: (patch: Partial<Coefficients>) => void;
};

const isSame = (first: Coefficients, second: Coefficients): boolean =>
  (Object.keys(first) as (keyof Coefficients)[]).every((key) => first[key] === second[key]);

/**
 * Two lines that can be turned, slid and typed; their equations, their common points and the count of solutions answer.
 * A controlled figure: see {@link TwoLines} for the one that is tied to the lesson's state.
 */
export function TwoLinesFigure(props: TwoLinesFigureProps): ReactElement {
  const { id = "two-lines", values, initial, onChange, onTouched, onGoal, locked = false, lockedNote } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const touched = useRef(false);
  const moving = useRef(false);
  const settled = useRef(values);

  const settle = (): void => {
    const before = settled.current;
    settled.current = values;
    if (!touched.current || isSame(before, values)) return;
    const { goal, note: remark } = achieved(before, values, reached);
    setNote(remark);
    if (goal === null) return;
    setReachedHere([...reachedHere, goal]);
    onGoal?.(goal);
  };
  // A drag passes through many states; only the one in which it comes to rest can reach a goal.
  const [rests, setRests] = useState(0);
  useEffect(() => {
    if (!moving.current) settle();
  }, [values, rests]);

  const change = (patch: Partial<Coefficients>): void => {
    if (locked) return;
    if (!touched.current) {
      touched.current = true;
      onTouched?.();
    }
    onChange(patch);
  };
  const motion = {
    onStart: () => {
      moving.current = true;
    },
    onEnd: () => {
      moving.current = false;
      setRests((count) => count + 1);
    },
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
        touched.current = false;
        onChange(initial);
      }}
      resettable={!locked && !isSame(values, initial)}
    >
      <Plane window={WINDOW} label="Two lines in the plane" describedBy={descriptionId(id)}>
        <SolutionMark values={values} part="under" />
        <MovableLine line={1} {...shared} />
        <MovableLine line={2} {...shared} />
        <SolutionMark values={values} part="over" />
      </Plane>
      <div className="figure-rows">
        <EquationRow figure={id} line={1} values={values} disabled={locked} onChange={change} />
        <EquationRow figure={id} line={2} values={values} disabled={locked} onChange={change} />
        <OutcomeLine values={values} />
        {locked && lockedNote !== undefined ? (
          <p className="outcome">{lockedNote}</p>
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

/** The lesson's figure, tied to the lesson's state. */
export function TwoLines(props: TwoLinesProps): ReactElement {
  const values = useLessonState(state);
  return <TwoLinesFigure {...props} values={values} initial={state.initial} onChange={(patch) => state.set(patch)} />;
}
