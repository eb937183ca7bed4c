import { LineMark, Plane, SegmentMark } from "@gradus/figures";
import { type ExactVector, equalsVector, equation2, Q, sameLine } from "@gradus/math/exact";
import { equationNode, operatorNode, rowName, rowNode, symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { isZeroRow, lineOf, type Numbers, rowsOf, scaledRow } from "./rows.ts";
import { rowObjects } from "./state.ts";
import { ARROWS, LINES } from "./window.ts";

/** Props of {@link RowArrows} and {@link RowLines}. */
export type ViewProps = {
  readonly numbers: Numbers;
  readonly describedBy: string;
  /** Before the prediction nothing is drawn that would answer it. */
  readonly locked: boolean;
};

const origin = [0, 0] as const;
const tip = ([x = Q.of(0), y = Q.of(0)]: ExactVector) => [Q.toNumber(x), Q.toNumber(y)] as const;

/** The line on which the tips of all multiples of a row lie. */
export const track = ([a = Q.of(0), b = Q.of(0)]: ExactVector) => equation2(b, Q.negate(a), 0);

/** The rows as arrows: k r₁ runs along its track; r₂ is hit or missed. */
export function RowArrows({ numbers, describedBy, locked }: ViewProps): ReactElement {
  const [first, second] = rowsOf(numbers);
  const scaled = scaledRow(numbers);
  // On a hit both arrows are one: the dashes let row 2 be seen through.
  const hit = equalsVector(scaled, second);
  const scaledName = rowNode([symbolNode("k"), operatorNode("·"), rowName(0)]);
  return (
    <Plane window={ARROWS} label="The rows as arrows" describedBy={describedBy} height={330}>
      {locked || isZeroRow(first) ? null : <LineMark object="line-1" equation={track(first)} pattern="dotted" />}
      <SegmentMark object="line-2" from={origin} to={tip(second)} arrow label={rowName(1)} />
      <SegmentMark object="line-1" from={origin} to={tip(scaled)} arrow dashed={hit} label={scaledName} />
    </Plane>
  );
}

/** The rows as the lines of their equations with constant 0: k changes the numbers on the first, and never the line. */
export function RowLines({ numbers, describedBy, locked }: ViewProps): ReactElement {
  const [, second] = rowsOf(numbers);
  const [one, two] = [lineOf(scaledRow(numbers)), lineOf(second)];
  const bothLines = !isZeroRow(second) && !isZeroRow(scaledRow(numbers));
  const coincide = bothLines && sameLine(one, two);
  return (
    <Plane window={LINES} label="The rows as lines" describedBy={describedBy} height={330} still>
      <LineMark object={rowObjects[0]} equation={one} label={equationNode(one)} />
      {locked ? null : (
        <LineMark
          object={rowObjects[1]}
          equation={two}
          label={equationNode(two)}
          pattern={coincide ? "dashed" : "solid"}
        />
      )}
    </Plane>
  );
}
