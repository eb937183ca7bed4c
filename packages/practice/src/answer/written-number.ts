import { Q } from "@gradus/math/exact";
import type { Expression } from "./expression.ts";
import type { Remark } from "./form.ts";
import { quote } from "./unreadable.ts";

/**
 * What there is to say about the way an exact number is written; `null` for a whole number (`2.0` counts as one) and
 * for a fraction of whole numbers in lowest terms.
 *
 * @param expression a number without letters. @param source the text it was read from.
 */
export function remarkOn(expression: Expression, source: string): Remark | null {
  const bare = stripSign(expression);
  const written = source.slice(expression.at, expression.end).trim();
  const words = quote(written);
  if (bare.type === "number") {
    if (!bare.decimal || Q.isInteger(bare.value)) return null;
    return { about: "decimal", written, advice: `${words} is a decimal; write it as a fraction, top over bottom.` };
  }
  if (bare.type === "operation" && bare.operator === "/") {
    const top = stripSign(bare.left);
    const bottom = bare.right.type === "group" ? bare.right.of : bare.right;
    if (top.type === "number" && bottom.type === "number" && !top.decimal && !bottom.decimal) {
      const value = Q.divide(top.value, bottom.value);
      const lowest = value.denominator === bottom.value.numerator && !Q.isInteger(value);
      if (lowest) return null;
      const divisor = bottom.value.numerator / value.denominator;
      const advice = Q.isInteger(value)
        ? `${words} divides evenly; write the whole number.`
        : `${words} is not in lowest terms: ${divisor} divides both its top and its bottom.`;
      return { about: "unreduced", written, advice };
    }
  }
  return { about: "unevaluated", written, advice: `Work out ${words} and write it as one number.` };
}

/** The number without one minus sign and the brackets around it. */
function stripSign(expression: Expression): Expression {
  const inside = expression.type === "group" ? expression.of : expression;
  if (inside.type !== "negate") return inside;
  return inside.of.type === "group" ? inside.of.of : inside.of;
}
