import { boxWindow, FIRST_VIEW, SpaceBox, type SpaceView, type SpaceWindow, viewAlong } from "@gradus/figures";
import { rowName } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { boxShape } from "./box-shape.ts";
import { plan, type Rows, rowObjects, type Triple } from "./entries.ts";

/** Props of {@link RowBox}. */
export type RowBoxProps = {
  readonly rows: Rows;
  readonly label: string;
  readonly describedBy?: string;
  readonly locked?: boolean;
  readonly height?: number;
  /** From where it is seen at first. */
  readonly view?: SpaceView;
  readonly onTurn?: () => void;
};

/** A little nearer than usual: the corners of the frame may leave the drawing, the box does not. */
const VIEW: SpaceView = { ...FIRST_VIEW, zoom: 1.25 };

type Side = readonly [number, number];
const joined = (one: Side, other: Side): Side => [Math.min(one[0], other[0]), Math.max(one[1], other[1])];

/** The part of space that holds the box and the one of the plan, so that a small change does not change the scale. */
function windowOf(rows: Rows): SpaceWindow {
  const [one, other] = [boxWindow(rows), boxWindow(plan)];
  return { x: joined(one.x, other.x), y: joined(one.y, other.y), z: joined(one.z, other.z) };
}

const add = ([a, b, c]: Triple, [d, e, f]: Triple): Triple => [a + d, b + e, c + f];

/** The box of the three rows; a flat one can be looked at edge on. */
export function RowBox(props: RowBoxProps): ReactElement {
  const { rows, label, describedBy, locked = false, height, view = VIEW, onTurn } = props;
  const [first, second, third] = rows.map((entries, i) => ({
    object: rowObjects[i] ?? "line-1",
    entries: entries as Triple,
    label: rowName(i, rowObjects),
  }));
  if (first === undefined || second === undefined || third === undefined) return <div />;
  // Along the sum of two arrows the plane of a flat box is a line, and no arrow vanishes into a dot.
  const along = add(first.entries, second.entries);
  const isMixed = boxShape(rows).kind === "mixed";
  return (
    <SpaceBox
      vectors={[first, second, third]}
      window={windowOf(rows)}
      view={view}
      label={label}
      locked={locked}
      named={[{ name: "See it edge on", view: isMixed ? (now) => viewAlong(along, now) : null }]}
      {...(describedBy === undefined ? {} : { describedBy })}
      {...(height === undefined ? {} : { height })}
      {...(onTurn === undefined ? {} : { onTurn })}
    />
  );
}
