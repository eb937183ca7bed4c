import { equalsVector, matrix, transpose } from "../../exact/matrix.ts";
import { dot, multiplyMatrixVector } from "../../exact/product.ts";
import { Q, ZERO } from "../../exact/rational.ts";
import { determinantByDefinition } from "./determinant.ts";
import { determinantOf, type LinearEquation2 } from "./line.ts";
import { sideAt } from "./line-form.ts";
import { type LinearSolution, sameSolutionSet } from "./linear-solution.ts";
import { fillEntry, type MissingEntryStep } from "./missing-entry.ts";
import { columnEquation, type MixStep } from "./mix-of-two-rows.ts";
import { solve } from "./solve.ts";
import type { SubstitutionStep } from "./substitution-step.ts";
import { coefficientIn, type EquationLine, equationOfLine } from "./written-equation.ts";

/** Whether a step for an open entry keeps the values of the entry: the equation is that of the determinant, moves keep its solutions, the reading names them. */
export function keepsEntry(step: MissingEntryStep, name: string): boolean {
  const found = entriesOf(step.before, name);
  if (!sameSolutionSet(found, entriesOf(step.after, name))) return false;
  switch (step.rule) {
    case "write-determinant": {
      const { at } = step;
      // Two values of the entry settle an equation that is linear in it.
      return [Q.of(2), Q.of(-3)].every((entry) => {
        const surplus = Q.subtract(determinantByDefinition(fillEntry(at, entry)), at.determinant);
        return Q.equals(
          Q.subtract(sideAt(step.after.left, [name, ""], [entry]), sideAt(step.after.right, [name, ""], [entry])),
          surplus,
        );
      });
    }
    case "read-entry": {
      const { value } = step.at;
      if (value.kind === "one") return sameSolutionSet(found, { kind: "unique", point: [value.entry] });
      return found.kind === (value.kind === "every" ? "infinite" : "none");
    }
    default:
      return true;
  }
}

/** The values of one unknown that satisfy an equation. */
function entriesOf(line: EquationLine, name: string): LinearSolution {
  const across = (unknown: string | null) =>
    Q.subtract(coefficientIn(line.left, unknown), coefficientIn(line.right, unknown));
  return solve(matrix([[across(name)]]), [Q.negate(across(null))]).value;
}

/** Whether a step on a mix of two rows is right: the equations are those of the columns, a check is worked out rightly, a conclusion follows. */
export function checksMix(step: Exclude<MixStep, SubstitutionStep>): boolean {
  switch (step.rule) {
    case "choose-columns": {
      const { question, columns } = step.at;
      const equations = columns.map((column) => columnEquation(question, column));
      const [e1, e2] = equations;
      const written = equations.every((e, i) => {
        const line = step.after[i];
        return line !== undefined && sameEquation(equationOfLine(line, question.names), e);
      });
      return written && e1 !== undefined && e2 !== undefined && !Q.isZero(determinantOf(e1, e2));
    }
    case "check-column": {
      const { question, coefficients, column, made, fits } = step.at;
      const sum = dot(coefficients, [question.first[column] ?? ZERO, question.second[column] ?? ZERO]);
      return Q.equals(sum, made) && fits === Q.equals(made, question.target[column] ?? ZERO);
    }
    case "conclude-mix": {
      const { question, mix } = step.at;
      const { first, second, target } = question;
      const made = multiplyMatrixVector(transpose(matrix([first, second], first.length)), mix.coefficients);
      if (mix.kind === "mix") return equalsVector(made, target);
      return Q.equals(made[mix.column] ?? ZERO, mix.made) && !Q.equals(mix.made, target[mix.column] ?? ZERO);
    }
  }
}

const sameEquation = (e: LinearEquation2, f: LinearEquation2): boolean =>
  Q.equals(e.a, f.a) && Q.equals(e.b, f.b) && Q.equals(e.c, f.c);
