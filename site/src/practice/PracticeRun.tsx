import { randomStream } from "@gradus/math/random";
import { allKinds, type Exercise, type NextProblem, nextProblem, type Outcome, openExercise } from "@gradus/practice";
import type { GradusEvent } from "@gradus/record/browser";
import { useEffect, useState } from "react";
import { record } from "../record/record.ts";
import { Problem } from "./Problem.tsx";
import { Inline } from "./prose.tsx";

type PracticeRunProps = { readonly course: number; readonly week: number };

/** Endless mixed practice over what a week has taught: always one more problem, and why it was chosen. */
export function PracticeRun({ course, week }: PracticeRunProps) {
  const [current, setCurrent] = useState<NextProblem | null>(null);
  const [count, setCount] = useState(1);
  const kinds = allKinds.filter((kind) => kind.course === course && kind.week === week);

  const choose = () => {
    const rng = randomStream(crypto.randomUUID());
    const next = nextProblem(kinds, answers(), rng);
    setCurrent(next);
    const address = new URL(location.href);
    address.searchParams.set("problem", next.problem);
    history.replaceState(history.state, "", address);
  };
  useEffect(() => {
    record.ready.then(() => {
      const asked = new URL(location.href).searchParams.get("problem");
      const exercise = asked === null ? null : open(asked);
      if (exercise) setCurrent({ problem: exercise.identity, reason: "Taken up where you left it.", owed: false });
      else choose();
    });
  }, []);

  const exercise = current && open(current.problem);
  if (!current || !exercise) return <p className="interface soft">Making a problem for you…</p>;
  return (
    <Problem
      key={current.problem}
      exercise={exercise}
      where="practice"
      lesson={exercise.kind.lesson}
      heading={
        <>
          <b>{exercise.kind.title}</b>
          <span>
            <Inline text={current.reason} />
          </span>
        </>
      }
      next={() => (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setCount(count + 1);
            choose();
          }}
        >
          Next problem
        </button>
      )}
    />
  );
}

function answers(): readonly Outcome[] {
  return (record.events() as readonly GradusEvent[]).flatMap((event) =>
    event.type === "answer-given" && event.data.where !== "quiz" ? [event.data as Outcome] : [],
  );
}

function open(identity: string): Exercise | null {
  const opened = openExercise(identity);
  return opened === null || "outdated" in opened ? null : opened;
}
