import { type ReactElement, type ReactNode, useLayoutEffect, useState } from "react";
import type { LinePattern } from "../marks/line-mark.tsx";
import type { Hatch } from "../space/hatching.ts";
import { hold, onRaise, raised } from "../state/raise.ts";
import { objectClass } from "../theme/object-colours.ts";

/** The little drawing beside an object's name. */
export type SwatchShape = LinePattern | PlaneHatch | "point" | "ring" | "handle";

/** How a plane of a scene in space is marked: level lines, dashed lines up its slope, or dots. */
type PlaneHatch = Exclude<Hatch, "none">;

/** The hatches on the little tile of a plane. */
const tiles: Readonly<Record<PlaneHatch, string>> = {
  level: "M6 3.5H19M4 6H17M2.5 8.5H15.5",
  slope: "M10 1L6.5 11M14 1L10.5 11",
  dots: "M7 4H18M4.5 8H16",
};

const isTile = (shape: SwatchShape): shape is PlaneHatch => shape in tiles;

/** Props of {@link Swatch}. */
export type SwatchProps = { readonly shape: SwatchShape };

/** How an object is drawn in the figure, small: so that it is known by more than its colour. */
export function Swatch({ shape }: SwatchProps): ReactElement {
  if (isTile(shape)) {
    return (
      <svg className="swatch" viewBox="0 0 24 12" width={24} height={12} aria-hidden="true" focusable="false">
        <path className="space-fill" d="M5 1H22L18 11H1Z" />
        <path className={`space-hatch is-${shape}`} d={tiles[shape]} />
        <path className="space-rim" d="M5 1H22L18 11H1Z" />
      </svg>
    );
  }
  const isLine = shape === "solid" || shape === "dashed" || shape === "dotted" || shape === "band";
  return (
    <svg className="swatch" viewBox="0 0 24 12" width={24} height={12} aria-hidden="true" focusable="false">
      {isLine ? (
        <path className={`line-stroke is-${shape}`} d="M1 6H23" />
      ) : (
        <>
          {shape === "ring" || shape === "handle" ? <circle className="point-ring" cx={12} cy={6} r={5} /> : null}
          <circle className="point-dot" cx={12} cy={6} r={shape === "point" ? 4 : 2.5} />
        </>
      )}
    </svg>
  );
}

/** Props of {@link LegendButton}. */
export type LegendButtonProps = {
  readonly object: string;
  readonly shape: SwatchShape;
  readonly children: ReactNode;
};

/**
 * An object's name, as a button: reaching it raises the object everywhere on the page, pressing it keeps it raised. This
 * is the way to linked objects by keyboard.
 */
export function LegendButton({ object, shape, children }: LegendButtonProps): ReactElement {
  const [isHeld, setHeld] = useState(false);
  useLayoutEffect(() => onRaise((now) => now !== object && now !== null && setHeld(false)), [object]);
  const press = (): void => {
    const keep = !isHeld;
    hold(keep ? object : null);
    setHeld(keep && raised() === object);
  };
  return (
    <button
      type="button"
      className={`legend-button ${objectClass(object)}`}
      data-obj={object}
      aria-pressed={isHeld}
      onClick={press}
    >
      <Swatch shape={shape} />
      <span className="legend-name">{children}</span>
    </button>
  );
}

/** One line of a {@link Legend}. */
export type LegendItem = { readonly object: string; readonly shape: SwatchShape; readonly name: string };

/** The objects of a figure by name; each can be raised with the keyboard. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }): ReactElement {
  return (
    <ul className="legend">
      {items.map(({ object, shape, name }) => (
        <li key={object}>
          <LegendButton object={object} shape={shape}>
            {name}
          </LegendButton>
        </li>
      ))}
    </ul>
  );
}
