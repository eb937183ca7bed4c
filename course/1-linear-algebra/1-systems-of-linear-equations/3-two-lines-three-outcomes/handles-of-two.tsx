import { gripPlace, TurningHandles } from "@gradus/figures";
import type { ReactElement } from "react";
import { linePatch } from "./line-patch.ts";
import { type MovableProps, oneOfTwo } from "./one-of-two.ts";
import { LIMITS, WINDOW } from "./window.ts";

/** The two handles of one of the lines; they keep clear of the other line’s. */
export function HandlesOfTwo(props: MovableProps): ReactElement | null {
  const { line, grips, locked, onChange, onStart, onEnd } = props;
  const { equation, own, other } = oneOfTwo(props);
  return (
    <TurningHandles
      id={`line-${line}`}
      name={`Line ${line}`}
      object={`line-${line}`}
      equation={equation}
      grips={own}
      bounds={WINDOW}
      limits={LIMITS}
      taken={(other ?? []).map(gripPlace)}
      locked={locked}
      onTurn={(held, turned) => {
        grips.place(line, held);
        onChange(linePatch(line, turned));
      }}
      onStart={onStart}
      onEnd={onEnd}
    />
  );
}
