import { PicturePlane } from "@gradus/figures";
import { type QuestionResult, type QuizBlueprint, scoreQuiz } from "@gradus/practice";
import { openCurrent } from "../practice/kind-store.ts";
import { Prose } from "../practice/prose.tsx";
import { SolutionView } from "../practice/Steps.tsx";

type QuizReviewProps = {
  readonly blueprint: QuizBlueprint;
  readonly problems: readonly string[];
  readonly answers: readonly (string | null)[];
};

const SAID: Readonly<Record<QuestionResult["status"], string>> = {
  right: "✓ Right",
  wrong: "– Not right",
  form: "≈ Right value, not in the form asked",
  empty: "– No answer",
  undecided: "… Could not decide; it doesn’t count",
  outdated: "… Revised since; it doesn’t count",
};

/** Complete feedback on a graded quiz: for every question what was answered, what it shows, and the whole solution. */
export function QuizReview({ blueprint, problems, answers }: QuizReviewProps) {
  const { questions } = scoreQuiz(blueprint, problems, answers, openCurrent);
  return (
    <section aria-labelledby="review-title">
      <h2 id="review-title">Question by question</h2>
      {questions.map((question, index) => (
        <Question key={question.problem} question={question} number={index + 1} />
      ))}
    </section>
  );
}

function Question({ question, number }: { question: QuestionResult; number: number }) {
  const exercise = openCurrent(question.problem);
  const { judged, solution } = question;
  return (
    <article className="problem" aria-label={`Question ${number}`}>
      <div className="problem-head">
        <b>Question {number}</b>
        <span>{exercise?.kind.title}</span>
      </div>
      {exercise && (
        <div className="problem-prompt">
          <Prose text={exercise.prompt.text} />
        </div>
      )}
      {exercise?.prompt.picture && (
        <div className="problem-picture">
          <PicturePlane picture={exercise.prompt.picture} />
        </div>
      )}
      <p className="feedback-verdict">{SAID[question.status]}</p>
      {question.answer && (
        <p className="interface">
          You answered <code>{question.answer}</code>
        </p>
      )}
      {judged && <Prose text={judged.feedback} />}
      {judged?.witness && <Prose text={judged.witness} />}
      {solution && (
        <details open={question.status !== "right"}>
          <summary className="interface">The full solution</summary>
          <SolutionView solution={solution} />
        </details>
      )}
    </article>
  );
}
