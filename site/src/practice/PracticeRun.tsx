import { randomStream } from "@gradus/math/random";
import { type NextProblem, nextProblem, type Outcome } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import type { GradusEvent } from "@gradus/record/browser";
import { useEffect, useRef, useState } from "react";
import { freshSeed } from "../record/fresh-seed.ts";
import { record } from "../record/record.ts";
import { loadFor, loadKind, openCurrent } from "./kind-store.ts";
import { Problem } from "./Problem.tsx";
import { prepareFonts } from "./prepare-problem.ts";
import { Inline } from "./prose.tsx";
import { COULD_NOT_LOAD } from "./use-problem.ts";

type PracticeRunProps = { readonly course: number; readonly week: number };

/** Endless mixed practice over what a week has taught: always one more problem, and why it was chosen. */
export function PracticeRun({ course, week }: PracticeRunProps) {
  const [current, setCurrent] = useState<NextProblem | null>(null);
  const [failed, setFailed] = useState(false);
  const moved = useRef(false);

  const choose = async () => {
    const ofTheWeek = catalogue.filter((entry) => entry.course === course && entry.week === week);
    const next = await nextProblem(ofTheWeek, outcomes(), randomStream(freshSeed()), loadKind);
    await loadFor([next.problem]);
    setFailed(false);
    setCurrent(next);
    const address = new URL(location.href);
    address.searchParams.set("problem", next.problem);
    history.replaceState(history.state, "", address);
  };
  useEffect(() => {
    const asked = new URL(location.href).searchParams.get("problem");
    void prepareFonts();
    Promise.all([loadFor(asked === null ? [] : [asked]), record.ready])
      .then(() => {
        const exercise = asked === null ? null : openCurrent(asked);
        if (exercise) setCurrent({ problem: exercise.identity, reason: "Taken up where you left it.", owed: false });
        else return choose();
      })
      .catch(() => setFailed(true));
  }, []);

  const exercise = current && openCurrent(current.problem);
  if (failed) return <p className="interface">{COULD_NOT_LOAD}</p>;
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
            choose().catch(() => setFailed(true));
          }}
        >
          Next problem
        </button>
      )}
    />
  );
}

function outcomes(): readonly Outcome[] {
  return (record.events() as readonly GradusEvent[]).flatMap((event): readonly Outcome[] => {
    if (event.type === "solution-shown") return [{ problem: event.data.problem, shown: true }];
    return event.type === "answer-given" && event.data.where !== "quiz" ? [event.data as Outcome] : [];
  });
}
