import type { LinearEquation2 } from "@gradus/math/exact";
import type { MathNode } from "@gradus/math/explain";
import { type ReactElement, useRef } from "react";
import { EdgeMark } from "../marks/edge-mark.tsx";
import { LineMark, type LinePattern } from "../marks/line-mark.tsx";
import { clipLine } from "../plane/clip-line.ts";
import { usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { type Grips, gripPlace } from "./grips.ts";
import { lineNumbers } from "./line-numbers.ts";
import { type CoefficientLimits, slideLine } from "./turn-line.ts";

/** Props of {@link SlidingLine}. */
export type SlidingLineProps = {
  readonly object: string;
  readonly equation: LinearEquation2;
  /** How it is named on the picture; without it the line stands there unnamed. */
  readonly label?: MathNode | undefined;
  /** Where the line is held; its label keeps near the first of its grips. */
  readonly grips: Grips | null;
  /** Which of the grips the label keeps near; the first by default. */
  readonly labelAt?: 0 | 1;
  readonly pattern?: LinePattern;
  readonly limits: CoefficientLimits;
  readonly locked: boolean;
  readonly onChange: (equation: LinearEquation2) => void;
  /** A drag begins; until it ends the line is on its way. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/**
 * A line that is dragged as a whole, without turning: only its constant changes. Out of sight, an arrow at the edge
 * points to it; what is no line is not drawn.
 */
export function SlidingLine(props: SlidingLineProps): ReactElement | null {
  const { object, equation, label, grips, labelAt = 0, pattern = "solid", limits, locked } = props;
  const { scale } = usePlane();
  const grasped = useRef<LinearEquation2 | null>(null);

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
      props.onStart();
    },
    onMove: (by: Place) => {
      if (grasped.current !== null) props.onChange(slideLine(grasped.current, by, limits));
    },
    onEnd: () => {
      grasped.current = null;
      props.onEnd();
    },
  };
  const near = grips?.[labelAt];
  return (
    <LineMark
      object={object}
      equation={equation}
      pattern={pattern}
      label={label}
      labelNear={near === undefined ? undefined : gripPlace(near)}
      slide={locked ? undefined : slide}
    />
  );
}
