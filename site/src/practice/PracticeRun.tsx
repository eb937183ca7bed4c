import { randomStream } from "@gradus/math/random";
import { type ExerciseKind, type NextProblem, nextProblem, type Outcome } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import type { GradusEvent } from "@gradus/record/browser";
import { useEffect, useRef, useState } from "react";
import { record } from "../record/record.ts";
import { loadKinds, openCurrent } from "./kind-store.ts";
import { Problem } from "./Problem.tsx";
import { Inline } from "./prose.tsx";

type PracticeRunProps = { readonly course: number; readonly week: number };

/** Endless mixed practice over what a week has taught: always one more problem, and why it was chosen. */
export function PracticeRun({ course, week }: PracticeRunProps) {
  const [current, setCurrent] = useState<NextProblem | null>(null);
  const [kinds, setKinds] = useState<readonly ExerciseKind[]>([]);

  const moved = useRef(false);

  const choose = (among: readonly ExerciseKind[]) => {
    const rng = randomStream(crypto.randomUUID());
    const next = nextProblem(among, answers(), rng);
    setCurrent(next);
    const address = new URL(location.href);
    address.searchParams.set("problem", next.problem);
    history.replaceState(history.state, "", address);
  };
  useEffect(() => {
    const ofTheWeek = catalogue.filter((entry) => entry.course === course && entry.week === week).map(({ id }) => id);
    Promise.all([loadKinds(ofTheWeek), record.ready]).then(([loaded]) => {
      setKinds(loaded);
      const asked = new URL(location.href).searchParams.get("problem");
      const exercise = asked === null ? null : openCurrent(asked);
      if (exercise) setCurrent({ problem: exercise.identity, reason: "Taken up where you left it.", owed: false });
      else choose(loaded);
    });
  }, []);

  const exercise = current && openCurrent(current.problem);
  if (!current || !exercise) return <p className="interface soft">Making a problem for you…</p>;
  return (
    <Problem
      key={current.problem}
      exercise={exercise}
      where="practice"
      lesson={exercise.kind.lesson}
      arrives={moved.current}
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
            moved.current = true;
            choose(kinds);
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
