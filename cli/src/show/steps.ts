import { type Explanation, toLatex } from "@gradus/math/explain";
import { showMatrices } from "./matrix.ts";
import { indented } from "./prose.ts";
import type { Style } from "./style.ts";

/** A step for `--json`. */
export type StepData = {
  readonly rule: string;
  readonly text: string;
  readonly latex: string;
  readonly reason: string;
};

/** Steps for `--json`, their LaTeX without the links to a page's figures. */
export function stepData(steps: readonly Explanation[]): readonly StepData[] {
  return steps.map(({ rule, text, node, reason, substeps }) => ({
    ...{ rule, text, latex: toLatex(node, { objects: false }), reason },
    ...(substeps ? { substeps: stepData(substeps) } : {}),
  }));
}

/** Steps for people: a numbered line each, with its reason; below it the matrix where there is one. */
export function showSteps(steps: readonly Explanation[], style: Style): string {
  const width = String(steps.length).length;
  return steps
    .map((step, i) => {
      const number = `${String(i + 1).padStart(width)}.`;
      const line = `${number} ${step.text}  ${style.quiet(`(${step.reason})`)}`;
      const matrix = showMatrices(step.node);
      return matrix === null ? line : `${line}\n${indented(matrix, " ".repeat(width + 2))}`;
    })
    .join("\n");
}
