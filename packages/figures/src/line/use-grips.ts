import type { LinearEquation2 } from "@gradus/math/exact";
import { useRef } from "react";
import type { Place, PlaneWindow } from "../plane/plane-window.ts";
import { type Grips, keepGrips } from "./grips.ts";

/** The grips of one line, and how a drag sets them before its numbers follow. */
export type HeldLine = {
  readonly grips: Grips | null;
  /** Leaves the grips here until the line's numbers no longer fit them. */
  place(grips: Grips): void;
};

/**
 * Where a line is held. The state of a figure knows only the line's coefficients; the grips are the figure's own memory,
 * kept while they fit and found anew when a typed number moves the line away from them.
 */
export function useGrips(equation: LinearEquation2, window: PlaneWindow, avoid: readonly Place[] = []): HeldLine {
  const memory = useRef<Grips | null>(null);
  memory.current = keepGrips(memory.current, equation, window, avoid);
  return {
    grips: memory.current,
    place: (grips) => {
      memory.current = grips;
    },
  };
}
