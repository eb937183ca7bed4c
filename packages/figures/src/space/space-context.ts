import { createContext, useContext } from "react";
import type { Projection } from "./space-view.ts";
import type { SpaceWindow } from "./space-window.ts";

/** What a scene gives to everything drawn on top of it. */
export type SpaceContextValue = {
  readonly projection: Projection;
  readonly window: SpaceWindow;
  /** Pixels of the drawing for one pixel of the screen. */
  readonly pixelRatio: () => number;
};

export const SpaceContext = createContext<SpaceContextValue | null>(null);

/**
 * The scene that a mark is drawn on.
 *
 * @throws Error "useSpace: a mark must be drawn inside a Space"
 */
export function useSpace(): SpaceContextValue {
  const space = useContext(SpaceContext);
  if (space === null) throw new Error("useSpace: a mark must be drawn inside a Space");
  return space;
}
