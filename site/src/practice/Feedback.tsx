import { PicturePlane } from "@gradus/figures";
import type { AnswerForm, Response } from "@gradus/practice";
import { AnsweredForm } from "../answer/answered-form.tsx";
import { Formula, Prose } from "./prose.tsx";
import { SolutionView, Steps } from "./Steps.tsx";

const SAID: Readonly<Record<Response["judged"]["verdict"], { readonly mark: string; readonly word: string }>> = {
  right: { mark: "✓", word: "Right" },
  wrong: { mark: "–", word: "Not yet" },
  form: { mark: "≈", word: "Right value, another form" },
  unreadable: { mark: "?", word: "Can’t read this yet" },
  undecided: { mark: "…", word: "Could not decide" },
};

/** What practice answers: the verdict by word and mark, in ink, then what helps most. */
export function Feedback({ response }: { response: Response }) {
  const { judged } = response;
  const said = SAID[judged.verdict];
  // What can be typed stands beside the boxes already.
  const explained = judged.problem ?? judged.feedback;
  return (
    <div className={`feedback feedback-${judged.verdict}`}>
      <p className="feedback-verdict">
        <span className="feedback-mark" aria-hidden="true">
          {said.mark}
        </span>
        {said.word}
        {judged.verdict === "unreadable" && <span className="soft">costs nothing</span>}
      </p>
      {explained !== "" && <Prose text={explained} />}
      {judged.witness !== undefined && <Prose text={judged.witness} />}
      {judged.check !== undefined && (
        <>
          <h4>Check it yourself</h4>
          <div className="check">
            <Prose text={judged.check} />
          </div>
        </>
      )}
      {response.hint !== undefined && (
        <>
          <h4>Something to aim at</h4>
          <Prose text={response.hint} />
        </>
      )}
      {response.twin !== undefined && (
        <details open>
          <summary className="interface">The same kind of problem, worked with other numbers</summary>
          <Prose text={response.twin.prompt.text} />
          {response.twin.prompt.picture && (
            <div className="problem-picture">
              <PicturePlane picture={response.twin.prompt.picture} />
            </div>
          )}
          {/* The solution of an order writes its lines out: the widget would say them twice. */}
          {response.twin.form.type === "order" ? null : (
            <AnsweredForm form={response.twin.form} text={response.twin.solution.answer} />
          )}
          <SolutionView solution={response.twin.solution} />
        </details>
      )}
      {response.solution !== undefined && (
        <>
          <h4>The full solution</h4>
          <SolutionView solution={response.solution} />
        </>
      )}
      {response.second !== undefined && (
        <details>
          <summary className="interface">{response.second.title}</summary>
          <Steps steps={response.second.steps} />
        </details>
      )}
    </div>
  );
}

type EchoProps = {
  readonly reading: { ok: true; echo: string } | { ok: false; message: string } | null;
  readonly form: AnswerForm["type"];
};

/** What was understood of an answer while it is being typed, before anything is judged. */
export function Echo({ reading, form }: EchoProps) {
  if (reading?.ok === false) return <p className="problem-echo soft">Not readable yet.</p>;
  // Filled boxes and a chosen “no solution” stand as they were meant.
  if (reading === null || form === "blanks" || !/\d/.test(reading.echo)) return <p className="problem-echo" />;
  return (
    <p className="problem-echo">
      Understood as <Formula latex={reading.echo} />
    </p>
  );
}
