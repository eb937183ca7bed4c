import type { Exercise } from "@gradus/practice";
import { Formula, Prose } from "../practice/prose.tsx";

type JudgedTextProps = {
  readonly exercise: Exercise;
  readonly text: string;
  /** The verdict or the wrong rule that should come out; another one is pointed at. */
  readonly expected?: string;
};

/** A text, how it was understood, and all that is said to it. */
export function JudgedText({ exercise, text, expected }: JudgedTextProps) {
  const { verdict, feedback, check, witness, mistake, echo } = exercise.judge(text);
  const fits = expected === undefined || expected === verdict || expected === mistake;
  return (
    <div className="author-judged">
      <p className="interface">
        <code>{text === "" ? "(nothing)" : text}</code> → <b>{verdict}</b>
        {mistake !== undefined && ` · ${mistake}`}
        {!fits && <strong className="author-unexpected"> · expected {expected}</strong>}
        {echo !== undefined && (
          <>
            {" · understood as "}
            <Formula latex={echo} />
          </>
        )}
      </p>
      <Prose text={feedback} />
      {witness !== undefined && <Prose text={witness} />}
      {check !== undefined && (
        <div className="check">
          <Prose text={check} />
        </div>
      )}
    </div>
  );
}
