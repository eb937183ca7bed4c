import { MathSpan, PicturePlane, TracePlayer } from "@gradus/figures";
import {
  type Given,
  type GivenKind,
  notations,
  type Operation,
  type Options,
  type Way,
  writeThings,
} from "@gradus/workbench";
import { useMemo, useState } from "react";
import { Arrows } from "./Arrows.tsx";
import { pictureOf } from "./picture.ts";

type ResultProps = {
  readonly operation: Operation;
  readonly way: Way;
  readonly given: readonly Given[GivenKind][];
  readonly options: Options;
};

/** What an operation came to: the answer, ways to take it along, the picture where there is one, and the work. */
export function Result({ operation, way, given, options }: ResultProps) {
  const outcome = useMemo(() => way.run(given, options), [way, given, options]);
  const steps = useMemo(() => outcome.steps?.() ?? [], [outcome]);
  const floating = useMemo(() => outcome.inFloats?.() ?? null, [outcome]);
  const picture = useMemo(() => pictureOf(operation.verb, way, given), [operation, way, given]);
  const things = outcome.answer.flatMap(({ thing, label }) => {
    const [, name] = /^(\p{L}):$/u.exec(label ?? "") ?? [];
    return thing === undefined ? [] : [name === undefined ? { thing } : { thing, name }];
  });
  return (
    <section className="bench-result" aria-labelledby="bench-answer">
      <h2 id="bench-answer">{operation.title}</h2>
      <div aria-live="polite">
        {outcome.answer.map(({ label, node }, i) => (
          <p className="bench-answer" key={label ?? i}>
            {label === undefined ? null : <span>{label} </span>}
            {node === undefined ? null : <MathSpan node={node} />}
          </p>
        ))}
        {floating === null ? null : (
          <p className="bench-floats">
            <span className="soft">In floating point:</span> <MathSpan node={floating.node} />{" "}
            <span className="soft">with {floating.remark}</span>
          </p>
        )}
        {outcome.remark === undefined ? null : <p className="interface soft">{outcome.remark}</p>}
      </div>
      <CopyButtons
        things={[
          ...(things.length === 0
            ? []
            : notations.map((notation) => ({ name: notation, text: () => writeThings(things, notation) }))),
          { name: "link", text: () => location.href },
        ]}
      />
      {picture === null ? null : (
        <div className="bench-picture">
          {picture.type === "arrows" ? <Arrows {...picture} /> : <PicturePlane picture={picture} />}
        </div>
      )}
      {steps.length === 0 ? null : (
        <TracePlayer
          key={JSON.stringify(steps.map(({ text }) => text))}
          id="bench-steps"
          title="The work"
          steps={steps}
        />
      )}
    </section>
  );
}

type Copied = { readonly name: string; readonly text: string; readonly refused: boolean };

type CopyButtonsProps = {
  readonly things: readonly { readonly name: string; readonly text: () => string }[];
};

/** Buttons that put a text on the clipboard and say so; where the browser refuses, the text is shown instead. */
function CopyButtons({ things }: CopyButtonsProps) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (name: string, text: string) =>
    navigator.clipboard
      .writeText(text)
      .then(() => setCopied({ name, text, refused: false }))
      .catch(() => setCopied({ name, text, refused: true }));
  return (
    <div>
      <p className="problem-buttons">
        {things.map(({ name, text }) => (
          <button key={name} type="button" className="button" onClick={() => copy(name, text())}>
            {name === "link" ? "Copy a link to this" : `Copy as ${name}`}
          </button>
        ))}
      </p>
      <p className="bench-copied" role="status">
        {copied === null ? null : copied.refused ? (
          <>
            The browser does not let this page copy. Here it is to copy by hand: <code>{copied.text}</code>
          </>
        ) : copied.name === "link" ? (
          "The link is copied."
        ) : (
          `The result is copied as ${copied.name}.`
        )}
      </p>
    </div>
  );
}
