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
import { DiagonalSteps } from "./diagonal-steps.tsx";
import { entryKeys, type Numbers, rowObjects, rowsOf } from "./entries.ts";
import { EntrySlider } from "./entry-slider.tsx";
import { achieved, type GoalId, goals } from "./goals.ts";
import { describeFigure, outcomeOf, standingOf } from "./outcome.ts";
import { RowBox } from "./row-box.tsx";
import { determinantNode, state } from "./state.ts";

/** Props of {@link FlatBoxFigure}. */
export type FlatBoxFigureProps = WorkedFigureProps<Numbers, GoalId>;

/**
 * Three rows as arrows, the box that they span, and the six diagonals of their matrix. A controlled figure: see
 * {@link FlatBox} for the one tied to the lesson.
 */
export function FlatBoxFigure(props: FlatBoxFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, (_, now, reached) => achieved(now, reached));
  const { locked, change, motion, frame, touch } = work;
  const rows = rowsOf(values);
  const { verdict, reason } = outcomeOf(rows);
  const standing = standingOf(rows);
  return (
    <Figure
      {...frame}
      title="Three rows, their box, and six diagonals"
      description={describeFigure(values)}
      announcement={`${verdict} ${reason}`}
    >
      <div className="plane-beside">
        <div style={{ flex: "3 1 22rem", minInlineSize: 0, paddingInline: 0 }}>
          <RowBox
            rows={rows}
            label="The rows as arrows, and the box that they span"
            describedBy={descriptionId(id)}
            locked={locked}
            onTurn={touch}
          />
        </div>
        <div className="matrix-panel">
          <p className="matrix-panel-head">The three rows</p>
          <MatrixFields
            figure={id}
            label="The three rows"
            disabled={locked}
            onCommit={(key, value) => change({ [key]: value })}
            rows={entryKeys.map((keys, i) => ({
              object: rowObjects[i] ?? "line-1",
              name: `Row ${i + 1}`,
              cells: keys.map((key) => ({ key, value: values[key], ...state.spec.values[key] })),
            }))}
          />
          <EntrySlider figure={id} values={values} locked={locked} motion={motion} onChange={change} />
          <p className="matrix-panel-badge" style={{ marginBlockStart: "0.625rem" }}>
            <MathSpan node={determinantNode(rows)} />
            <strong className="badge" data-badge={standing}>
              {standing}
            </strong>
          </p>
        </div>
      </div>
      <DiagonalSteps figure={id} values={values} locked={locked} onStep={(step) => change({ step })} />
      <div className="figure-rows">
        <p className="outcome">
          <span>
            <strong>{verdict}</strong> {reason}
          </span>
        </p>
        <FigureGoals goals={goals} work={work} opens="Then the nine entries and the diagonals are yours." />
      </div>
    </Figure>
  );
}

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function FlatBox(): ReactElement {
  return <FlatBoxFigure {...useFigureOfLesson("flat-box", state, goals)} />;
}
