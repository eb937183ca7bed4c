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

const add = ([a, b, c]: Triple, [d, e, f]: Triple): Triple => [a + d, b + e, c + f];

/** How far out the farthest corner of the box lies, between the middle of the window and its corners. */
function fullness(rows: Rows, { x, y, z }: SpaceWindow): number {
  const middle: Triple = [-(x[0] + x[1]) / 2, -(y[0] + y[1]) / 2, -(z[0] + z[1]) / 2];
  let corners: readonly Triple[] = [middle];
  for (const row of rows) corners = corners.concat(corners.map((corner) => add(corner, row)));
  return Math.max(...corners.map((corner) => Math.hypot(...corner))) / Math.hypot(...add(middle, [x[1], y[1], z[1]]));
}

/** So full may a window be whose box stays in the drawing from every side, at the zoom above. */
const FULLEST = 0.8;

/**
 * The part of space that holds the box and the one of the plan, so that a small change does not change the scale. Where
 * the box reaches far into a corner and could leave the drawing when it is turned, there is more of it.
 */
export function windowOf(rows: Rows): SpaceWindow {
  const [one, other] = [boxWindow(rows), boxWindow(plan)];
  const held = { x: joined(one.x, other.x), y: joined(one.y, other.y), z: joined(one.z, other.z) };
  const more = Math.max(1, fullness(rows, held) / FULLEST) - 1;
  const widened = ([low, high]: Side): Side => [low - (more * (high - low)) / 2, high + (more * (high - low)) / 2];
  return { x: widened(held.x), y: widened(held.y), z: widened(held.z) };
}

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
