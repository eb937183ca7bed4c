import type { LinearEquation2 } from "@gradus/math/exact";
import { type ReactElement, useRef } from "react";
import { Handle, type MoveBy } from "../marks/handle.tsx";
import type { Place, PlaneWindow } from "../plane/plane-window.ts";
import { type Grips, gripPlace } from "./grips.ts";
import { type CoefficientLimits, stepTurn, turnLine } from "./turn-line.ts";

/** Props of {@link TurningHandles}. */
export type TurningHandlesProps = {
  /** Unique on its plane; the handles are `id-first` and `id-second`. */
  readonly id: string;
  /** What they turn, as a screen reader says it: "Line 1". */
  readonly name: string;
  readonly object: string;
  readonly equation: LinearEquation2;
  readonly grips: Grips | null;
  /** Where the handles may go. */
  readonly bounds: PlaneWindow;
  readonly limits: CoefficientLimits;
  /** How fine a handle moves, in units; 1 by default. */
  readonly snap?: number;
  /** Places that other handles have. */
  readonly taken?: readonly Place[];
  readonly locked: boolean;
  /** The line was turned: its grips, and its equation. */
  readonly onTurn: (grips: Grips, equation: LinearEquation2) => void;
  /** A drag begins; until it ends the line is on its way. */
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

const ORDER = ["first", "second"] as const;

/** The two handles of a line: each turns it through the other. */
export function TurningHandles(props: TurningHandlesProps): ReactElement | null {
  const { id, name, object, equation, grips, bounds, limits, snap = 1, taken = [], locked, onTurn } = props;
  const before = useRef<{ readonly grips: Grips; readonly equation: LinearEquation2 } | null>(null);
  if (grips === null) return null;

  const turn = (index: 0 | 1, to: Place, by: MoveBy): void => {
    if (by === "drag") props.onStart();
    if (by === "return") {
      if (before.current !== null) onTurn(before.current.grips, before.current.equation);
      return;
    }
    const fixed = grips[index === 0 ? 1 : 0];
    const rules = { snap, bounds, limits, taken };
    const turned = by === "key" ? stepTurn(fixed, gripPlace(grips[index]), to, rules) : turnLine(fixed, to, rules);
    if (turned !== null) onTurn(index === 0 ? [turned.grip, fixed] : [fixed, turned.grip], turned.equation);
  };
  return (
    <>
      {ORDER.map((order, index) => {
        const grip = grips[index === 0 ? 0 : 1];
        return (
          <Handle
            key={order}
            id={`${id}-${order}`}
            name={`${name}, ${order} point`}
            object={object}
            at={gripPlace(grip)}
            snap={snap}
            bounds={bounds}
            locked={locked}
            onTake={() => {
              before.current = { grips, equation };
            }}
            onMove={(to, by) => turn(index === 0 ? 0 : 1, to, by)}
            onSettle={props.onEnd}
          />
        );
      })}
    </>
  );
}
