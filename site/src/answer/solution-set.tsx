import { type AnswerForm, besideSolutions } from "@gradus/practice";
import { useId, useState } from "react";
import { Inline } from "../practice/prose.tsx";
import { TextBox } from "./text-box.tsx";
import { VectorAnswer } from "./vector.tsx";
import type { WidgetProps } from "./widget.ts";

type SolutionSetForm = Extract<AnswerForm, { readonly type: "solution-set" }>;
type Sort = "point" | "none" | "family";
const SORTS: readonly { readonly sort: Sort; readonly words: string }[] = [
  { sort: "point", words: "one solution" },
  { sort: "none", words: "no solution" },
  { sort: "family", words: "infinitely many" },
];

function sortOf(text: string): Sort | null {
  if (text.trim() === "") return null;
  if (/none|no sol|∅/i.test(text)) return "none";
  return /[a-z]\s*\(|\)\s*[+]/i.test(text) ? "family" : "point";
}

/** First how many solutions, then which: a point by its entries, a family typed as a point and a direction. */
export function SolutionSetAnswer(props: WidgetProps<SolutionSetForm>) {
  const { form, text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  const name = useId();
  const [picked, setPicked] = useState<Sort | null>(null);
  const sort = picked ?? sortOf(text);
  const pick = (next: Sort) => {
    setPicked(next);
    onText(next === "none" ? "none" : "");
  };
  return (
    <div className="answer-solution-set">
      <div className="answer-sorts" role="radiogroup" aria-label="How many solutions" aria-describedby={describedBy}>
        {SORTS.map(({ sort: each, words }) => (
          <label key={each} className={sort === each ? "choice slim chosen" : "choice slim"}>
            <input type="radio" name={name} checked={sort === each} disabled={disabled} onChange={() => pick(each)} />
            <span className="choice-text">{words}</span>
          </label>
        ))}
      </div>
      {sort === "point" && <VectorAnswer {...props} form={{ names: form.unknowns }} />}
      {sort === "family" && (
        <TextBox
          {...{ text, onText, onSubmit, disabled, describedBy, unreadableAt }}
          label={`(${form.unknowns.join(", ")}) =`}
          size={22}
        />
      )}
      {(sort === "point" || sort === "family") && (
        <p className="problem-accepts">
          <Inline text={besideSolutions(form, sort)} />
        </p>
      )}
    </div>
  );
}
