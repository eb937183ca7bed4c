import type { KeyboardEvent, MouseEvent, ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { keyStep } from "./key-step.ts";
import { TriedWorld } from "./tried-world.tsx";

/** A pair of whole numbers: so many of the first thing, so many of the second. */
export type World = readonly [x: number, y: number];

/** Props of {@link WorldGrid}. */
export type WorldGridProps = {
  /** The largest number of each thing; the grid runs from 0 to these. */
  readonly reach: World;
  /** What is counted from left to right, and from bottom to top. */
  readonly names: readonly [string, string];
  /** Whether a pair is still possible. */
  readonly isLeft: (world: World) => boolean;
  /** Whether a pair belongs to what is pointed at; such pairs wear a ring. */
  readonly isRaised?: (world: World) => boolean;
  /** The pair that the learner tries; it stands in a square. */
  readonly tried?: World;
  /** Called with the pair that was pressed, or moved to with the arrow keys. */
  readonly onTry?: (world: World) => void;
  /** The tried pair stays where it is. */
  readonly locked?: boolean;
  /** Accessible name: what is to be seen. */
  readonly label: string;
  readonly describedBy?: string;
};

const UNIT = 40;
const LEFT = 44;
const TOP = 14;
const BELOW = 62;

/**
 * All pairs of two whole numbers as dots. A pair that is possible is a full dot; one that is ruled out leaves a speck
 * where it was, so that it can be seen what went. A pair that is left alone gets its name.
 */
export function WorldGrid(props: WorldGridProps): ReactElement {
  const { reach, names, isLeft, isRaised, tried, onTry, locked = false, label, describedBy } = props;
  const isOpen = onTry !== undefined && !locked;
  const [columns, rows] = reach;
  const width = LEFT + (columns + 0.75) * UNIT;
  const height = TOP + (rows + 0.5) * UNIT + BELOW;
  const place = ([x, y]: World): readonly [number, number] => [
    LEFT + (x + 0.25) * UNIT,
    TOP + (rows - y + 0.25) * UNIT,
  ];
  const across = Array.from({ length: columns + 1 }, (_, x) => x);
  const upward = Array.from({ length: rows + 1 }, (_, y) => y);
  const worlds = upward.flatMap((y) => across.map((x): World => [x, y]));
  const left = worlds.filter(isLeft);
  const [only] = left.length === 1 ? left : [];
  const [axis] = place([0, 0]);
  const [, ground] = place([0, 0]);

  const press = (event: MouseEvent<SVGSVGElement>): void => {
    if (!isOpen) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * width) / box.width;
    const y = ((event.clientY - box.top) * height) / box.height;
    const nearest = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
    onTry([nearest((x - LEFT) / UNIT - 0.25, columns), nearest(rows + 0.25 - (y - TOP) / UNIT, rows)]);
  };
  const strike = (event: KeyboardEvent): void => {
    const next = tried === undefined ? null : keyStep(event.key, tried, reach);
    if (!isOpen || next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onTry(next);
  };

  return (
    <svg
      className={isOpen ? "world-grid is-open" : "world-grid"}
      viewBox={`0 0 ${width} ${height}`}
      role={onTry === undefined ? "img" : "group"}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={press}
      onKeyDown={strike}
    >
      <g {...silent}>
        <path
          className="world-axis"
          d={`M${axis - UNIT / 2} ${ground + UNIT / 2}H${width - 2}M${axis - UNIT / 2} ${ground + UNIT / 2}V4`}
        />
        {across.map((x) => (
          <text key={`x${x}`} className="world-number" x={place([x, 0])[0]} y={ground + UNIT / 2 + 18}>
            {x}
          </text>
        ))}
        {upward.map((y) => (
          <text key={`y${y}`} className="world-number" x={axis - UNIT / 2 - 11} y={place([0, y])[1] + 4.5}>
            {y}
          </text>
        ))}
        <text className="world-name" x={place([columns, 0])[0]} y={height - 6} textAnchor="end">
          {names[0]} →
        </text>
        <text className="world-name" transform={`translate(11 ${place([0, rows])[1]}) rotate(-90)`} textAnchor="end">
          {names[1]} →
        </text>
        {worlds.map((world) => {
          const [x, y] = place(world);
          const possible = isLeft(world);
          return (
            <g key={world.join(",")} className={possible ? "world is-left" : "world"}>
              <circle className="world-dot" cx={x} cy={y} r={possible ? 8 : 2} />
              {isRaised?.(world) ? <circle className="world-ring" cx={x} cy={y} r={13} /> : null}
            </g>
          );
        })}
        {only === undefined ? null : <OnlyWorld world={only} at={place(only)} isHigh={only[1] === rows} />}
      </g>
      {tried === undefined ? null : (
        <TriedWorld world={tried} at={place(tried)} reach={reach} names={names} locked={!isOpen} />
      )}
    </svg>
  );
}

/** The name of the one pair that is left. */
function OnlyWorld(props: {
  readonly world: World;
  readonly at: readonly [number, number];
  readonly isHigh: boolean;
}): ReactElement {
  const [x, y] = props.at;
  return (
    <text className="world-label object-solution" x={x} y={props.isHigh ? y + 30 : y - 20}>
      ({props.world.join(", ")})
    </text>
  );
}
