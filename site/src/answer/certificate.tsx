import type { Certificate, FormOf } from "@gradus/practice";
import { useId, useRef } from "react";
import { Inline } from "../practice/prose.tsx";
import { MatrixAnswer } from "./matrix.tsx";
import { NumberAnswer } from "./number.tsx";
import { SolutionSetAnswer } from "./solution-set.tsx";
import { VectorAnswer } from "./vector.tsx";
import type { WidgetProps } from "./widget.ts";

type Side = "true" | "false";
type Parts = { readonly side: Side | null; readonly rest: string };

function partsOf(text: string): Parts {
  const match = /^\s*(true|false)\b\s*:?\s*(.*)$/is.exec(text);
  if (match === null) return { side: null, rest: "" };
  return { side: match[1]?.toLowerCase() === "true" ? "true" : "false", rest: match[2] ?? "" };
}

/** True or false, and the numbers that show it. Each side keeps its numbers while the other one is looked at. */
export function CertificateAnswer(props: WidgetProps<FormOf<"certificate">>) {
  const { form, text, onText, disabled, describedBy, unreadableAt } = props;
  const name = useId();
  const { side, rest } = partsOf(text);
  const kept = useRef<Record<Side, string>>({ true: "", false: "" });
  if (side !== null) kept.current[side] = rest;
  const asked = side === "true" ? form.whenTrue : side === "false" ? form.whenFalse : undefined;
  const write = (next: Side, numbers: string) => onText(numbers.trim() === "" ? next : `${next}: ${numbers}`);

  return (
    <div className="answer-certificate">
      <blockquote className="claim">
        <Inline text={form.claim} />
      </blockquote>
      <div className="answer-sorts" role="radiogroup" aria-label="Is it true?" aria-describedby={describedBy}>
        {(["true", "false"] as const).map((each) => (
          <label key={each} className={side === each ? "choice slim chosen" : "choice slim"}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={side === each}
              disabled={disabled}
              onChange={() => write(each, (each === "true" ? form.whenTrue : form.whenFalse) ? kept.current[each] : "")}
            />
            <span className="choice-text">{each}</span>
          </label>
        ))}
      </div>
      {side !== null && asked !== undefined && (
        <fieldset className="certificate">
          <legend>
            Show it: <Inline text={asked.asks} />
          </legend>
          <CertificateBox
            {...props}
            form={asked.form}
            text={rest}
            unreadableAt={unreadableAt === undefined ? undefined : unreadableAt - (text.length - rest.length)}
            onText={(numbers) => write(side, numbers)}
            key={side}
          />
        </fieldset>
      )}
    </div>
  );
}

function CertificateBox({ form, ...rest }: WidgetProps<Certificate["form"]>) {
  switch (form.type) {
    case "number":
      return <NumberAnswer form={form} {...rest} />;
    case "vector":
      return <VectorAnswer form={form} {...rest} />;
    case "solution-set":
      return <SolutionSetAnswer form={form} {...rest} />;
    case "matrix":
      return <MatrixAnswer form={form} {...rest} />;
  }
}
