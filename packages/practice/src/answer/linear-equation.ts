import { Q, type Rational, ZERO } from "@gradus/math/exact";
import type { Expression, Statement } from "./expression.ts";
import type { WrittenEquation } from "./form.ts";
import { addLinear, evaluate, type Linear, scaleLinear } from "./linear.ts";
import { listedNames } from "./listed-names.ts";
import { quote, Unreadable } from "./unreadable.ts";

/** Words for a text that is no equation of the kind asked for. */
export type EquationWords = {
  /** Completes "I read a point; …". */
  readonly instead: string;
  /** Completes "I expected only x and y …". */
  readonly where: string;
  /** Completes "In `0 = 3` none of the unknowns is left …". */
  readonly empty: string;
};

/**
 * A statement as a linear equation in the named unknowns: `y = 2x + 1` as −2x + y = 1.
 *
 * @param names canonical names; coefficients come in their order.
 * @throws Unreadable without an equals sign, with other letters, or when every unknown cancels.
 */
export function linearEquation(
  statement: Statement,
  source: string,
  names: readonly string[],
  words: EquationWords,
): WrittenEquation {
  const written = quote(source.slice(statement.at, statement.end).trim());
  if (statement.right === null) {
    throw new Unreadable(statement.end, `I read ${written} and then expected an equals sign.`);
  }
  const left = scalarSide(statement.left, source, words);
  const right = scalarSide(statement.right, source, words);
  const { constant, coefficients } = addLinear(left, scaleLinear(right, Q.of(-1)));
  const letters = [...left.coefficients.keys(), ...right.coefficients.keys()];
  const stranger = letters.find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new Unreadable(statement.at, `I expected only ${listedNames(names)}${words.where}, not $${stranger}$.`);
  }
  if (coefficients.size === 0) {
    const none = names.length === 2 ? `neither $${names[0]}$ nor $${names[1]}$` : "no unknown";
    throw new Unreadable(statement.at, `In ${written} ${none} is left${words.empty}.`);
  }
  return {
    coefficients: names.map((name): Rational => coefficients.get(name) ?? ZERO),
    constant: Q.negate(constant),
  };
}

function scalarSide(expression: Expression, source: string, { instead }: EquationWords): Linear {
  const value = evaluate(expression, source);
  if (value.type === "scalar") return value.value;
  throw new Unreadable(expression.at, `I read a point; ${instead}.`);
}
