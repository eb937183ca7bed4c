import { Q } from "@gradus/math/exact";
import type { ReactElement } from "react";
import { trip, wholeTrips } from "./trip.ts";

const CELL = 24;
const ROW = 62;
const LEFT = 8;
const [perFlat, perUphill, charge] = [trip.a, trip.b, trip.c].map(Q.toNumber) as [number, number, number];

type Stretch = { readonly object: "run" | "rise"; readonly cells: number; readonly from: number };

/** The stretches of a trip in their order, each with the cells of the battery that it uses. */
function stretches({ flat, uphill }: { readonly flat: number; readonly uphill: number }): readonly Stretch[] {
  return Array.from({ length: flat + uphill }, (_, i): Stretch => {
    const isFlat = i < flat;
    const from = isFlat ? i * perFlat : flat * perFlat + (i - flat) * perUphill;
    return { object: isFlat ? "run" : "rise", cells: isFlat ? perFlat : perUphill, from };
  });
}

function StretchMark({ object, cells, from }: Stretch): ReactElement {
  const [x, width] = [LEFT + from * CELL, cells * CELL];
  const [a, b] = [x + 9, x + width - 9];
  return (
    <g className={`object object-${object}`} data-obj={object}>
      <rect x={x + 1.5} y={1.5} width={width - 3} height={29} rx={3} fill="var(--object)" fillOpacity={0.13} />
      <rect
        x={x + 1.5}
        y={1.5}
        width={width - 3}
        height={29}
        rx={3}
        fill="none"
        stroke="var(--object)"
        strokeWidth={1.4}
      />
      <path
        d={object === "run" ? `M${a} 18H${b}` : `M${a} 24L${b} 9`}
        fill="none"
        stroke="var(--object)"
        strokeWidth={2}
        strokeLinecap="round"
      />
    </g>
  );
}

/** The task that opens the lesson: the same charge spent on trips of flat and of uphill kilometres. */
export function Battery(): ReactElement {
  const width = LEFT + charge * CELL + 8;
  return (
    <div className="greenhouse">
      <svg
        viewBox={`0 0 ${width} ${wholeTrips.length * ROW - 6}`}
        role="img"
        aria-label={`The charge of the battery, spent in ${wholeTrips.length} ways: ${wholeTrips
          .map(({ flat, uphill }) => `${flat} flat and ${uphill} uphill`)
          .join("; ")}.`}
      >
        {wholeTrips.map((way, row) => (
          <g key={way.flat} transform={`translate(0 ${row * ROW})`}>
            {stretches(way).map((stretch) => (
              <StretchMark key={stretch.from} {...stretch} />
            ))}
            <text x={LEFT} y={48} fontFamily="var(--font-interface)" fontSize="13" fill="var(--soft)">
              {way.flat} km flat, {way.uphill} km uphill
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
