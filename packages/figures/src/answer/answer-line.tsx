import { equation2, type LinearEquation2, Q } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { type ReactElement, useState } from "react";
import { LegendButton } from "../controls/legend.tsx";
import { MathSpan } from "../controls/math-span.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { SlidingLine } from "../line/sliding-line.tsx";
import { wholeEquation } from "../line/turn-line.ts";
import { TurningHandles } from "../line/turning-handles.tsx";
import { useGrips } from "../line/use-grips.ts";
import { Plane } from "../plane/plane.tsx";
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
/** An answer is given at rest and on its way alike. */
const idle = (): void => {};
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
  const { grips, place } = useGrips(line, window);
  const [typed, setTyped] = useState<Partial<Record<"a" | "b" | "c", number>>>({});

  const change = (next: LinearEquation2): void => {
    if (!disabled) onChange(next);
  };
  const type = (key: "a" | "b" | "c", number: number): void => {
    const next = { ...typed, [key]: number };
    setTyped(next);
    const base =
      value === null ? next : { a: Q.toNumber(line.a), b: Q.toNumber(line.b), c: Q.toNumber(line.c), [key]: number };
    const { a, b, c } = base;
    if (a === undefined || b === undefined || c === undefined || (a === 0 && b === 0)) return;
    change(equation2(a, b, c));
  };
  const held = { object: "prediction", grips, limits: LIMITS, locked: disabled, onStart: idle, onEnd: idle };
  return (
    <div className="answer-figure">
      <Plane window={window} label={picture.description}>
        <PictureMarks picture={picture} />
        <g className={value === null ? "answer-handle is-waiting" : "answer-handle"}>
          <SlidingLine
            {...held}
            equation={wholeEquation(line)}
            pattern="dashed"
            label={value === null ? undefined : equationNode(value)}
            onChange={change}
          />
          <TurningHandles
            {...held}
            id={id}
            name={value === null ? "Your line, not placed yet" : "Your line"}
            equation={line}
            bounds={window}
            snap={snap}
            onTurn={(turned, equation) => {
              place(turned);
              change(equation);
            }}
          />
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
