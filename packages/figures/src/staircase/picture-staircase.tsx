import { type MathNode, type Staircase, symbolNode, textNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { layoutMath } from "../notation/layout-math.ts";
import { MathText } from "../notation/math-text.tsx";
import { staircaseLayout } from "./staircase-layout.ts";
import { roomOf } from "./staircase-room.ts";

/**
 * A row echelon form as a picture: what a practice problem or a lab's cell shows. It has the shape of practice's own
 * type, which this package does not know.
 */
export type StaircasePictureData = Staircase & {
  readonly type: "staircase";
  readonly description: string;
};

/** Props of {@link PictureStaircase}. */
export type PictureStaircaseProps = {
  readonly picture: StaircasePictureData;
  readonly size?: "small" | "full";
};

const LETTERS = 17;
/** How far a pivot's mark stays from the edges of its field. */
const INSET = 4;

const headNode = (name: string): MathNode => (/^[a-z](_\d+)?$/i.test(name) ? symbolNode(name) : textNode(name));

/**
 * A row echelon form: its pivots filled and bold, zeros pale, the stair line below the pivots, the constants behind a
 * bar. Where the pivots do not step to the right there is no line.
 */
export function PictureStaircase({ picture, size = "full" }: PictureStaircaseProps): ReactElement {
  const { entries, names, pivots, description } = picture;
  const { width, height, cell, left, top, bar, stairs } = staircaseLayout(picture);
  const [across, down] = cell;
  return (
    <div className={size === "small" ? "picture-staircase is-small" : "picture-staircase"}>
      <svg
        className="staircase"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
        style={roomOf(picture, size)}
      >
        {names.map((name, column) => {
          const node = headNode(name);
          const x = left(column) + (across - layoutMath(node).width * LETTERS) / 2;
          return (
            <g key={`${column} ${name}`} className="staircase-head">
              <MathText node={node} x={x} y={top(0) - 13} size={LETTERS} />
            </g>
          );
        })}
        {pivots.map((column, row) => (
          <rect
            key={row}
            className="staircase-pivot"
            x={left(column) + INSET}
            y={top(row) + INSET}
            width={across - 2 * INSET}
            height={down - 2 * INSET}
            rx={8}
          />
        ))}
        {entries.map((row, i) =>
          row.map((entry, j) => (
            <text
              key={`${i},${j}`}
              className={`staircase-entry ${entryClass(entry, pivots[i] === j)}`.trim()}
              x={left(j) + across / 2}
              y={top(i) + down / 2 + 6}
            >
              {entry}
            </text>
          )),
        )}
        {bar !== null && <path className="staircase-bar" d={`M${bar} ${top(0)}V${top(entries.length)}`} />}
        {stairs !== null && <path className="staircase-line" d={stairs} />}
      </svg>
    </div>
  );
}

function entryClass(entry: string, isPivot: boolean): string {
  if (isPivot) return "is-pivot";
  return entry === "0" ? "is-zero" : "";
}
