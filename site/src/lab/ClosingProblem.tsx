import { useEffect, useRef, useState } from "react";
import { Problem } from "../practice/Problem.tsx";
import { COULD_NOT_LOAD, useProblem } from "../practice/use-problem.ts";
import { freshSeed } from "../record/fresh-seed.ts";
import { record } from "../record/record.ts";
import { type Closing, closingSetting, freshClosing, isOfClosing } from "./closing.ts";

export type ClosingProblemProps = { readonly lab: string; readonly closing: Closing };

/** The problem of a closing question: the one that was left, or else a fresh one; after its end, another, as often as one likes. */
export function ClosingProblem({ lab, closing }: ClosingProblemProps) {
  const [identity, setIdentity] = useState<string | null>(null);
  const arrives = useRef(false);
  const exercise = useProblem(identity, null);
  const take = (problem: string) => {
    record.append("setting-changed", { name: closingSetting(lab), value: problem });
    setIdentity(problem);
  };
  useEffect(() => {
    void record.ready.then(() => {
      const kept = record.progress().settings[closingSetting(lab)];
      if (isOfClosing(closing, kept)) setIdentity(kept);
      else take(freshClosing(closing, freshSeed()));
    });
  }, []);

  if (exercise === "failed") return <p className="interface">{COULD_NOT_LOAD}</p>;
  if (typeof exercise === "string")
    return <p className="interface soft lab-closing-awaits">Making a problem for you…</p>;
  return (
    <Problem
      key={exercise.identity}
      exercise={exercise}
      // Without a lesson: who answers here has not begun the lesson that the kind belongs to.
      where="practice"
      arrives={arrives.current}
      heading={<b>{exercise.kind.title}</b>}
      next={({ sibling }) => (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            arrives.current = true;
            take(sibling ?? freshClosing(closing, freshSeed()));
          }}
        >
          Another one
        </button>
      )}
    />
  );
}
