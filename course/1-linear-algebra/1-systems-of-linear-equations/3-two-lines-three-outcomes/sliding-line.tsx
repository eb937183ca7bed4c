import { clipLine, EdgeMark, gripPlace, LineMark, lineNumbers, type Place, slideLine, usePlane } from "@gradus/figures";
import type { LinearEquation2 } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useRef } from "react";
import { linePatch } from "./line-patch.ts";
import { type Coefficients, meetingOf, systemOf } from "./outcome.ts";
import type { TwoGrips } from "./use-two-grips.ts";
import { LIMITS } from "./window.ts";

/** What both lines need to be moved. */
export type MovableProps = {
  readonly line: 1 | 2;
  readonly values: Coefficients;
  readonly grips: TwoGrips;
  readonly locked: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
  /** A drag begins; until it ends no state counts as reached. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/** One of the two lines. Dragged beside its handles it slides without turning; out of sight, an arrow points to it. */
export function SlidingLine(props: MovableProps): ReactElement | null {
  const { line, values, grips, locked, onChange, onStart, onEnd } = props;
  const { scale } = usePlane();
  const grasped = useRef<LinearEquation2 | null>(null);
  const equation = line === 1 ? systemOf(values).first : systemOf(values).second;
  const own = line === 1 ? grips.first : grips.second;
  const object = `line-${line}`;
  const label = equationNode(equation);

  const numbers = lineNumbers(equation);
  if (numbers.a === 0 && numbers.b === 0) return null;
  if (clipLine(numbers, scale.window) === null) {
    const norm = numbers.a ** 2 + numbers.b ** 2;
    const foot: Place = [(numbers.a * numbers.c) / norm, (numbers.b * numbers.c) / norm];
    return <EdgeMark object={object} toward={foot} label={label} />;
  }
  const slide = {
    onStart: () => {
      grasped.current = equation;
      onStart();
    },
    onMove: (by: Place) => {
      if (grasped.current !== null) onChange(linePatch(line, slideLine(grasped.current, by, LIMITS)));
    },
    onEnd: () => {
      grasped.current = null;
      onEnd();
    },
  };
  const near = own?.[line === 1 ? 0 : 1];
  return (
    <LineMark
      object={object}
      equation={equation}
      // The second line is drawn over the first; where they are one, both must be seen.
      pattern={line === 2 && meetingOf(values) === "redundant" ? "dashed" : "solid"}
      label={label}
      labelNear={near === undefined ? undefined : gripPlace(near)}
      slide={locked ? undefined : slide}
    />
  );
}
