import {
  descriptionId,
  Figure,
  FigureGoals,
  MathSpan,
  MatrixFields,
  Slider,
  useFigureOfLesson,
  useFigureWork,
  type WorkedFigureProps,
} from "@gradus/figures";
import type { ReactElement } from "react";
import { achieved, type GoalId, goals } from "./goals.ts";
import { describeFigure, linesText, outcomeOf, standingOf } from "./outcome.ts";
import type { Numbers } from "./rows.ts";
import { factorNode, scaledNode, state } from "./state.ts";
import { RowArrows, RowLines } from "./two-views.tsx";

/** Props of {@link ScaledRowFigure}. */
export type ScaledRowFigureProps = WorkedFigureProps<Numbers, GoalId>;

const cellsOf = { 1: ["a1", "b1"], 2: ["a2", "b2"] } as const;
const lines = [1, 2] as const;

/**
 * k times row 1 beside row 2: as numbers, as arrows and as lines. A controlled figure: see {@link ScaledRow} for the one
 * tied to the lesson.
 */
export function ScaledRowFigure(props: ScaledRowFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, (_, now, reached) => achieved(now, reached));
  const { locked, change, motion, frame } = work;
  const { verdict, reason } = outcomeOf(values);
  const described = descriptionId(id);
  const { min, max, step, label } = state.spec.values.k;
  return (
    <Figure
      {...frame}
      title="One row, scaled over another"
      description={describeFigure(values, locked)}
      announcement={`${verdict} ${reason}`}
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
              <MathSpan node={factorNode(values)} />
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
              {...motion}
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
          {locked ? null : <p>{linesText(values)}</p>}
          <FigureGoals goals={goals} work={work} opens="Then k and the entries are yours." />
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "scaled-row";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function ScaledRow(): ReactElement {
  return <ScaledRowFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
