import type { QuizBlueprint } from "@gradus/practice";
import { drawQuiz, neededToPass } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import type { QuizProgress } from "@gradus/record/browser";
import { useEffect, useRef, useState } from "react";
import { loadFor, loadKind } from "../practice/kind-store.ts";
import { COULD_NOT_LOAD } from "../practice/use-problem.ts";
import { freshSeed } from "../record/fresh-seed.ts";
import { record } from "../record/record.ts";
import { finishedAttempt } from "./finished-attempt.ts";
import { GradedQuiz } from "./GradedQuiz.tsx";
import { PracticeQuiz } from "./PracticeQuiz.tsx";
import { QuizReview } from "./QuizReview.tsx";

/** A quiz: begin, go on with a half-done attempt, see what came of the last one, try again with fresh problems. */
export function Quiz({ blueprint }: { blueprint: QuizBlueprint }) {
  const [progress, setProgress] = useState<QuizProgress | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [justFinished, setJustFinished] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const run = useRef<HTMLDivElement>(null);
  const began = useRef(false);

  useEffect(() => {
    let latest = 0;
    // Another tab may begin or finish an attempt, too: what its problems need is loaded before they are shown.
    const update = async () => {
      const mine = ++latest;
      const now = record.progress().quizzes[blueprint.id] ?? null;
      const shown = now?.open ?? (now?.last ? finishedAttempt(record.events(), blueprint.id) : null);
      await loadFor(shown?.problems ?? []);
      if (mine === latest) setProgress(now);
    };
    const follow = () => {
      update().catch(() => setFailed(true));
    };
    record.ready
      .then(update)
      .then(() => setReady(true))
      .catch(() => setFailed(true));
    return record.subscribe(follow);
  }, []);

  const begin = async () => {
    setJustFinished(false);
    const attempt = freshSeed();
    const problems = await drawQuiz(blueprint, attempt, catalogue, loadKind);
    began.current = true;
    record.append("quiz-started", { quiz: blueprint.id, attempt, problems });
  };
  const finish = (result: {
    score: number;
    total: number;
    problems: readonly string[];
    answers: readonly (string | null)[];
  }) => {
    if (!progress?.open) return;
    record.append("quiz-finished", {
      quiz: blueprint.id,
      attempt: progress.open.attempt,
      score: result.score,
      total: result.total,
      passMark: blueprint.passMark,
    });
    setJustFinished(true);
    window.scrollTo({ top: 0 });
  };
  // The outcome is drawn once the record has answered, which is after the button was pressed: only then is it there to focus.
  const running = Boolean(progress?.open);
  useEffect(() => {
    if (justFinished && !running) outcome.current?.focus({ preventScroll: true });
  }, [justFinished, running]);
  // The button that began the attempt is gone: the focus goes to the first question.
  useEffect(() => {
    if (!began.current || !progress?.open) return;
    began.current = false;
    run.current?.querySelector<HTMLElement>("[data-problem][tabindex], [data-problem] [tabindex]")?.focus();
  }, [progress?.open]);

  if (failed) return <p className="interface">{COULD_NOT_LOAD}</p>;
  if (!ready) return <p className="interface soft">Looking for an attempt you may have left…</p>;
  if (progress?.open) {
    const Run = blueprint.graded ? GradedQuiz : PracticeQuiz;
    return (
      <div ref={run}>
        <Run key={progress.open.attempt} blueprint={blueprint} attempt={progress.open} onFinish={finish} />
      </div>
    );
  }
  const finished = progress?.last && blueprint.graded ? finishedAttempt(record.events(), blueprint.id) : null;
  return (
    <div>
      {progress?.last && (
        <div className="quiz-result" tabIndex={-1} ref={outcome}>
          <p className="quiz-score">
            {progress.last.score} of {progress.last.total}
            {progress.last.passed ? ", passed" : ", not passed yet"}
          </p>
          <p className="interface">
            {progress.last.passed
              ? `${neededToPass(blueprint, progress.last.total)} of ${progress.last.total} pass.`
              : `${neededToPass(blueprint, progress.last.total)} of ${progress.last.total} pass. Any number of attempts; each has fresh problems.`}{" "}
            Best so far: {progress.best?.score} of {progress.best?.total}, in{" "}
            {progress.attempts === 1 ? "one attempt" : `${progress.attempts} attempts`}.
          </p>
        </div>
      )}
      {finished && (
        <details className="quiz-review" open={justFinished}>
          <summary>
            <h2>Question by question</h2>
          </summary>
          <QuizReview blueprint={blueprint} {...finished} />
        </details>
      )}
      <p className="problem-buttons">
        <button type="button" className="button primary" onClick={() => begin().catch(() => setFailed(true))}>
          {progress?.last ? "Try again with fresh problems" : "Begin"}
        </button>
      </p>
    </div>
  );
}
