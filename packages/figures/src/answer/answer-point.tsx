import { Q, type Rational, rational } from "@gradus/math/exact";
import { pointNode } from "@gradus/math/explain";
import { type ReactElement, useState } from "react";
import { LegendButton } from "../controls/legend.tsx";
import { NumberField } from "../controls/number-field.tsx";
import { Handle } from "../marks/handle.tsx";
import { clampPlace } from "../marks/snap.ts";
import { Plane } from "../plane/plane.tsx";
import type { Place, PlaneWindow } from "../plane/plane-window.ts";
import type { PictureData } from "./picture.ts";
import { PictureMarks } from "./picture-marks.tsx";
import { PointLabel } from "./point-label.tsx";

/** A point with exact coordinates. */
export type ExactPoint = readonly [x: Rational, y: Rational];

/** Props of {@link AnswerPoint}. */
export type AnswerPointProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly picture: PictureData;
  /** How fine the point can be placed, in units. */
  readonly snap: number;
  /** The point as placed, or null before it is. */
  readonly value: ExactPoint | null;
  readonly onChange: (value: ExactPoint) => void;
  readonly disabled?: boolean;
};

const exact = ([x, y]: Place): ExactPoint => [rational(x), rational(y)];
const plain = ([x, y]: ExactPoint): Place => [Q.toNumber(x), Q.toNumber(y)];

/** Numbers of a window as the number boxes want them: the multiples of the snap inside it. */
export function fieldRange([low, high]: PlaneWindow["x"], snap: number) {
  return { min: Math.ceil(low / snap) * snap + 0, max: Math.floor(high / snap) * snap + 0, step: snap };
}

/**
 * An answer that is a point on a picture: pressed, dragged, moved with the arrow keys or typed. Until it is placed the
 * handle waits in the middle of the picture, and its place is no answer.
 */
export function AnswerPoint(props: AnswerPointProps): ReactElement {
  const { id, picture, snap, value, onChange, disabled = false } = props;
  const { x, y } = picture.window;
  const middle = clampPlace([(x[0] + x[1]) / 2, (y[0] + y[1]) / 2], picture.window, snap);
  const at = value === null ? middle : plain(value);
  const [typed, setTyped] = useState<{ readonly x?: number; readonly y?: number }>({});
  const move = (to: Place): void => {
    if (!disabled) onChange(exact(clampPlace(to, picture.window, snap)));
  };
  const type = (key: "x" | "y", number: number): void => {
    const next = { ...typed, [key]: number };
    setTyped(next);
    if (value !== null) move(key === "x" ? [number, at[1]] : [at[0], number]);
    else if (next.x !== undefined && next.y !== undefined) move([next.x, next.y]);
  };
  return (
    <div className="answer-figure">
      <Plane window={picture.window} label={picture.description} onPress={move}>
        <PictureMarks picture={picture} />
        {value === null ? null : <PointLabel at={at} label={pointNode(value)} />}
        <g className={value === null ? "answer-handle is-waiting" : "answer-handle"}>
          <Handle
            id={`${id}-point`}
            name={value === null ? "Your point, not placed yet" : "Your point"}
            object="prediction"
            at={at}
            snap={snap}
            bounds={picture.window}
            locked={disabled}
            onMove={move}
          />
        </g>
      </Plane>
      <fieldset className="equation-row" aria-label="Your point">
        <LegendButton object="prediction" shape="handle">
          Your point
        </LegendButton>
        {(["x", "y"] as const).map((key, index) => (
          <span key={key} className="answer-field">
            <span className="math-italic answer-letter" aria-hidden="true">
              {key}
            </span>
            <NumberField
              id={`${id}-${key}`}
              label={`Your point, ${key}`}
              object="prediction"
              value={value === null ? (typed[key] ?? null) : (at[index] ?? 0)}
              {...fieldRange(picture.window[key], snap)}
              disabled={disabled}
              onCommit={(number) => type(key, number)}
            />
          </span>
        ))}
      </fieldset>
    </div>
  );
}
