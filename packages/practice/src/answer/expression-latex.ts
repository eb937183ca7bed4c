import { formatRational, Q, type Rational } from "@gradus/math/exact";
import type { Expression, Statement } from "./expression.ts";

/** LaTeX of a fraction in lowest terms: `-\frac{1}{3}`. */
export function rationalLatex(value: Rational): string {
  if (Q.isInteger(value)) return formatRational(value);
  const { numerator, denominator } = Q.absolute(value);
  return `${Q.sign(value) < 0 ? "-" : ""}\\frac{${numerator}}{${denominator}}`;
}

/**
 * LaTeX of what was typed, as it was grouped: `1/2 x` comes back as a half times x, so that a learner sees a
 * misunderstanding before it is judged.
 */
export function expressionLatex(expression: Expression, source: string): string {
  const latex = (part: Expression): string => expressionLatex(part, source);
  switch (expression.type) {
    case "number":
      return expression.decimal
        ? source.slice(expression.at, expression.end).replace(/^\+?\s*/, "")
        : rationalLatex(expression.value);
    case "letter":
      return expression.name.replace(/_(\d+)$/, "_{$1}");
    case "negate":
      return `-${latex(expression.of)}`;
    case "group":
      if (expression.of.type === "tuple" || expression.of.type === "group") return latex(expression.of);
      return `\\left(${latex(expression.of)}\\right)`;
    case "tuple":
      return `\\left(${expression.items.map(latex).join(",\\; ")}\\right)`;
    case "operation": {
      const { operator, left, right } = expression;
      // The sign of -1/3 belongs to the whole fraction.
      if (operator === "/" && left.type === "negate") return `-${latex({ ...expression, left: left.of })}`;
      if (operator === "/") return `\\frac{${latex(ungrouped(left))}}{${latex(ungrouped(right))}}`;
      if (operator !== "*") return `${latex(left)} ${operator} ${latex(right)}`;
      // Two numbers side by side would read as one.
      const dot = beginsWithDigit(right) ? " \\cdot " : " ";
      return `${latex(left)}${dot}${latex(right)}`;
    }
  }
}

function ungrouped(expression: Expression): Expression {
  return expression.type === "group" ? expression.of : expression;
}

function beginsWithDigit(expression: Expression): boolean {
  if (expression.type === "operation") return expression.operator === "/" || beginsWithDigit(expression.left);
  return expression.type === "number" || expression.type === "negate";
}

/** LaTeX of statements, one after another. Brackets around one number alone say nothing and are left out. */
export function statementsLatex(statements: readonly Statement[], source: string): string {
  const [only] = statements;
  if (statements.length === 1 && only?.right === null) return expressionLatex(ungrouped(only.left), source);
  return statements
    .map(({ left, right }) =>
      right === null
        ? expressionLatex(left, source)
        : `${expressionLatex(left, source)} = ${expressionLatex(right, source)}`,
    )
    .join(",\\quad ");
}
