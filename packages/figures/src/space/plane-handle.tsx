import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from "react";
import { focusable } from "../marks/focusable.ts";
import { keyRequest } from "../marks/snap.ts";
import { decimalText } from "../notation/number-text.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { useSpace } from "./space-context.ts";
import { dot3, length3, type Vector3 } from "./vector3.ts";

/** Props of {@link PlaneHandle}. */
export type PlaneHandleProps = {
  readonly id: string;
  /** What it moves, as a screen reader says it: "Plane 2, right-hand side". */
  readonly name: string;
  readonly object: string;
  readonly at: Vector3;
  readonly normal: Vector3;
  readonly constant: number;
  readonly min: number;
  readonly max: number;
  readonly locked?: boolean;
  readonly onMove: (constant: number) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

type Drag = { readonly pointer: number; readonly x: number; readonly y: number; readonly constant: number };

/** Steps on screen shorter than this, in pixels, are too short to aim at: then up and down move the plane. */
const SHORTEST = 5;
const ARROW = 25;

const short = (value: number): number => Number(value.toFixed(2)) + 0;

/**
 * Slides a plane along its normal: only the constant of n·p = c changes, by whole numbers. By dragging along the arrow,
 * by arrow keys (Shift for five, Home to return, Escape to cancel a drag); the constant can also be typed elsewhere.
 */
export function PlaneHandle(props: PlaneHandleProps): ReactElement {
  const { id, name, object, at, normal, constant, min, max, locked = false, onMove, onStart, onEnd } = props;
  const { projection, pixelRatio } = useSpace();
  const drag = useRef<Drag | null>(null);
  const reached = useRef(constant);
  const [isDragging, setDragging] = useState(false);
  const isRaised = useRaised(object);

  const size = dot3(normal, normal);
  const [stepX, stepY] = projection.stepInPixels([normal[0] / size, normal[1] / size, normal[2] / size]);
  const stepLength = Math.hypot(stepX, stepY);
  const isSteep = stepLength < SHORTEST;
  const [wayX, wayY] = isSteep ? [0, -1] : [stepX / stepLength, stepY / stepLength];
  const pixelsPerStep = isSteep ? 14 : stepLength;
  const put = (value: number): void => {
    const next = Math.min(max, Math.max(min, Math.round(value)));
    if (next !== constant) onMove(next);
  };

  const press = (event: PointerEvent<SVGGElement>): void => {
    if (locked || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    reached.current = constant;
    drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, constant };
    setDragging(true);
    onStart();
  };
  const pull = (event: PointerEvent<SVGGElement>): void => {
    const held = drag.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const ratio = pixelRatio();
    const far = ((event.clientX - held.x) * wayX + (event.clientY - held.y) * wayY) * ratio;
    put(held.constant + far / pixelsPerStep);
  };
  const finish = (isCancelled: boolean): void => {
    const held = drag.current;
    if (held === null) return;
    drag.current = null;
    setDragging(false);
    if (isCancelled) onMove(held.constant);
    onEnd();
  };
  const strike = (event: KeyboardEvent<SVGGElement>): void => {
    const request = keyRequest(event, 1);
    if (locked || request === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (request.kind === "cancel") {
      finish(true);
      return;
    }
    event.preventDefault();
    put(request.kind === "return" ? reached.current : constant + request.by[0] + request.by[1]);
  };

  const [x, y] = projection.toPixels(at);
  const angle = (Math.atan2(wayY, wayX) * 180) / Math.PI;
  const state = `${isDragging ? " is-dragging" : ""}${locked ? " is-locked" : ""}${isRaised ? " is-raised" : ""}`;
  return (
    <g
      className={`handle space-handle ${objectClass(object)}${state}`}
      data-obj={object}
      data-handle={id}
      transform={`translate(${short(x)} ${short(y)})`}
      role="slider"
      {...focusable(!locked)}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={constant}
      aria-valuetext={decimalText(constant)}
      aria-disabled={locked}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Home Escape"
      onFocus={() => {
        reached.current = constant;
      }}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={() => finish(false)}
      onPointerCancel={() => finish(true)}
      onKeyDown={strike}
    >
      <circle className="handle-reach" r={22} />
      <circle className="handle-focus" r={17} />
      {locked ? null : (
        <path
          className="space-normal"
          transform={`rotate(${short(angle)})`}
          d={`M-${ARROW} 0H${ARROW}M${ARROW - 5} -4L${ARROW} 0L${ARROW - 5} 4M-${ARROW - 5} -4L-${ARROW} 0L-${ARROW - 5} 4`}
        />
      )}
      <circle className="handle-ring" r={11} />
      <circle className="handle-dot" r={5} />
    </g>
  );
}

/** The handle's place after the constant changed: straight along the normal, so that it stays under the pointer. */
export function slidAlong(at: Vector3, normal: Vector3, constant: number): Vector3 {
  const size = length3(normal) ** 2;
  const step = (constant - dot3(normal, at)) / size;
  return [at[0] + step * normal[0], at[1] + step * normal[1], at[2] + step * normal[2]];
}
