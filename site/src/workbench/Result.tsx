import { MathSpan, PicturePlane } from "@gradus/figures";
import {
  type Answered,
  type Given,
  type GivenKind,
  type InFloats,
  type NamedThing,
  notations,
  type Operation,
  type Options,
  type Way,
  writeThings,
} from "@gradus/workbench";
import { useMemo } from "react";
import { CopyButtons } from "./CopyButtons.tsx";
import { Panels } from "./Panels.tsx";
import { pictureOf } from "./pictures/picture-of.ts";
import type { ResultPicture } from "./pictures/scene.ts";
import { Work } from "./Work.tsx";

type ResultProps = {
  readonly operation: Operation;
  readonly way: Way;
  readonly given: readonly Given[GivenKind][];
  readonly options: Options;
};

/** What an operation came to: the answer, ways to take it along, the same in floating point, the picture where there is one, and the work. */
export function Result({ operation, way, given, options }: ResultProps) {
  const outcome = useMemo(() => way.run(given, options), [way, given, options]);
  const steps = useMemo(() => outcome.steps?.() ?? [], [outcome]);
  const floating = useMemo(() => outcome.inFloats?.() ?? null, [outcome]);
  const picture = useMemo(() => pictureOf(operation.verb, way, given), [operation, way, given]);
  const things = thingsOf(outcome.answer);
  return (
    <section className="bench-result" aria-labelledby="bench-answer">
      <h2 id="bench-answer">{operation.title}</h2>
      <div aria-live="polite">
        <Answers of={outcome.answer} />
        {outcome.remark === undefined ? null : <p className="interface soft">{outcome.remark}</p>}
      </div>
      <CopyButtons
        copies={[
          ...(things.length === 0 ? [] : notations).map((notation) => ({
            button: `Copy as ${notation}`,
            done: `The result is copied as ${notation}.`,
            text: () => writeThings(things, notation),
          })),
          { button: "Copy a link to this", done: "The link is copied.", text: () => location.href },
        ]}
      />
      {picture === null ? null : <Seen picture={picture} />}
      {floating === null ? null : <Floating {...floating} />}
      {steps.length === 0 ? null : <Work key={JSON.stringify(steps.map(({ text }) => text))} steps={steps} />}
    </section>
  );
}

function Answers({ of }: { readonly of: readonly Answered[] }) {
  return of.map(({ label, node }, i) => (
    <p className="bench-answer" key={`${i} ${label ?? ""}`}>
      {label === undefined ? null : <span className="bench-label">{label} </span>}
      {node === undefined ? null : <MathSpan node={node} />}
    </p>
  ));
}

/** The same in floating point, with its error in words, to be taken along digit by digit. */
function Floating({ answer, remark }: InFloats) {
  const things = thingsOf(answer);
  return (
    <section className="bench-floats" aria-labelledby="bench-floats">
      <h3 id="bench-floats">In floating point</h3>
      <Answers of={answer} />
      <p className="interface soft">{remark}</p>
      {things.length === 0 ? null : (
        <CopyButtons
          copies={notations.map((notation) => ({
            button: `Copy floats as ${notation}`,
            done: `The floating-point numbers are copied as ${notation}, with every digit they have.`,
            text: () => writeThings(things, notation),
          }))}
        />
      )}
    </section>
  );
}

function thingsOf(answer: readonly Answered[]): readonly NamedThing[] {
  return answer.flatMap(({ thing, name, copies = [] }): readonly NamedThing[] =>
    thing === undefined ? copies : [name === undefined ? { thing } : { thing, name }],
  );
}

function Seen({ picture }: { readonly picture: ResultPicture }) {
  return (
    <div className="bench-picture">
      {picture.type === "panels" ? <Panels {...picture} /> : <PicturePlane picture={picture} />}
      <p className="interface soft">{picture.description}</p>
    </div>
  );
}
