import { PicturePlane } from "@gradus/figures";
import type { Exercise } from "@gradus/practice";
import type { ReactNode } from "react";
import { Inline, Prose } from "../practice/prose.tsx";
import { SolutionView, Steps } from "../practice/Steps.tsx";
import { JudgedText } from "./JudgedText.tsx";
import { TryAnswer } from "./TryAnswer.tsx";

/** One problem with all that practice can say about it. */
export function SampleProblem({ exercise }: { readonly exercise: Exercise }) {
  const { identity, prompt, kind } = exercise;
  const solution = exercise.solution();
  const samples = exercise.samples();
  const wrongRules = kind.mistakes.map((id) => ({ id, text: exercise.mistake(id), given: exercise.applyMistake(id) }));
  return (
    <article className="problem author-problem" data-problem={identity}>
      <p className="problem-head">
        <a href={`/problem?id=${encodeURIComponent(identity)}`}>{identity}</a>
        {!exercise.wellPosed && <b>not well-posed</b>}
      </p>
      <div className="problem-prompt">
        <Prose text={prompt.text} />
      </div>
      {prompt.picture && (
        <div className="problem-picture">
          <PicturePlane picture={prompt.picture} />
          <p className="interface soft">{prompt.picture.description}</p>
        </div>
      )}
      <TryAnswer exercise={exercise} />
      <Part title="What may be typed">
        <p>
          <Inline text={exercise.accepts} />
        </p>
      </Part>
      <Part title="Hints">
        <ol>
          {exercise.hints().map((hint) => (
            <li key={hint}>
              <Prose text={hint} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={`Solution: ${solution.answer}`}>
        <SolutionView solution={solution} />
        {solution.second !== undefined && (
          <>
            <h4>{solution.second.title}</h4>
            <Steps steps={solution.second.steps} />
          </>
        )}
      </Part>
      <Part title="Wrong rules">
        {wrongRules.map(({ id, text, given }) => (
          <div key={id} className="author-mistake">
            <h4>{id}</h4>
            {text === null ? (
              <p className="soft">
                {given === null ? "Can’t be applied here." : `Gives ${given}, which is right here.`}
              </p>
            ) : (
              <JudgedText exercise={exercise} text={text} expected={id} />
            )}
          </div>
        ))}
      </Part>
      <Part title="Sample answers">
        {(["right", "equivalent", "form", "wrong", "unreadable"] as const).map((sort) => (
          <div key={sort}>
            <h4>{sort}</h4>
            {samples[sort].map((text) => (
              <JudgedText
                key={text}
                exercise={exercise}
                text={text}
                expected={sort === "equivalent" ? "right" : sort}
              />
            ))}
          </div>
        ))}
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="author-part" open>
      <summary className="interface">{title}</summary>
      <div>{children}</div>
    </details>
  );
}
