import { PicturePlane } from "@gradus/figures";
import { besideWidget, isWritten, type QuizBlueprint, scoreQuiz } from "@gradus/practice";
import type { QuizProgress } from "@gradus/record/browser";
import { useEffect, useId, useRef, useState } from "react";
import { AnswerWidget } from "../answer/answer.tsx";
import { Echo } from "../practice/Feedback.tsx";
import { openCurrent } from "../practice/kind-store.ts";
import { Inline, Prose } from "../practice/prose.tsx";
import { record } from "../record/record.ts";

type GradedQuizProps = {
  readonly blueprint: QuizBlueprint;
  readonly attempt: NonNullable<QuizProgress["open"]>;
  readonly onFinish: (result: {
    score: number;
    total: number;
    problems: readonly string[];
    answers: readonly (string | null)[];
  }) => void;
};

const PAUSE_MS = 500;

/** Ten questions in any order; every answer is kept as it is given, and all feedback comes at the end. */
export function GradedQuiz({ blueprint, attempt, onFinish }: GradedQuizProps) {
  const { problems } = attempt;
  const [answers, setAnswers] = useState<readonly (string | null)[]>(attempt.answers);
  const [at, setAt] = useState(() => Math.max(0, attempt.answers.indexOf(null)));
  const [asking, setAsking] = useState(false);
  const pending = useRef<{ timer: number; position: number; answer: string } | null>(null);
  const accepts = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const identity = problems[at] ?? "";
  const exercise = openCurrent(identity);
  const text = answers[at] ?? "";

  const keep = () => {
    const waiting = pending.current;
    if (!waiting) return;
    window.clearTimeout(waiting.timer);
    pending.current = null;
    const { position, answer } = waiting;
    record.append("quiz-answered", { quiz: blueprint.id, attempt: attempt.attempt, position, answer });
  };
  useEffect(() => {
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      keep();
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
    };
  }, []);

  const type = (value: string) => {
    if (pending.current && pending.current.position !== at) keep();
    setAnswers(answers.map((answer, index) => (index === at ? value : answer)));
    window.clearTimeout(pending.current?.timer);
    pending.current = { position: at, answer: value, timer: window.setTimeout(keep, PAUSE_MS) };
  };
  const go = (index: number) => {
    keep();
    setAsking(false);
    setAt(index);
    heading.current?.focus();
  };
  const missing = answers.filter((answer) => answer === null || answer.trim() === "").length;
  const handIn = () => {
    keep();
    const result = scoreQuiz(blueprint, problems, answers, openCurrent);
    for (const question of result.questions) {
      if (!question.judged || question.answer === null) continue;
      const { verdict, mistake } = question.judged;
      record.append("answer-given", {
        problem: question.problem,
        answer: question.answer,
        verdict,
        ...(mistake === undefined ? {} : { mistake }),
        attempt: 1,
        help: "none",
        where: "quiz",
      });
    }
    onFinish({ score: result.score, total: result.total, problems, answers });
  };

  const typed = exercise && isWritten(exercise.form);
  return (
    <div>
      <ol className="quiz-positions" aria-label="Questions">
        {problems.map((problem, index) => (
          <li key={problem}>
            <button
              type="button"
              className={answers[index] ? "answered" : undefined}
              aria-current={index === at ? "step" : undefined}
              aria-label={`Question ${index + 1}${answers[index] ? ", answered" : ", open"}`}
              onClick={() => go(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <article className="problem" data-problem={identity}>
        <h2 className="problem-head" tabIndex={-1} ref={heading}>
          <b>
            Question {at + 1} of {problems.length}
          </b>
          <span>{exercise?.kind.title}</span>
        </h2>
        {exercise ? (
          <>
            <div className="problem-prompt">
              <Prose text={exercise.prompt.text} />
            </div>
            {exercise.prompt.picture && (
              <div className="problem-picture">
                <PicturePlane picture={exercise.prompt.picture} />
              </div>
            )}
            <AnswerWidget
              key={identity}
              form={exercise.form}
              text={text}
              onText={type}
              onSubmit={() => go(Math.min(at + 1, problems.length - 1))}
              disabled={false}
              describedBy={accepts}
            />
            <p className="problem-accepts" id={accepts}>
              <Inline text={besideWidget(exercise.form, text)} />
            </p>
            {typed && <Echo reading={text.trim() === "" ? null : exercise.read(text)} form={exercise.form.type} />}
          </>
        ) : (
          <p>This question was revised after the attempt began. It doesn’t count.</p>
        )}
      </article>
      <div className="problem-buttons">
        <button type="button" className="button" onClick={() => go(at - 1)} disabled={at === 0}>
          Back
        </button>
        {at < problems.length - 1 && (
          <button type="button" className="button primary" onClick={() => go(at + 1)}>
            Next
          </button>
        )}
        <button
          type="button"
          className={at === problems.length - 1 ? "button primary" : "button quiet"}
          onClick={() => (missing > 0 && !asking ? setAsking(true) : handIn())}
        >
          {asking ? "Hand in all the same" : "Hand in"}
        </button>
      </div>
      <p className="interface" role="status">
        {asking && `${missing} of ${problems.length} questions ${missing === 1 ? "has" : "have"} no answer yet.`}
      </p>
    </div>
  );
}
