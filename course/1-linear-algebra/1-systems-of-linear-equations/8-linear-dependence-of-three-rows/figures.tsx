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
import { MixNumber } from "./mix-number.tsx";
import { describeFigure, outcomeOf, planesText, standingOf } from "./outcome.ts";
import { PlaneView } from "./plane-view.tsx";
import { cellsOf, type Numbers, ROWS } from "./rows.ts";
import { gapNode, mixedNode, state } from "./state.ts";

/** Props of {@link MixedRowsFigure}. */
export type MixedRowsFigureProps = WorkedFigureProps<Numbers, GoalId>;

/** How the plane of each row is marked in the scene, besides its colour. */
const shapes = { 1: "level", 2: "slope", 3: "dots" } as const;

/**
 * A mix of rows 1 and 2 on its way to row 3: as numbers with what is left over, and as planes through the origin. A
 * controlled figure: see {@link MixedRows} for the one tied to the lesson.
 */
export function MixedRowsFigure(props: MixedRowsFigureProps): ReactElement {
  const { id, values, initial } = props;
  const work = useFigureWork(props, (_, now, reached) => achieved(now, initial, reached));
  const { locked, change, frame } = work;
  const { verdict, reason } = outcomeOf(values);
  return (
    <Figure
      {...frame}
      title="Two rows, mixed towards a third"
      description={describeFigure(values, locked)}
      announcement={`${verdict} ${reason}`}
    >
      <div className="plane-beside">
        <div style={{ flex: "3 1 22rem", paddingInline: 0 }}>
          <PlaneView numbers={values} describedBy={descriptionId(id)} locked={locked} onTurn={work.touch} />
        </div>
        <div className="matrix-panel">
          <p className="matrix-panel-head">The three rows</p>
          <MatrixFields
            figure={id}
            label="The three rows"
            disabled={locked}
            onCommit={(key, value) => change({ [key]: value })}
            rows={ROWS.map((row) => ({
              object: `line-${row}`,
              name: `Row ${row}`,
              shape: shapes[row],
              cells: cellsOf[row].map((key) => ({ key, value: values[key], ...state.spec.values[key] })),
            }))}
          />
          <p className="matrix-panel-head">Slide s, which multiplies row 1, and t, which multiplies row 2</p>
          {(["s", "t"] as const).map((name) => (
            <MixNumber key={name} figure={id} name={name} value={values[name]} work={work} />
          ))}
          <p className="matrix-panel-head">The mix, and what is missing from it to row 3</p>
          <p style={{ marginBlock: "0 0.5rem" }}>
            <MathSpan node={mixedNode(values)} />
          </p>
          <p style={{ marginBlock: 0 }}>
            <MathSpan node={gapNode(values)} />
          </p>
          <p className="outcome">
            <span>
              <strong>{verdict}</strong> {reason}
            </span>
          </p>
        </div>
      </div>
      <div className="figure-rows">
        {locked ? null : (
          <p className="matrix-panel-badge" style={{ fontSize: "1rem", marginBlockEnd: "0.5rem" }}>
            <strong className="badge" data-badge={standingOf(values)}>
              {standingOf(values)}
            </strong>
            <span>{planesText(values)}</span>
          </p>
        )}
        <div>
          <FigureGoals goals={goals} work={work} opens="Then s, t and the entries are yours." />
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "mixed-rows";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function MixedRows(): ReactElement {
  return <MixedRowsFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
