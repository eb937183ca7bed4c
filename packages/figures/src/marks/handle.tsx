import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from "react";
import { decimalText } from "../notation/number-text.ts";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place, PlaneWindow } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { focusable } from "./focusable.ts";
import { clampPlace, keyRequest } from "./snap.ts";

/** How a handle was asked to move. A "key" move is one step from where it is; the others name a target. */
export type MoveBy = "drag" | "key" | "target" | "return";

/** Props of {@link Handle}. */
export type HandleProps = {
  /** Unique on its plane. */
  readonly id: string;
  /** What it moves, as a screen reader says it: "Line 1, first point". */
  readonly name: string;
  readonly object: string;
  readonly at: Place;
  /** It was taken up: reached with the keyboard or pressed. A later "return" goes back to this moment. */
  readonly onTake?: () => void;
  /** Asked for a new place, already snapped and within bounds. The owner decides what to make of it. */
  readonly onMove: (to: Place, by: MoveBy) => void;
  /** The movement has come to rest: the drag ended, the key step is done. */
  readonly onSettle?: () => void;
  /** The fine step, in units; 1 by default. */
  readonly snap?: number;
  /** Where it may go; the whole plane by default. */
  readonly bounds?: PlaneWindow;
  /** Drawn, but not to be moved yet. */
  readonly locked?: boolean;
};

/** Pixels a pointer may tremble before a tap becomes a drag. */
const TREMBLE = 4;

/** The radius of a handle's ring. Once a handle is chosen, a tap further from another's middle is a target, within its reach or not. */
const RING = 13;

type Drag = {
  readonly pointer: number;
  readonly from: Place;
  readonly grip: Place;
  readonly pressed: Place;
  moved: boolean;
};

/**
 * A point that can be moved: by dragging, by arrow keys (Shift for five steps, Home to return, Escape to cancel a drag),
 * or by tapping it and then its target. Type a number beside the figure for the fourth way.
 *
 * It has the role of a slider with a value text. Of the roles that screen readers hand the arrow keys to without being
 * asked, slider is the one that also speaks the new value after each step, on desktop and phone; `application` would
 * silence reading commands around it, and a bare group would never receive the keys in browse mode. A slider has one
 * number, so `aria-valuenow` carries x and the value text says both coordinates; the role description says "movable
 * point", and the keys are listed in `aria-keyshortcuts`.
 */
export function Handle(props: HandleProps): ReactElement {
  const { id, name, object, at, onTake, onMove, onSettle, snap = 1, locked = false } = props;
  const { scale, lifted, lift, aim, placeAt, dragging } = usePlane();
  const bounds = props.bounds ?? scale.window;
  const drag = useRef<Drag | null>(null);
  const reached = useRef<Place>(at);
  const [isDragging, setIsDragging] = useState(false);
  const isRaised = useRaised(object);
  const isLifted = lifted === id;
  useMarkEntry({ shape: { kind: "disc", at, radius: 17 } });

  const setDragging = (now: boolean): void => {
    dragging.current = now;
    setIsDragging(now);
  };
  const take = (): void => {
    reached.current = at;
    onTake?.();
  };
  const ask = (to: Place, by: MoveBy): void => onMove(clampPlace(to, bounds, snap), by);

  const press = (event: PointerEvent<SVGGElement>): void => {
    if (locked || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    take();
    event.currentTarget.setPointerCapture(event.pointerId);
    const under = placeAt(event);
    const grip: Place = [at[0] - under[0], at[1] - under[1]];
    drag.current = { pointer: event.pointerId, from: at, grip, pressed: [event.clientX, event.clientY], moved: false };
  };
  const pull = (event: PointerEvent<SVGGElement>): void => {
    const held = drag.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const away = Math.hypot(event.clientX - held.pressed[0], event.clientY - held.pressed[1]);
    if (!held.moved && away < TREMBLE) return;
    if (!held.moved) {
      held.moved = true;
      setDragging(true);
      lift(null);
    }
    const under = placeAt(event);
    ask([under[0] + held.grip[0], under[1] + held.grip[1]], "drag");
  };
  const release = (event: PointerEvent<SVGGElement>) => {
    const held = drag.current;
    if (held === null || held.pointer !== event.pointerId) return;
    drag.current = null;
    setDragging(false);
    if (held.moved) return onSettle?.();
    const [x, y] = held.grip;
    const pixels = Math.hypot(x, y) * (scale.toPixels([1, 0])[0] - scale.toPixels([0, 0])[0]);
    if (lifted !== null && !isLifted && pixels > RING) return aim(placeAt(event));
    const put = (target: Place): void => {
      ask(target, "target");
      onSettle?.();
    };
    lift(isLifted ? null : { id, isHigh: scale.toPixels(at)[1] < scale.height / 2, put });
  };
  const cancel = (): void => {
    const held = drag.current;
    drag.current = null;
    setDragging(false);
    if (held?.moved !== true) return;
    onMove(held.from, "return");
    onSettle?.();
  };
  const strike = (event: KeyboardEvent<SVGGElement>) => {
    const request = keyRequest(event, snap);
    if (locked || request === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (request.kind === "cancel") return cancel();
    event.preventDefault();
    if (request.kind === "return") onMove(reached.current, "return");
    else ask([at[0] + request.by[0], at[1] + request.by[1]], "key");
    onSettle?.();
  };

  const [x, y] = scale.toPixels(at);
  const state = `${isDragging ? " is-dragging" : ""}${isLifted ? " is-lifted" : ""}${locked ? " is-locked" : ""}`;
  return (
    <g
      className={`handle ${objectClass(object)}${state}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      data-handle={id}
      transform={`translate(${Number(x.toFixed(2))} ${Number(y.toFixed(2))})`}
      role="slider"
      {...focusable(!locked)}
      aria-label={name}
      aria-roledescription="movable point"
      aria-valuemin={bounds.x[0]}
      aria-valuemax={bounds.x[1]}
      aria-valuenow={at[0]}
      aria-valuetext={`x ${decimalText(at[0])}, y ${decimalText(at[1])}`}
      aria-disabled={locked}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Home Escape"
      onFocus={take}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={cancel}
      onKeyDown={strike}
    >
      <circle className="handle-reach" r={22} />
      <circle className="handle-focus" r={18} />
      <circle className="handle-ring" r={RING} />
      <circle className="handle-dot" r={6} />
    </g>
  );
}
