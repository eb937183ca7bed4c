import { PicturePlane } from "@gradus/figures";
import { askForHint, askForSolution, besideWidget, type Exercise, respond } from "@gradus/practice";
import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { AnswerWidget } from "../answer/answer.tsx";
import { record } from "../record/record.ts";
import { replay } from "./attempt-history.ts";
import { keepDraft, readDraft } from "./drafts.ts";
import { Echo, Feedback } from "./Feedback.tsx";
import { Inline, Prose } from "./prose.tsx";
import { reportProblem } from "./report-problem.ts";
import { SolutionView } from "./Steps.tsx";

export type ProblemEnd = { readonly right: boolean; readonly sibling: string | null };

type ProblemProps = {
  readonly exercise: Exercise;
  readonly where: "lesson" | "practice";
  readonly lesson?: string;
  readonly heading: ReactNode;
  /** What to offer once the work on this problem has ended. */
  readonly next: (end: ProblemEnd) => ReactNode;
  /** A choice is judged the moment it is made only where that costs nothing; here it is always handed in. */
  readonly onEnd?: (end: ProblemEnd) => void;
};

/** One problem from its question to its end: reading, judging, hints, twin, solution. */
export function Problem({ exercise, where, lesson, heading, next, onEnd }: ProblemProps) {
  const [worked, setWorked] = useState(() => replay(exercise, record.events()));
  const [text, setText] = useState(() => readDraft(exercise.identity) || worked.text);
  const [hints, setHints] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<{ sibling: string | null } | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const accepts = useId();
  const { attempt, response } = worked;
  const ended = attempt.ended !== null;
  const typed = exercise.form.type !== "choice" && exercise.form.type !== "point" && exercise.form.type !== "line";

  const type = (value: string) => {
    setText(value);
    keepDraft(exercise.identity, value);
  };
  const submit = () => {
    if (ended) return;
    const replied = respond(exercise, attempt, text);
    setWorked({ ...replied, text });
    keepDraft(exercise.identity, "");
    record.append("answer-given", { ...replied.response.event, where, ...(lesson === undefined ? {} : { lesson }) });
    if (replied.attempt.ended !== null) {
      onEnd?.({ right: replied.attempt.ended === "right", sibling: replied.response.sibling ?? null });
    }
  };
  const hint = () => {
    const replied = askForHint(exercise, attempt);
    setWorked({ ...worked, attempt: replied.attempt });
    if (replied.hint !== null) setHints([...hints, replied.hint]);
  };
  const solution = () => {
    const replied = askForSolution(exercise, attempt);
    setWorked({ ...worked, attempt: replied.attempt });
    setAsked({ sibling: replied.sibling });
    onEnd?.({ right: false, sibling: replied.sibling });
  };
  useEffect(() => {
    if (response && !ended) answer.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [response]);

  const reading = text.trim() === "" || !typed ? null : exercise.read(text);
  const hintsLeft = hints.length < exercise.hints().length;
  const sibling = response?.sibling ?? asked?.sibling ?? null;
  return (
    <article className="problem" data-problem={exercise.identity}>
      <div className="problem-head">{heading}</div>
      <div className="problem-prompt">
        <Prose text={exercise.prompt.text} />
      </div>
      {exercise.prompt.picture && (
        <div className="problem-picture">
          <PicturePlane picture={exercise.prompt.picture} />
        </div>
      )}
      <div className="problem-form" ref={answer}>
        <AnswerWidget
          form={exercise.form}
          text={text}
          onText={type}
          onSubmit={submit}
          disabled={ended}
          describedBy={accepts}
          marks={response?.judged.marks}
        />
        <p className="problem-accepts" id={accepts}>
          <Inline text={besideWidget(exercise.form)} />
        </p>
        {typed && !ended && <Echo reading={reading} />}
        {!ended && (
          <div className="problem-buttons">
            <button type="button" className="button primary" onClick={submit} aria-disabled={text.trim() === ""}>
              Check
            </button>
            {hintsLeft ? (
              <button type="button" className="button quiet" onClick={hint}>
                Give me a hint
              </button>
            ) : (
              <button type="button" className="button quiet" onClick={solution}>
                Show the solution
              </button>
            )}
          </div>
        )}
      </div>
      {hints.length > 0 && (
        <div className="feedback" role="status">
          {hints.map((text) => (
            <div key={text}>
              <h4>Hint</h4>
              <Prose text={text} />
            </div>
          ))}
        </div>
      )}
      <div aria-live="polite">
        {response && <Feedback response={response} />}
        {asked && !response?.solution && (
          <div className="feedback">
            <h4>The full solution</h4>
            <SolutionView solution={exercise.solution()} />
          </div>
        )}
      </div>
      {ended && (
        <div className="problem-buttons">
          {next({ right: attempt.ended === "right", sibling })}
          <button type="button" className="button quiet" onClick={() => reportProblem(exercise.identity, text)}>
            Report this problem
          </button>
        </div>
      )}
    </article>
  );
}
