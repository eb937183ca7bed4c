import {
  descriptionId,
  Figure,
  FigureGoals,
  MathSpan,
  MatrixFields,
  useFigureOfLesson,
  useFigureWork,
  type WorkedFigureProps,
} from "@gradus/figures";
import type { ReactElement } from "react";
import { achieved, type GoalId, goals } from "./goals.ts";
import { Meter } from "./meter.tsx";
import { describeFigure, linesText, outcomeOf } from "./outcome.ts";
import { badgeOf, type Numbers } from "./square.ts";
import { determinantNode, state } from "./state.ts";
import { RowArrows, RowLines } from "./two-views.tsx";

/** Props of {@link DeterminantMeterFigure}. */
export type DeterminantMeterFigureProps = WorkedFigureProps<Numbers, GoalId>;

const cellsOf = { 1: ["a", "b"], 2: ["c", "d"] } as const;
const rows = [1, 2] as const;

/**
 * Four entries as arrows and as lines through the origin, and a meter of the two products between which the determinant
 * lies. A controlled figure: see {@link DeterminantMeter} for the one tied to the lesson.
 */
export function DeterminantMeterFigure(props: DeterminantMeterFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, (_, now, reached) => achieved(now, reached));
  const { locked, change, motion, frame } = work;
  const { verdict, reason } = outcomeOf(values);
  const described = descriptionId(id);
  return (
    <Figure
      {...frame}
      title="Four entries, two lines and one number"
      description={describeFigure(values, locked)}
      announcement={`${verdict} ${reason}`}
    >
      <div className="plane-beside">
        <RowArrows numbers={values} describedBy={described} locked={locked} motion={motion} onChange={change} />
        <div className="matrix-panel">
          <p className="matrix-panel-head">Drag the tips, or type the entries</p>
          <MatrixFields
            figure={id}
            label="The matrix"
            disabled={locked}
            onCommit={(key, value) => change({ [key]: value })}
            rows={rows.map((row) => ({
              object: `line-${row}`,
              name: `Row ${row}`,
              cells: cellsOf[row].map((key) => ({ key, value: values[key], ...state.spec.values[key] })),
            }))}
          />
          {locked ? null : (
            <>
              <p className="matrix-panel-head">Two products on one scale, and their difference</p>
              <Meter numbers={values} />
              <p className="matrix-panel-badge">
                <MathSpan node={determinantNode(values)} />
                <strong className="badge" data-badge={badgeOf(values)}>
                  {badgeOf(values)}
                </strong>
              </p>
            </>
          )}
        </div>
      </div>
      <div className="plane-beside" style={{ marginBlockStart: "1rem" }}>
        <RowLines numbers={values} describedBy={described} />
        <div className="figure-rows">
          <p className="matrix-panel-head">The same rows as lines: each equation has the constant 0</p>
          <p className="outcome">
            {locked ? (
              <span>{linesText(values)}</span>
            ) : (
              <span>
                <strong>{verdict}</strong> {reason}
              </span>
            )}
          </p>
          <FigureGoals goals={goals} work={work} opens="Then the entries are yours." />
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "determinant-meter";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function DeterminantMeter(): ReactElement {
  return <DeterminantMeterFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
