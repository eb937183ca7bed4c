import { PicturePlane } from "@gradus/figures";
import { askForHint, besideWidget, type Exercise, isWritten, respond } from "@gradus/practice";
import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { AnswerWidget } from "../answer/answer.tsx";
import { record } from "../record/record.ts";
import { replay, withHints, withSolution } from "./attempt-history.ts";
import { keepDraft, keepHints, readDraft, readHints } from "./drafts.ts";
import { Echo, Feedback } from "./Feedback.tsx";
import { ignoreHeldEnter } from "./held-enter.ts";
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
  /** The learner asked for this problem just now: the page leads there, also for those who can't see it. */
  readonly arrives?: boolean;
};

/** One problem from its question to its end: reading, judging, hints, twin, solution. */
export function Problem({ exercise, where, lesson, heading, next, onEnd, arrives = false }: ProblemProps) {
  const [hints, setHints] = useState(() => readHints(exercise.identity));
  const [worked, setWorked] = useState(() => withHints(exercise, replay(exercise, record.events(), hints), hints));
  const [text, setText] = useState(() => readDraft(exercise.identity) || worked.text);
  const whole = useRef<HTMLElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const reply = useRef<HTMLDivElement>(null);
  const replied = useRef(false);
  const accepts = useId();
  const { attempt, response, asked } = worked;
  const ended = attempt.ended !== null;
  const typed = isWritten(exercise.form);
  const unreadable = response?.judged.verdict === "unreadable" && worked.text === text;
  const handedIn = unreadable ? exercise.read(text) : null;

  const type = (value: string) => {
    setText(value);
    keepDraft(exercise.identity, value);
  };
  const happened = { where, ...(lesson === undefined ? {} : { lesson }) };
  const submit = () => {
    if (ended) return;
    const answered = respond(exercise, attempt, text);
    replied.current = true;
    setWorked({ ...answered, text, asked: null });
    keepDraft(exercise.identity, "");
    record.append("answer-given", { ...answered.response.event, ...happened });
    if (answered.attempt.ended !== null) {
      onEnd?.({ right: answered.attempt.ended === "right", sibling: answered.response.sibling ?? null });
    }
  };
  const hint = () => {
    const given = askForHint(exercise, attempt);
    setWorked({ ...worked, attempt: given.attempt });
    if (given.hint === null) return;
    const all = [...hints, given.hint];
    setHints(all);
    keepHints(exercise.identity, all);
  };
  const solution = () => {
    if (ended) return;
    const shown = withSolution(exercise, worked);
    replied.current = true;
    setWorked(shown);
    record.append("solution-shown", { problem: exercise.identity, ...happened });
    onEnd?.({ right: false, sibling: shown.asked?.sibling ?? null });
  };
  // The button that was pressed is gone when the work has ended: the focus goes to what was said instead.
  useEffect(() => {
    if (!replied.current) return;
    replied.current = false;
    const box = ended || !answer.current ? null : boxToMend(answer.current, unreadable);
    if (box) {
      box.focus();
      if (unreadable) box.select();
    } else if (ended) reply.current?.focus({ preventScroll: true });
    reply.current?.querySelector(".feedback > :first-child")?.scrollIntoView({ block: "nearest" });
  }, [response, asked]);
  useEffect(() => {
    if (!arrives) return;
    whole.current?.focus({ preventScroll: true });
    if ((whole.current?.getBoundingClientRect().top ?? 0) < 0) whole.current?.scrollIntoView({ block: "start" });
  }, []);

  const reading = text.trim() === "" || !typed ? null : exercise.read(text);
  // A second wrong try brings a hint as well, which need not be asked for again.
  const hintsLeft = attempt.hintsSeen < exercise.hints().length;
  const sibling = response?.sibling ?? asked?.sibling ?? null;
  return (
    <article className="problem" data-problem={exercise.identity} ref={whole} tabIndex={-1}>
      <div className="problem-head">{heading}</div>
      <div className="problem-prompt">
        <Prose text={exercise.prompt.text} />
      </div>
      {exercise.prompt.picture && (
        <div className="problem-picture">
          <PicturePlane picture={exercise.prompt.picture} />
        </div>
      )}
      <div className="problem-form" ref={answer} onKeyDownCapture={ignoreHeldEnter}>
        <AnswerWidget
          form={exercise.form}
          text={text}
          onText={type}
          onSubmit={submit}
          disabled={ended}
          describedBy={accepts}
          marks={response?.judged.marks}
          unreadableAt={handedIn?.ok === false ? handedIn.at : undefined}
        />
        <p className="problem-accepts" id={accepts}>
          <Inline text={ended ? "" : besideWidget(exercise.form, text)} />
        </p>
        {typed && !ended && <Echo reading={reading} form={exercise.form.type} />}
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
              // It stands where the hints were asked for: the second half of a double click does not ask for the solution.
              <button type="button" className="button quiet" onClick={({ detail }) => detail < 2 && solution()}>
                Show the solution
              </button>
            )}
          </div>
        )}
      </div>
      <div role="status">
        {hints.length > 0 && (
          <div className="feedback">
            {hints.map((text, index) => (
              <div key={text}>
                <h4>{index === 0 ? "Hint" : "Another hint"}</h4>
                <Prose text={text} />
              </div>
            ))}
          </div>
        )}
      </div>
      <div className="problem-reply" aria-live="polite" ref={reply} tabIndex={-1}>
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

/** The box that the reply is about: one marked as wrong or not readable, or else, where some are missing, the first. */
function boxToMend(answer: HTMLElement, unreadable: boolean): HTMLInputElement | null {
  const marked = answer.querySelector<HTMLInputElement>("[aria-invalid='true']");
  if (marked !== null || !unreadable) return marked;
  const boxes = [...answer.querySelectorAll("input")].filter(({ type }) => type === "text");
  return boxes.find(({ value }) => value.trim() === "") ?? null;
}
