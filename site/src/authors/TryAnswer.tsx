import { besideWidget, type Exercise, isWritten } from "@gradus/practice";
import { useId, useState } from "react";
import { AnswerWidget } from "../answer/answer.tsx";
import { Echo } from "../practice/Feedback.tsx";
import { Inline } from "../practice/prose.tsx";
import { JudgedText } from "./JudgedText.tsx";

/** The widget as a learner gets it. What is answered here is judged and kept nowhere. */
export function TryAnswer({ exercise }: { readonly exercise: Exercise }) {
  const beside = useId();
  const [text, setText] = useState("");
  const [handedIn, handIn] = useState<string | null>(null);
  const { form } = exercise;
  const marks = handedIn === null ? undefined : exercise.judge(handedIn).marks;
  return (
    <div className="problem-form">
      <AnswerWidget
        form={form}
        text={text}
        onText={setText}
        onSubmit={() => handIn(text)}
        disabled={false}
        describedBy={beside}
        marks={marks}
      />
      <p className="problem-accepts" id={beside}>
        <Inline text={besideWidget(form, text)} />
      </p>
      {isWritten(form) && <Echo reading={text.trim() === "" ? null : exercise.read(text)} form={form.type} />}
      <div className="problem-buttons">
        <button type="button" className="button" onClick={() => handIn(text)}>
          Judge
        </button>
        <button type="button" className="button quiet" onClick={() => setText(exercise.solution().answer)}>
          Fill in the right answer
        </button>
        <code className="author-text">{text}</code>
      </div>
      {handedIn !== null && <JudgedText exercise={exercise} text={handedIn} />}
    </div>
  );
}
