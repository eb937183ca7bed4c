import { parseStatements } from "./expression.ts";
import { statementsLatex } from "./expression-latex.ts";
import type { AnswerOf, FormOf } from "./form.ts";
import { linearEquation } from "./linear-equation.ts";
import { withNames } from "./plain-text.ts";
import { canonicalName } from "./token.ts";
import { Unreadable } from "./unreadable.ts";

const words = {
  instead: "this answer is written in equations",
  where: " here",
  empty: ", so it says nothing about them",
};

/**
 * Reads linear equations as they are written, in any arrangement: `2x + 3y = 6; x = y - 1`, one a line or parted by
 * semicolons or commas.
 *
 * @param text made plain.
 * @throws Unreadable for another number of equations, other letters, or an equation that is not linear.
 */
export function readEquations(
  text: string,
  { count, unknowns }: FormOf<"equations">,
): { readonly answer: AnswerOf<"equations">; readonly echo: string } {
  const names = unknowns.map(canonicalName);
  const source = withNames(text, names);
  const statements = parseStatements(source);
  const equations = statements.map((statement) => linearEquation(statement, source, names, words));
  if (equations.length !== count) {
    const found = equations.length === 1 ? "1 equation" : `${equations.length} equations`;
    throw new Unreadable(
      statements[count]?.at ?? source.trimEnd().length,
      `I read ${found}; this answer has ${count}.`,
    );
  }
  // In braces an equation is not broken over two lines where another would begin.
  const echo =
    count === 1
      ? statementsLatex(statements, source)
      : statements.map((statement) => `{${statementsLatex([statement], source)}}`).join(",\\quad ");
  return { answer: { type: "equations", equations }, echo };
}
