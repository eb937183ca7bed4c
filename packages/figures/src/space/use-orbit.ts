import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { DEGREES_PER_PIXEL, type OrbitRequest, orbitRequest, viewBetween, ZOOM_STEP } from "./orbit.ts";
import { type SpaceView, turnedView } from "./space-view.ts";

/** How long a chosen view takes to be reached, in milliseconds. */
export const LOOK_MS = 380;

/** A view that can be turned, and what its drawing has to listen to. */
export type Orbit = {
  readonly view: SpaceView;
  readonly isDragging: boolean;
  readonly ask: (request: OrbitRequest) => void;
  /** Turns to a view in one sweep; at once for readers who ask for less motion. */
  readonly lookFrom: (view: SpaceView) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
};

type Pointers = Map<number, readonly [number, number]>;

function spread(pointers: Pointers): number {
  const [first, second] = [...pointers.values()];
  return first === undefined || second === undefined ? 0 : Math.hypot(first[0] - second[0], first[1] - second[1]);
}

/**
 * Turning a scene: one pointer drags it round, two pinch, the wheel zooms while the scene has the focus (or with Ctrl, as
 * trackpads pinch), keys step. `onTurn` hears of every change that a learner makes.
 */
export function useOrbit(
  drawing: RefObject<SVGSVGElement | null>,
  first: SpaceView,
  options: { readonly isStill: boolean; readonly onTurn?: ((view: SpaceView) => void) | undefined },
): Orbit {
  const { isStill, onTurn } = options;
  const [view, setView] = useState(first);
  const [isDragging, setDragging] = useState(false);
  const now = useRef(view);
  const pointers = useRef<Pointers>(new Map());
  const sweep = useRef<number | null>(null);

  const stop = (): void => {
    if (sweep.current !== null) cancelAnimationFrame(sweep.current);
    sweep.current = null;
  };
  const put = (next: SpaceView): void => {
    now.current = next;
    setView(next);
  };
  const turn = (by: { readonly turn?: number; readonly tilt?: number; readonly zoom?: number }): void => {
    if (isStill) return;
    stop();
    put(turnedView(now.current, by));
    onTurn?.(now.current);
  };
  const lookFrom = (to: SpaceView): void => {
    if (isStill) return;
    stop();
    onTurn?.(to);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      put(to);
      return;
    }
    const from = now.current;
    const start = performance.now();
    const step = (time: number): void => {
      const share = Math.min(1, (time - start) / LOOK_MS);
      put(share === 1 ? to : viewBetween(from, to, Math.max(0, share)));
      sweep.current = share === 1 ? null : requestAnimationFrame(step);
    };
    sweep.current = requestAnimationFrame(step);
  };
  const ask = (request: OrbitRequest): void => {
    if (request.kind === "home") lookFrom(first);
    else turn(request);
  };

  useEffect(() => stop, []);
  useEffect(() => {
    const element = drawing.current;
    if (element === null || isStill) return;
    // React registers wheel listeners as passive, and the page would scroll along.
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && document.activeElement !== element) return;
      event.preventDefault();
      turn({ zoom: ZOOM_STEP ** (-event.deltaY / (event.ctrlKey ? 40 : 160)) });
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [drawing, isStill]);

  return {
    view,
    isDragging,
    ask,
    lookFrom,
    onPointerDown: (event) => {
      const isHandle = event.target instanceof Element && event.target.closest("[data-handle]") !== null;
      if (isStill || event.button !== 0 || isHandle) return;
      stop();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
      setDragging(true);
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      const wide = spread(pointers.current);
      pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
      const more = pointers.current.size > 1 && wide > 0 ? { zoom: spread(pointers.current) / wide } : {};
      const share = DEGREES_PER_PIXEL / pointers.current.size;
      turn({ turn: -(event.clientX - before[0]) * share, tilt: (event.clientY - before[1]) * share, ...more });
    },
    onPointerUp: (event) => {
      pointers.current.delete(event.pointerId);
      if (pointers.current.size === 0) setDragging(false);
    },
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
      const request = orbitRequest(event);
      if (request === null || isStill) return;
      event.preventDefault();
      ask(request);
    },
  };
}
