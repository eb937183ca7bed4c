import type { Explanation } from "@gradus/math/explain";
import type { Solution } from "@gradus/practice";
import { useRef } from "react";
import { useAlignedRelations } from "./align-relations.ts";
import { Formula, Inline, Prose } from "./prose.tsx";

/** A worked solution: its lines with their reasons, and what they come to. */
export function SolutionView({ solution }: { solution: Solution }) {
  return (
    <div className="solution">
      {solution.opening !== undefined && <Prose text={solution.opening} />}
      <Steps steps={solution.steps} />
      <Prose text={solution.summary} />
    </div>
  );
}

export function Steps({ steps }: { steps: readonly Explanation[] }) {
  const list = useRef<HTMLOListElement>(null);
  useAlignedRelations(list, ".step-math", [steps]);
  if (steps.length === 0) return null;
  return (
    <ol className="solution-steps" ref={list}>
      {steps.map((step, index) => (
        <li key={`${index}:${step.rule}`}>
          <span className="step-math">
            <Formula latex={`\\displaystyle ${step.latex}`} />
          </span>
          <span className="step-text">
            <Inline text={step.prose} />
          </span>
        </li>
      ))}
    </ol>
  );
}
