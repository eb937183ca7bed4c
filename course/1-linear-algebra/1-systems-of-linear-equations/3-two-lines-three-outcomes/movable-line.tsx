import {
  clipLine,
  EdgeMark,
  gripPlace,
  Handle,
  LineMark,
  lineNumbers,
  type MoveBy,
  type Place,
  slideLine,
  stepTurn,
  turnLine,
  usePlane,
} from "@gradus/figures";
import { type LinearEquation2, Q } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useRef } from "react";
import { type Coefficients, meetingOf, systemOf } from "./outcome.ts";
import type { TwoGrips } from "./use-two-grips.ts";
import { LIMITS, WINDOW } from "./window.ts";

/** Props of {@link MovableLine}. */
export type MovableLineProps = {
  readonly line: 1 | 2;
  readonly values: Coefficients;
  readonly grips: TwoGrips;
  readonly locked: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
  /** A drag begins; until it ends no state counts as reached. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

/** The coefficients of one line as a change of the state. */
export function patchOf(line: 1 | 2, equation: LinearEquation2): Partial<Coefficients> {
  const [a, b, c] = [equation.a, equation.b, equation.c].map(Q.toNumber) as [number, number, number];
  return line === 1 ? { a1: a, b1: b, c1: c } : { a2: a, b2: b, c2: c };
}

/** One of the two lines: two handles turn it, each through the other; the line itself slides without turning. */
export function MovableLine(props: MovableLineProps): ReactElement | null {
  const { line, values, grips, locked, onChange, onStart, onEnd } = props;
  const { scale } = usePlane();
  const grasped = useRef<LinearEquation2 | null>(null);
  const system = systemOf(values);
  const equation = line === 1 ? system.first : system.second;
  const [own, other] = line === 1 ? [grips.first, grips.second] : [grips.second, grips.first];
  const object = `line-${line}`;
  const label = equationNode(equation);

  const slide = {
    onStart: () => {
      grasped.current = equation;
      onStart();
    },
    onMove: (by: Place) => {
      if (grasped.current !== null) onChange(patchOf(line, slideLine(grasped.current, by, LIMITS)));
    },
    onEnd: () => {
      grasped.current = null;
      onEnd();
    },
  };
  const turn = (index: 0 | 1, to: Place, by: MoveBy): void => {
    if (own === null) return;
    if (by === "drag") onStart();
    const fixed = own[index === 0 ? 1 : 0];
    const rules = { snap: 1, bounds: WINDOW, limits: LIMITS, taken: (other ?? []).map(gripPlace) };
    const turned = by === "key" ? stepTurn(fixed, gripPlace(own[index]), to, rules) : turnLine(fixed, to, rules);
    if (turned === null) return;
    grips.place(line, index === 0 ? [turned.grip, fixed] : [fixed, turned.grip]);
    onChange(patchOf(line, turned.equation));
  };

  const numbers = lineNumbers(equation);
  if (numbers.a === 0 && numbers.b === 0) return null;
  if (clipLine(numbers, scale.window) === null) {
    const norm = numbers.a ** 2 + numbers.b ** 2;
    const foot: Place = [(numbers.a * numbers.c) / norm, (numbers.b * numbers.c) / norm];
    return <EdgeMark id={object} object={object} toward={foot} label={label} />;
  }
  const isUnder = line === 2 && meetingOf(values) === "redundant";
  return (
    <>
      <LineMark
        id={object}
        object={object}
        equation={equation}
        pattern={isUnder ? "dashed" : "solid"}
        label={label}
        {...(own === null ? {} : { labelNear: gripPlace(own[line === 1 ? 0 : 1]) })}
        {...(locked ? {} : { slide })}
      />
      {own?.map((grip, index) => (
        <Handle
          key={index}
          id={`${object}-${index === 0 ? "first" : "second"}`}
          name={`Line ${line}, ${index === 0 ? "first" : "second"} point`}
          object={object}
          at={gripPlace(grip)}
          bounds={WINDOW}
          locked={locked}
          onMove={(to, by) => turn(index === 0 ? 0 : 1, to, by)}
          onSettle={onEnd}
        />
      ))}
    </>
  );
}
