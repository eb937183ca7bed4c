import { type Grip, type Grips, gripPlace, keepGrips, type Place } from "@gradus/figures";
import { classifySystem2 } from "@gradus/math/exact";
import { useRef } from "react";
import { type Coefficients, systemOf } from "./outcome.ts";
import { WINDOW } from "./window.ts";

/** The grips of both lines, and how a drag sets them before the numbers follow. */
export type TwoGrips = {
  readonly first: Grips | null;
  readonly second: Grips | null;
  /** Leaves a line's grips here until its numbers no longer fit them. */
  place(line: 1 | 2, grips: Grips): void;
};

const places = (grips: Grips | null): readonly Place[] => (grips ?? []).map((grip: Grip) => gripPlace(grip));

/**
 * Where the two lines are held. The state knows only their coefficients; the grips are the figure's own memory, kept
 * while they fit and found anew when a typed number moves a line away from them.
 */
export function useTwoGrips(values: Coefficients): TwoGrips {
  const memory = useRef<{ first: Grips | null; second: Grips | null }>({ first: null, second: null });
  const { first, second } = systemOf(values);
  const solution = classifySystem2(first, second);
  const crossing = solution.kind === "unique" ? solution.point : null;
  const avoid: readonly Place[] =
    crossing?.[0] === undefined || crossing[1] === undefined ? [] : [gripPlace([crossing[0], crossing[1]])];
  const kept = keepGrips(memory.current.first, first, WINDOW, [...avoid, ...places(memory.current.second)]);
  memory.current = {
    first: kept,
    second: keepGrips(memory.current.second, second, WINDOW, [...avoid, ...places(kept)]),
  };
  return {
    ...memory.current,
    place: (line, grips) => {
      memory.current = { ...memory.current, [line === 1 ? "first" : "second"]: grips };
    },
  };
}
