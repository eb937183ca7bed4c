import type { ReactElement } from "react";
import { focusable } from "../marks/focusable.ts";

/** Props of {@link TriedWorld}. */
export type TriedWorldProps = {
  readonly world: readonly [number, number];
  /** Its middle in the drawing. */
  readonly at: readonly [number, number];
  readonly reach: readonly [number, number];
  readonly names: readonly [string, string];
  readonly locked: boolean;
};

/** The pair that is tried, in a square, so that a dot inside it can still be seen; the arrow keys move it. */
export function TriedWorld({ world: [x, y], at, reach, names, locked }: TriedWorldProps): ReactElement {
  return (
    <g
      className="world-tried object-prediction"
      transform={`translate(${at[0]} ${at[1]})`}
      role="slider"
      {...focusable(!locked)}
      aria-label="The pair that you try"
      aria-valuemin={0}
      aria-valuemax={reach[0]}
      aria-valuenow={x}
      aria-valuetext={`${x} ${names[0]}, ${y} ${names[1]}`}
      aria-disabled={locked}
    >
      <rect className="world-tried-focus" x={-19} y={-19} width={38} height={38} rx={6} />
      <rect className="world-tried-square" x={-15} y={-15} width={30} height={30} rx={4} />
    </g>
  );
}
