import { MathSpan } from "@gradus/figures";
import { givenNode, type Place, type Typed } from "@gradus/workbench";
import { useId } from "react";

type GivenBoxProps = {
  readonly place: Place;
  readonly label: string;
  readonly text: string;
  readonly typed: Typed;
  readonly rows: number;
  readonly onText: (text: string) => void;
};

/** A box to type or paste into, and below it what was understood, or where it stopped making sense. */
export function GivenBox({ place, label, text, typed, rows, onText }: GivenBoxProps) {
  const id = useId();
  return (
    <div className="given">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-understood`}
        aria-invalid={typed.is === "unreadable"}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <output className="given-understood" id={`${id}-understood`} htmlFor={id}>
        <Understood place={place} text={text} typed={typed} />
      </output>
    </div>
  );
}

function Understood({ place, text, typed }: Pick<GivenBoxProps, "place" | "text" | "typed">) {
  if (typed.is === "empty") return null;
  if (typed.is === "read") {
    return (
      <>
        <span className="soft">Understood as</span> <MathSpan node={givenNode(place, typed.given)} />
      </>
    );
  }
  const { message, accepts, line, column } = typed.error;
  const where = text.trim().includes("\n") ? `line ${line}, column ${column}` : `column ${column}`;
  return (
    <>
      <b>{`${message.charAt(0).toUpperCase()}${message.slice(1)}`}</b> ({where}). You can type {accepts}.
    </>
  );
}
