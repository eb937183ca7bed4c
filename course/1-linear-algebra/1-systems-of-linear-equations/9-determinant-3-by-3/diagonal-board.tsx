import { type Diagonal, Q } from "@gradus/math/exact";
import type { CSSProperties, ReactElement } from "react";
import { diagonalsOfRows, type Rows, rowObjects } from "./entries.ts";

/** Props of {@link DiagonalBoard}. */
export type DiagonalBoardProps = {
  readonly rows: Rows;
  /** How many diagonals are taken, 0 to 6; the last of them is lit. */
  readonly taken: number;
  readonly label: string;
};

const WIDTH = 372;
const HEIGHT = 206;
const columnAt = (column: number): number => 72 + 57 * column;
const rowAt = (row: number): number => 30 + 50 * row;

/** The column in which a diagonal meets a row once the first two columns stand there again. */
function boardColumn({ direction, places }: Diagonal, row: 0 | 1 | 2): number {
  const top = places[0][1];
  if (direction === "down-right") return top + row;
  return (top === 2 ? 2 : top + 3) - row;
}

const shown = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

const words: CSSProperties = { fontFamily: "var(--font-interface)", fontVariantNumeric: "lining-nums tabular-nums" };

function DiagonalLine({
  diagonal,
  state,
}: {
  readonly diagonal: Diagonal;
  readonly state: "lit" | "taken" | "to-come";
}) {
  const [from, to] = [boardColumn(diagonal, 0), boardColumn(diagonal, 2)];
  const way = diagonal.sign * 57;
  const isLit = state === "lit";
  return (
    <line
      data-diagonal={state}
      x1={columnAt(from) - way * 0.36}
      y1={rowAt(0) - 18}
      x2={columnAt(to) + way * 0.44}
      y2={rowAt(2) + 22}
      stroke={isLit ? "var(--ink)" : state === "taken" ? "var(--soft)" : "var(--rule)"}
      strokeWidth={isLit ? 2.5 : 1.25}
      strokeDasharray={diagonal.sign > 0 ? undefined : isLit ? "7 5" : "4 4"}
    />
  );
}

/**
 * The matrix with its first two columns repeated at the right, so that each of the six diagonals is a straight line: those
 * down to the right in full strokes, those down to the left in dashes. At its foot each has its sign and, once taken, its product.
 */
export function DiagonalBoard({ rows, taken, label }: DiagonalBoardProps): ReactElement {
  const diagonals = diagonalsOfRows(rows);
  const lit = diagonals[taken - 1];
  const stateOf = (i: number): "lit" | "taken" | "to-come" =>
    i === taken - 1 ? "lit" : i < taken ? "taken" : "to-come";
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      style={{ display: "block", inlineSize: "min(100%, 27rem)", blockSize: "auto", marginInline: "auto" }}
      role="img"
      aria-label={label}
    >
      {diagonals.map((diagonal, i) =>
        i === taken - 1 ? null : <DiagonalLine key={`${diagonal.places}`} diagonal={diagonal} state={stateOf(i)} />,
      )}
      {lit === undefined ? null : <DiagonalLine diagonal={lit} state="lit" />}
      {rows.map((row, i) =>
        [0, 1, 2, 3, 4].map((column) => {
          const isLit = lit !== undefined && boardColumn(lit, i === 0 ? 0 : i === 1 ? 1 : 2) === column;
          const object = rowObjects[i] ?? "line-1";
          return (
            <g key={`${object}-${column}`} className={`object object-${object}`} data-obj={object}>
              <circle
                cx={columnAt(column)}
                cy={rowAt(i)}
                r={isLit ? 16 : 14}
                fill="var(--page)"
                stroke={isLit ? "var(--ink)" : "none"}
                strokeWidth={1.75}
              />
              <text
                x={columnAt(column)}
                y={rowAt(i) + 6}
                textAnchor="middle"
                fontSize={18}
                fontWeight={isLit ? 700 : 500}
                fill="var(--object)"
                opacity={column > 2 && !isLit ? 0.62 : 1}
                style={words}
              >
                {shown(row[column % 3] ?? 0)}
              </text>
            </g>
          );
        }),
      )}
      <path
        d={`M${columnAt(0) - 22} 8h-6V${rowAt(2) + 22}h6M${columnAt(2) + 22} 8h6V${rowAt(2) + 22}h-6`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      {diagonals.map((diagonal, i) => {
        const state = stateOf(i);
        return (
          <g
            key={`${diagonal.places}`}
            textAnchor="middle"
            fontSize={15}
            fontWeight={state === "lit" ? 700 : 500}
            fill={state === "to-come" ? "var(--soft)" : "var(--ink)"}
            transform={`translate(${columnAt(boardColumn(diagonal, 2)) + diagonal.sign * 43} ${HEIGHT - 26})`}
            style={words}
          >
            <text>{diagonal.sign > 0 ? "+" : "−"}</text>
            {state === "to-come" ? null : <text y={19}>{shown(Q.toNumber(diagonal.product))}</text>}
          </g>
        );
      })}
    </svg>
  );
}
