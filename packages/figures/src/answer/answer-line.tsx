import { equation2, type LinearEquation2, Q } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useRef, useState } from "react";
import { LegendButton } from "../controls/legend.tsx";
import { MathSpan } from "../controls/math-span.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { type Grips, gripPlace, keepGrips } from "../line/grips.ts";
import { slideLine, stepTurn, turnLine, wholeEquation } from "../line/turn-line.ts";
import { Handle, type MoveBy } from "../marks/handle.tsx";
import { LineMark } from "../marks/line-mark.tsx";
import { Plane } from "../plane/plane.tsx";
import type { Place } from "../plane/plane-window.ts";
import type { PictureData } from "./picture.ts";
import { PictureMarks } from "./picture-marks.tsx";

/** Props of {@link AnswerLine}. */
export type AnswerLineProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly picture: PictureData;
  /** How fine the two handles can be placed, in units. */
  readonly snap: number;
  /** The line as placed, or null before it is. */
  readonly value: LinearEquation2 | null;
  readonly onChange: (value: LinearEquation2) => void;
  readonly disabled?: boolean;
};

const LIMITS = { ab: 99, c: 999 };
const ORDER = ["first", "second"] as const;
const SIGNS = [
  {
    type: "row",
    items: [
      { type: "symbol", name: "x" },
      { type: "operator", symbol: "+" },
    ],
  },
  {
    type: "row",
    items: [
      { type: "symbol", name: "y" },
      { type: "operator", symbol: "=" },
    ],
  },
] as const;

/**
 * An answer that is a line on a picture: held at two points, each of which turns it through the other; slid as a whole;
 * or typed as a·x + b·y = c. Until something of it is moved, a faint level line waits in the middle, and it is no answer.
 */
export function AnswerLine(props: AnswerLineProps): ReactElement {
  const { id, picture, snap, value, onChange, disabled = false } = props;
  const { window } = picture;
  const waiting = equation2(0, 1, Math.round((window.y[0] + window.y[1]) / 2));
  const line = value ?? waiting;
  const memory = useRef<Grips | null>(null);
  memory.current = keepGrips(memory.current, line, window, []);
  const grips = memory.current;
  const taken = useRef<{ readonly grips: Grips; readonly line: LinearEquation2 } | null>(null);
  const grasped = useRef<LinearEquation2 | null>(null);
  const [typed, setTyped] = useState<Partial<Record<"a" | "b" | "c", number>>>({});

  const change = (next: LinearEquation2, held: Grips | null): void => {
    if (disabled) return;
    memory.current = held;
    onChange(next);
  };
  const turn = (index: 0 | 1, to: Place, by: MoveBy): void => {
    if (grips === null) return;
    if (by === "return") {
      if (taken.current !== null && value !== null) change(taken.current.line, taken.current.grips);
      return;
    }
    const fixed = grips[index === 0 ? 1 : 0];
    const rules = { snap, bounds: window, limits: LIMITS };
    const turned = by === "key" ? stepTurn(fixed, gripPlace(grips[index]), to, rules) : turnLine(fixed, to, rules);
    if (turned !== null) change(turned.equation, index === 0 ? [turned.grip, fixed] : [fixed, turned.grip]);
  };
  const type = (key: "a" | "b" | "c", number: number): void => {
    const next = { ...typed, [key]: number };
    setTyped(next);
    const base =
      value === null ? next : { a: Q.toNumber(line.a), b: Q.toNumber(line.b), c: Q.toNumber(line.c), [key]: number };
    const { a, b, c } = base;
    if (a === undefined || b === undefined || c === undefined || (a === 0 && b === 0)) return;
    change(equation2(a, b, c), memory.current);
  };
  const slide = {
    onStart: () => {
      grasped.current = wholeEquation(line);
    },
    onMove: (by: Place) => {
      if (grasped.current !== null) change(slideLine(grasped.current, by, LIMITS), memory.current);
    },
    onEnd: () => {
      grasped.current = null;
    },
  };
  return (
    <div className="answer-figure">
      <Plane window={window} label={picture.description}>
        <PictureMarks picture={picture} />
        <g className={value === null ? "answer-handle is-waiting" : "answer-handle"}>
          <LineMark
            object="prediction"
            equation={line}
            pattern="dashed"
            label={value === null ? undefined : equationNode(value)}
            slide={disabled ? undefined : slide}
          />
          {grips === null
            ? null
            : ORDER.map((order, index) => (
                <Handle
                  key={order}
                  id={`${id}-${order}`}
                  name={`Your line, ${order} point${value === null ? ", not placed yet" : ""}`}
                  object="prediction"
                  at={gripPlace(grips[index === 0 ? 0 : 1])}
                  snap={snap}
                  bounds={window}
                  locked={disabled}
                  onTake={() => {
                    taken.current = { grips, line };
                  }}
                  onMove={(to, by) => turn(index === 0 ? 0 : 1, to, by)}
                />
              ))}
        </g>
      </Plane>
      <fieldset className="equation-row" aria-label="Your line">
        <LegendButton object="prediction" shape="dashed">
          Your line
        </LegendButton>
        {(["a", "b", "c"] as const).map((key, index) => {
          const sign = SIGNS[index];
          return [
            <NumberField
              key={key}
              id={`${id}-${key}`}
              label={`Your line, ${["coefficient of x", "coefficient of y", "right-hand side"][index]}`}
              object="prediction"
              value={value === null ? (typed[key] ?? null) : Q.toNumber(line[key])}
              min={key === "c" ? -LIMITS.c : -LIMITS.ab}
              max={key === "c" ? LIMITS.c : LIMITS.ab}
              step={1}
              disabled={disabled}
              onCommit={(number) => type(key, number)}
            />,
            sign === undefined ? null : <MathSpan key={`${key}-sign`} node={sign} />,
          ];
        })}
      </fieldset>
    </div>
  );
}
