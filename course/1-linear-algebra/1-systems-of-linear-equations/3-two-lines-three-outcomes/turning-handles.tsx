import { type Grips, gripPlace, Handle, type MoveBy, type Place, stepTurn, turnLine } from "@gradus/figures";
import type { LinearEquation2 } from "@gradus/math/exact";
import { type ReactElement, useRef } from "react";
import { linePatch } from "./line-patch.ts";
import { systemOf } from "./outcome.ts";
import type { MovableProps } from "./sliding-line.tsx";
import { LIMITS, WINDOW } from "./window.ts";

const ORDER = ["first", "second"] as const;

/** The two handles of a line: each turns it through the other. */
export function TurningHandles(props: MovableProps): ReactElement | null {
  const { line, values, grips, locked, onChange, onStart, onEnd } = props;
  const taken = useRef<{ readonly grips: Grips; readonly equation: LinearEquation2 } | null>(null);
  const equation = line === 1 ? systemOf(values).first : systemOf(values).second;
  const [own, other] = line === 1 ? [grips.first, grips.second] : [grips.second, grips.first];
  if (own === null) return null;

  const put = (next: Grips, turned: LinearEquation2): void => {
    grips.place(line, next);
    onChange(linePatch(line, turned));
  };
  const turn = (index: 0 | 1, to: Place, by: MoveBy): void => {
    if (by === "drag") onStart();
    if (by === "return") {
      if (taken.current !== null) put(taken.current.grips, taken.current.equation);
      return;
    }
    const fixed = own[index === 0 ? 1 : 0];
    const rules = { snap: 1, bounds: WINDOW, limits: LIMITS, taken: (other ?? []).map(gripPlace) };
    const turned = by === "key" ? stepTurn(fixed, gripPlace(own[index]), to, rules) : turnLine(fixed, to, rules);
    if (turned !== null) put(index === 0 ? [turned.grip, fixed] : [fixed, turned.grip], turned.equation);
  };
  return (
    <>
      {ORDER.map((order, index) => {
        const grip = own[index === 0 ? 0 : 1];
        return (
          <Handle
            key={order}
            id={`line-${line}-${order}`}
            name={`Line ${line}, ${order} point`}
            object={`line-${line}`}
            at={gripPlace(grip)}
            bounds={WINDOW}
            locked={locked}
            onTake={() => {
              taken.current = { grips: own, equation };
            }}
            onMove={(to, by) => turn(index === 0 ? 0 : 1, to, by)}
            onSettle={onEnd}
          />
        );
      })}
    </>
  );
}
