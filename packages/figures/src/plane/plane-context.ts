import { createContext, useContext, useLayoutEffect, useState } from "react";
import type { LabelRegistry, MarkEntry } from "./label-registry.ts";
import type { PlaneScale } from "./plane-scale.ts";
import type { Place } from "./plane-window.ts";

/** A handle that was chosen and waits for its target to be pointed at. */
export type Lifted = {
  readonly id: string;
  /** In the upper half of the drawing, so that a hint belongs into the lower. */
  readonly isHigh: boolean;
  put(target: Place): void;
};

/** What a plane gives to everything drawn on it. */
export type PlaneContextValue = {
  readonly scale: PlaneScale;
  readonly registry: LabelRegistry;
  readonly lifted: string | null;
  lift(handle: Lifted | null): void;
  /** Puts the handle that was chosen where the learner points. */
  aim(target: Place): void;
  /** Whether something is being dragged: then everything follows at once, without easing. */
  readonly dragging: { current: boolean };
  /** The place in the plane under a pointer event. */
  placeAt(event: { readonly clientX: number; readonly clientY: number }): Place;
};

export const PlaneContext = createContext<PlaneContextValue | null>(null);

/**
 * The plane that a mark is drawn on.
 *
 * @throws Error "a mark must be drawn inside a Plane"
 */
export function usePlane(): PlaneContextValue {
  const plane = useContext(PlaneContext);
  if (plane === null) throw new Error("usePlane: a mark must be drawn inside a Plane");
  return plane;
}

/**
 * Makes a mark known to the plane's labels for as long as it is drawn. It is written while rendering, not in an effect,
 * because a page that is built without a browser renders once and runs no effects.
 */
export function useMarkEntry(entry: MarkEntry): void {
  const { registry } = usePlane();
  const [id] = useState(registry.nextId);
  registry.write(id, entry);
  useLayoutEffect(() => () => registry.remove(id), [registry, id]);
}
