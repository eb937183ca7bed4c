import type { QuizBlueprint } from "@gradus/practice";
import type { QuizProgress } from "@gradus/record/browser";
import { useRef, useState } from "react";
import { openCurrent } from "../practice/kind-store.ts";
import { Problem } from "../practice/Problem.tsx";
import { record } from "../record/record.ts";

type PracticeQuizProps = {
  readonly blueprint: QuizBlueprint;
  readonly attempt: NonNullable<QuizProgress["open"]>;
  readonly onFinish: (result: {
    score: number;
    total: number;
    problems: readonly string[];
    answers: readonly (string | null)[];
  }) => void;
};

/** Six questions with feedback at once; what counts is right at the first try and without help. */
export function PracticeQuiz({ blueprint, attempt, onFinish }: PracticeQuizProps) {
  const { problems, answers } = attempt;
  const first = answers.indexOf(null);
  const moved = useRef(false);
  const [at, setAt] = useState(first < 0 ? problems.length - 1 : first);
  const identity = problems[at] ?? "";
  const exercise = openCurrent(identity);
  const known = (problem: string) => record.progress().problems[problem];

  const finish = () => {
    const judged = problems.filter((problem) => openCurrent(problem) !== null);
    const score = judged.filter((problem) => known(problem)?.firstTry).length;
    onFinish({ score, total: judged.length, problems, answers });
  };
  const goOn = () => {
    moved.current = true;
    if (at === problems.length - 1) finish();
    else setAt(at + 1);
  };
  const nextButton = (
    <button type="button" className="button primary" onClick={goOn}>
      {at === problems.length - 1 ? "See how it went" : "Next question"}
    </button>
  );

  if (!exercise) {
    return (
      <div className="problem">
        <p>This question was revised after the attempt began. It doesn’t count.</p>
        {nextButton}
      </div>
    );
  }
  return (
    <Problem
      key={identity}
      exercise={exercise}
      where="practice"
      lesson={exercise.kind.lesson}
      arrives={moved.current}
      heading={
        <>
          <b>
            Question {at + 1} of {problems.length}
          </b>
          <span>{exercise.kind.title}</span>
        </>
      }
      onEnd={() =>
        record.append("quiz-answered", {
          quiz: blueprint.id,
          attempt: attempt.attempt,
          position: at,
          answer: known(identity)?.last?.answer ?? "",
        })
      }
      next={() => nextButton}
    />
  );
}
