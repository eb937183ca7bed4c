import {
  descriptionId,
  Figure,
  GoalList,
  MathSpan,
  MatrixFields,
  Slider,
  useComingToRest,
  useCommitted,
  useLessonState,
  useReachedGoals,
} from "@gradus/figures";
import { report } from "@gradus/figures/state";
import { numberNode } from "@gradus/math/explain";
import { type ReactElement, useState } from "react";
import { achieved, type GoalId, goals, isGoal } from "./goals.ts";
import { describeFigure, linesText, outcomeOf, standingOf } from "./outcome.ts";
import { type Numbers, scaleOf } from "./rows.ts";
import { scaledNode, state } from "./state.ts";
import { RowArrows, RowLines } from "./two-views.tsx";

/** Props of {@link ScaledRowFigure}: the numbers come from outside, wishes to change them go out. */
export type ScaledRowFigureProps = {
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

const keys = ["a1", "b1", "a2", "b2", "k"] as const;
const cellsOf = { 1: ["a1", "b1"], 2: ["a2", "b2"] } as const;
const lines = [1, 2] as const;

/**
 * k times row 1 beside row 2: as numbers, as arrows and as lines. A controlled figure: see {@link ScaledRow} for the one
 * tied to the lesson.
 */
export function ScaledRowFigure(props: ScaledRowFigureProps): ReactElement {
  const { id, values, initial, onChange, onTouched, onGoal, locked = false } = props;
  const [reachedHere, setReachedHere] = useState<readonly GoalId[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const reached = [...(props.reached ?? []), ...reachedHere];
  const { touch, untouch, onStart, onEnd } = useComingToRest(values, {
    onTouched,
    onRest: (_, after) => {
      const { goal, note: remark } = achieved(after, reached);
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
  const { verdict, reason } = outcomeOf(values);
  const described = descriptionId(id);
  const { min, max, step, label } = state.spec.values.k;
  return (
    <Figure
      id={id}
      title="One row, scaled over another"
      description={describeFigure(values, locked)}
      announcement={`${verdict} ${reason}`}
      onReset={() => {
        setNote(null);
        untouch();
        onChange(initial);
      }}
      resettable={!locked && keys.some((key) => values[key] !== initial[key])}
    >
      <div className="plane-beside">
        <RowArrows numbers={values} describedBy={described} locked={locked} />
        <div className="matrix-panel">
          <p className="matrix-panel-head">The two rows</p>
          <MatrixFields
            figure={id}
            label="The two rows"
            disabled={locked}
            onCommit={(key, value) => change({ [key]: value })}
            rows={lines.map((line) => ({
              object: `line-${line}`,
              name: `Row ${line}`,
              cells: cellsOf[line].map((key) => ({ key, value: values[key], ...state.spec.values[key] })),
            }))}
          />
          <p className="matrix-panel-head">Slide k, which multiplies row 1</p>
          <div className="matrix-panel-slider">
            <span aria-hidden="true">
              <MathSpan node={numberNode(scaleOf(values))} />
            </span>
            <Slider
              id={`${id}-k-slider`}
              label={label}
              object="parameter"
              value={values.k}
              min={min}
              max={max}
              step={step}
              disabled={locked}
              onStart={onStart}
              onEnd={onEnd}
              onSlide={(value) => change({ k: value })}
            />
          </div>
          <p className="matrix-panel-badge" style={{ marginBlockStart: "0.625rem" }}>
            <MathSpan node={scaledNode(values)} />
            {locked ? null : (
              <strong className="badge" data-badge={standingOf(values)}>
                {standingOf(values)}
              </strong>
            )}
          </p>
        </div>
      </div>
      <div className="plane-beside" style={{ marginBlockStart: "1rem" }}>
        <RowLines numbers={values} describedBy={described} locked={locked} />
        <div className="figure-rows">
          <p className="matrix-panel-head">The same rows as lines: each equation has the constant 0</p>
          <p className="outcome">
            <span>
              <strong>{verdict}</strong> {reason}
            </span>
          </p>
          {locked ? (
            <p className="figure-locked">Answer the question above first. Then k and the entries are yours.</p>
          ) : (
            <>
              <p>{linesText(values)}</p>
              <GoalList
                goals={goals.map((goal) => ({ ...goal, reached: reached.includes(goal.id) }))}
                note={note ?? undefined}
              />
            </>
          )}
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "scaled-row";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function ScaledRow(): ReactElement {
  const values = useLessonState(state);
  const isOpen = useCommitted(FIGURE);
  const reached = useReachedGoals(FIGURE);
  return (
    <ScaledRowFigure
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
