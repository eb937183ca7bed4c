import { Handle, LineMark, type Motion, Plane, SegmentMark } from "@gradus/figures";
import { sameLine } from "@gradus/math/exact";
import { equationNode, rowName } from "@gradus/math/explain";
import { type ReactElement, useRef } from "react";
import { isEmpty, linesOf } from "./outcome.ts";
import type { Numbers } from "./square.ts";
import { rowObjects } from "./state.ts";
import { ARROWS, LINES, TIPS } from "./window.ts";

type ViewProps = { readonly numbers: Numbers; readonly describedBy: string };

/** Props of {@link RowArrows}. */
export type RowArrowsProps = ViewProps & {
  readonly locked: boolean;
  readonly motion: Motion;
  readonly onChange: (patch: Partial<Numbers>) => void;
};

const origin = [0, 0] as const;
const keysOf = [
  ["a", "b"],
  ["c", "d"],
] as const;

/** The rows as arrows, each with a handle on its tip: a drag sets both of its entries. */
export function RowArrows({ numbers, describedBy, locked, motion, onChange }: RowArrowsProps): ReactElement {
  const before = useRef(numbers);
  return (
    <Plane window={ARROWS} label="The rows as arrows" describedBy={describedBy} height={360}>
      {keysOf.map(([across, up], row) => (
        <SegmentMark
          key={across}
          object={rowObjects[row] ?? "line-1"}
          from={origin}
          to={[numbers[across], numbers[up]]}
          arrow
          label={rowName(row)}
        />
      ))}
      {keysOf.map(([across, up], row) => (
        <Handle
          key={across}
          id={`row-${row + 1}`}
          name={`Row ${row + 1}, tip of its arrow`}
          object={rowObjects[row] ?? "line-1"}
          at={[numbers[across], numbers[up]]}
          bounds={TIPS}
          locked={locked}
          onTake={() => {
            before.current = numbers;
          }}
          onMove={([x, y], by) => {
            if (by === "drag") motion.onStart();
            const { [across]: left, [up]: high } = before.current;
            onChange(by === "return" ? { [across]: left, [up]: high } : { [across]: x, [up]: y });
          }}
          onSettle={motion.onEnd}
        />
      ))}
    </Plane>
  );
}

/** The rows as the lines of their equations with constant 0. */
export function RowLines({ numbers, describedBy }: ViewProps): ReactElement {
  const [one, two] = linesOf(numbers);
  const coincide = !isEmpty(one) && !isEmpty(two) && sameLine(one, two);
  return (
    <Plane window={LINES} label="The rows as lines" describedBy={describedBy} height={300} still>
      <LineMark object={rowObjects[0]} equation={one} label={equationNode(one)} />
      <LineMark
        object={rowObjects[1]}
        equation={two}
        label={equationNode(two)}
        pattern={coincide ? "dashed" : "solid"}
      />
    </Plane>
  );
}
