import { type ReactElement, type ReactNode, useLayoutEffect, useState } from "react";
import type { LinePattern } from "../marks/line-mark.tsx";
import { hold, onRaise, raised } from "../state/raise.ts";
import { objectClass } from "../theme/object-colours.ts";

/** The little drawing beside an object's name. */
export type SwatchShape = LinePattern | "point" | "ring" | "handle";

/** Props of {@link Swatch}. */
export type SwatchProps = { readonly shape: SwatchShape };

/** How an object is drawn in the figure, small: so that it is known by more than its colour. */
export function Swatch({ shape }: SwatchProps): ReactElement {
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
