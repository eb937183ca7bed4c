import {
  cube,
  descriptionId,
  Figure,
  FigureGoals,
  SpacePlanes,
  useFigureOfLesson,
  useFigureWork,
  viewAlong,
  type WorkedFigureProps,
} from "@gradus/figures";
import { equation3Node, pointNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { drawnPlane } from "../../../figures/drawn-plane.ts";
import { cutDirection, describePlanes, outcomeOf, outcomeOfPlanes } from "./arrangement.ts";
import { type Coefficients, keysOf, PLANES, planesOf } from "./coefficients.ts";
import { commonOf } from "./common.ts";
import { achieved, type GoalId, goals } from "./goals.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import { PlaneRow } from "./plane-row.tsx";
import { PresetRow } from "./preset-row.tsx";
import { state } from "./state.ts";

/** Props of {@link ThreePlanesFigure}. */
export type ThreePlanesFigureProps = WorkedFigureProps<Coefficients, GoalId>;

/** The part of space that is drawn. */
const WINDOW = cube(5);

/**
 * Three planes to slide, tilt and look at from all sides; what they share is marked. A controlled figure: see
 * {@link ThreePlanes} for the one that is tied to the lesson's state.
 */
export function ThreePlanesFigure(props: ThreePlanesFigureProps): ReactElement {
  const { id, values } = props;
  const work = useFigureWork(props, achieved);
  const { locked, change, motion, frame } = work;

  const { count, reason } = outcomeOf(values);
  const common = commonOf(values);
  const { solution } = outcomeOfPlanes(values);
  const direction = cutDirection(values);
  return (
    <Figure
      {...frame}
      title="Three planes to slide, tilt and turn"
      description={describePlanes(values)}
      announcement={`${count} ${reason}`}
    >
      <SpacePlanes
        window={WINDOW}
        planes={planesOf(values).map((equation, index) => ({
          object: `line-${index + 1}`,
          name: `Plane ${index + 1}`,
          label: equation3Node(equation, ["x", "y", "z"], `line-${index + 1}`),
          ...drawnPlane(equation),
        }))}
        common={common}
        commonLabel={solution.kind === "unique" ? pointNode(solution.point, "meeting") : undefined}
        label="Three planes in space"
        describedBy={descriptionId(id)}
        locked={locked}
        named={[{ name: "Look along the cut", view: direction === null ? null : (now) => viewAlong(direction, now) }]}
        sliding={{
          min: state.spec.values.d1.min,
          max: state.spec.values.d1.max,
          locked,
          onMove: (index, constant) => change({ [keysOf[PLANES[index] ?? 1][3]]: constant }),
          ...motion,
        }}
        onTurn={work.touch}
      />
      <PresetRow values={values} disabled={locked} onChoose={work.choose} />
      <div className="figure-rows space-rows">
        <div>
          {PLANES.map((plane) => (
            <PlaneRow key={plane} figure={id} plane={plane} values={values} disabled={locked} onChange={change} />
          ))}
        </div>
        <div>
          <OutcomeLine values={values} window={WINDOW} />
          <FigureGoals goals={goals} work={work} opens="Then the planes are yours to move." />
        </div>
      </div>
    </Figure>
  );
}

const FIGURE = "three-planes";

/** The lesson's figure, tied to the lesson's state; it opens once the question before it is answered. */
export function ThreePlanes(): ReactElement {
  return <ThreePlanesFigure {...useFigureOfLesson(FIGURE, state, goals)} />;
}
