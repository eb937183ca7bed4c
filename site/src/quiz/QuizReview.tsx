import { PicturePlane } from "@gradus/figures";
import { type BlankMarks, type Exercise, type QuestionResult, type QuizBlueprint, scoreQuiz } from "@gradus/practice";
import { AnsweredForm, carriesQuestion } from "../answer/answered-form.tsx";
import { openCurrent } from "../practice/kind-store.ts";
import { Formula, Inline, Prose } from "../practice/prose.tsx";
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
    <section aria-label="Question by question">
      {questions.map((question, index) => (
        <Question key={question.problem} question={question} number={index + 1} />
      ))}
    </section>
  );
}

type GivenAnswerProps = {
  readonly exercise: Exercise;
  readonly answer: string;
  readonly marks: BlankMarks | undefined;
};

/** What was answered, as it was meant: the words of a choice, the filled lines, or the formula that was understood. */
function GivenAnswer({ exercise, answer, marks }: GivenAnswerProps) {
  const { form } = exercise;
  // Words are enough for a choice that was made; one that was left open shows what there was to choose.
  const isInWords = answer !== "" && form.type === "choice" && !form.choices.some((choice) => choice.picture);
  if (carriesQuestion(form) && !isInWords) return <AnsweredForm form={form} text={answer} marks={marks} />;
  if (answer === "") return null;
  const reading = exercise.read(answer);
  const ids = new Set(answer.split(",").map((id) => id.trim()));
  const words = form.type === "choice" ? form.choices.filter(({ id }) => ids.has(id)).map(({ text }) => text) : [];
  return (
    <p className="interface">
      You answered{" "}
      {words.length > 0 ? (
        <Inline text={`“${words.join("”, “")}”`} />
      ) : reading.ok ? (
        <Formula latex={reading.echo} />
      ) : (
        <code>{answer}</code>
      )}
    </p>
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
      {exercise && <GivenAnswer exercise={exercise} answer={question.answer ?? ""} marks={judged?.marks} />}
      {judged?.feedback && <Prose text={judged.problem ?? judged.feedback} />}
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
