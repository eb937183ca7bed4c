import { MathSpan } from "@gradus/figures";
import { equationNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { type Clue, equationOf, names } from "./clues.ts";
import { effect, type Stood } from "./standing.ts";

/** Props of {@link ClueSwitch}. */
export type ClueSwitchProps = {
  readonly figure: string;
  readonly clue: Clue;
  /** What the clue does while it is on; undefined while it is off. */
  readonly stood: Stood | undefined;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  /** The learner points at the clue, or no longer does. */
  readonly onPoint: (clue: Clue | null) => void;
};

/** One clue with its switch: the words always, the equation and what it does while it is on. */
export function ClueSwitch({ figure, clue, stood, disabled, onToggle, onPoint }: ClueSwitchProps): ReactElement {
  const { key, source, words } = clue;
  const id = `${figure}-${key}`;
  return (
    <li
      className={stood === undefined ? "clue" : "clue is-on"}
      onPointerEnter={() => onPoint(clue)}
      onPointerLeave={() => onPoint(null)}
    >
      <label className="clue-label" htmlFor={id}>
        <input
          id={id}
          className="clue-switch"
          type="checkbox"
          role="switch"
          checked={stood !== undefined}
          aria-checked={stood !== undefined}
          disabled={disabled}
          aria-describedby={`${id}-effect`}
          onChange={onToggle}
          onFocus={() => onPoint(clue)}
          onBlur={() => onPoint(null)}
        />
        <span className="clue-words">{words}</span>
      </label>
      <span className="clue-effect" id={`${id}-effect`}>
        <span className="clue-source">{source}</span>
        {stood === undefined ? null : (
          <>
            <MathSpan node={equationNode(equationOf(clue), names)} />{" "}
            <span className="clue-standing" data-standing={stood.standing}>
              {effect(stood.standing, stood.taken)}
            </span>
          </>
        )}
      </span>
    </li>
  );
}
