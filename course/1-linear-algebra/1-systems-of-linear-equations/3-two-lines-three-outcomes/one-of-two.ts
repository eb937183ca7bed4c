import type { Grips, Motion } from "@gradus/figures";
import type { LinearEquation2 } from "@gradus/math/exact";
import { type Coefficients, systemOf } from "./outcome.ts";
import type { TwoGrips } from "./use-two-grips.ts";

/** What both lines need to be moved. */
export type MovableProps = Motion & {
  readonly line: 1 | 2;
  readonly values: Coefficients;
  readonly grips: TwoGrips;
  readonly locked: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
};

/** One of the two lines: its equation, its grips, and the grips of the other. */
export function oneOfTwo({ line, values, grips }: Pick<MovableProps, "line" | "values" | "grips">): {
  readonly equation: LinearEquation2;
  readonly own: Grips | null;
  readonly other: Grips | null;
} {
  const { first, second } = systemOf(values);
  return line === 1
    ? { equation: first, own: grips.first, other: grips.second }
    : { equation: second, own: grips.second, other: grips.first };
}
