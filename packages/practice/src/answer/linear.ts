import { Q, type Rational, ZERO } from "@gradus/math/exact";
import type { Expression } from "./expression.ts";
import { quote, Unreadable } from "./unreadable.ts";

/** constant + Σ coefficient · letter, without zero coefficients. */
export type Linear = { readonly constant: Rational; readonly coefficients: ReadonlyMap<string, Rational> };

/** What an expression comes to: a linear expression, or a tuple of them. */
export type Value =
  | { readonly type: "scalar"; readonly value: Linear }
  | { readonly type: "tuple"; readonly items: readonly Linear[] };

const none: ReadonlyMap<string, Rational> = new Map();

/** The linear expression that is only a number. */
export function constant(value: Rational): Linear {
  return { constant: value, coefficients: none };
}

/** factor · a. */
export function scaleLinear(a: Linear, factor: Rational): Linear {
  if (Q.isZero(factor)) return constant(ZERO);
  return {
    constant: Q.multiply(a.constant, factor),
    coefficients: new Map([...a.coefficients].map(([name, value]) => [name, Q.multiply(value, factor)])),
  };
}

/** a + b. */
export function addLinear(a: Linear, b: Linear): Linear {
  const coefficients = new Map(a.coefficients);
  for (const [name, value] of b.coefficients) {
    const total = Q.add(coefficients.get(name) ?? ZERO, value);
    if (Q.isZero(total)) coefficients.delete(name);
    else coefficients.set(name, total);
  }
  return { constant: Q.add(a.constant, b.constant), coefficients };
}

const isConstant = (a: Linear): boolean => a.coefficients.size === 0;
const minusOne = Q.of(-1);

/**
 * Works an expression out, as far as linear expressions and tuples of them go.
 *
 * @throws Unreadable for a product or quotient that is not linear, a division by 0, or a tuple where none can stand.
 */
export function evaluate(expression: Expression, source: string): Value {
  const words = (part: Expression): string => quote(source.slice(part.at, part.end));
  switch (expression.type) {
    case "number":
      return { type: "scalar", value: constant(expression.value) };
    case "letter":
      return { type: "scalar", value: { constant: ZERO, coefficients: new Map([[expression.name, Q.of(1)]]) } };
    case "group":
      return evaluate(expression.of, source);
    case "negate":
      return scaleValue(evaluate(expression.of, source), minusOne);
    case "tuple":
      return {
        type: "tuple",
        items: expression.items.map((item) => {
          const value = evaluate(item, source);
          if (value.type === "tuple")
            throw new Unreadable(item.at, `I expected a number, not the brackets ${words(item)}.`);
          return value.value;
        }),
      };
    case "operation": {
      const left = evaluate(expression.left, source);
      const right = evaluate(expression.right, source);
      if (expression.operator === "+") return addValues(left, right, expression);
      if (expression.operator === "-") return addValues(left, scaleValue(right, minusOne), expression);
      return expression.operator === "*"
        ? multiplyValues(left, right, expression, words(expression))
        : divideValues(left, right, expression.right, words(expression));
    }
  }
}

function scaleValue(value: Value, factor: Rational): Value {
  return value.type === "scalar"
    ? { type: "scalar", value: scaleLinear(value.value, factor) }
    : { type: "tuple", items: value.items.map((item) => scaleLinear(item, factor)) };
}

function addValues(left: Value, right: Value, { at }: Expression): Value {
  if (left.type === "scalar" && right.type === "scalar") {
    return { type: "scalar", value: addLinear(left.value, right.value) };
  }
  if (left.type === "scalar" || right.type === "scalar") {
    throw new Unreadable(
      at,
      "I read a number and a point added together. Put both numbers of the point in one bracket.",
    );
  }
  if (left.items.length !== right.items.length) {
    throw new Unreadable(
      at,
      `I read a bracket with ${left.items.length} entries and one with ${right.items.length}. They need the same number of entries.`,
    );
  }
  const other = right.items;
  return { type: "tuple", items: left.items.map((item, i) => addLinear(item, other[i] ?? constant(ZERO))) };
}

function multiplyValues(left: Value, right: Value, { at }: Expression, words: string): Value {
  if (left.type === "tuple" && right.type === "tuple") {
    throw new Unreadable(at, `I read two points side by side in ${words}. Is there a \`+ t\` missing between them?`);
  }
  if (right.type === "tuple") return scaleTuple(right.items, left, at, words);
  if (left.type === "tuple") return scaleTuple(left.items, right, at, words);
  return { type: "scalar", value: multiplyLinear(left.value, right.value, at, words) };
}

function scaleTuple(items: readonly Linear[], factor: Value, at: number, words: string): Value {
  if (factor.type === "tuple") throw new Unreadable(at, `I can't multiply the brackets in ${words}.`);
  return { type: "tuple", items: items.map((item) => multiplyLinear(item, factor.value, at, words)) };
}

function multiplyLinear(a: Linear, b: Linear, at: number, words: string): Linear {
  if (isConstant(b)) return scaleLinear(a, b.constant);
  if (isConstant(a)) return scaleLinear(b, a.constant);
  throw new Unreadable(at, `I read a letter times a letter in ${words}. No such product is needed here.`);
}

function divideValues(left: Value, right: Value, divisor: Expression, words: string): Value {
  if (right.type === "tuple" || !isConstant(right.value)) {
    throw new Unreadable(divisor.at, `I can divide only by a number, and ${words} divides by something else.`);
  }
  if (Q.isZero(right.value.constant)) throw new Unreadable(divisor.at, `${words} divides by 0, which has no meaning.`);
  return scaleValue(left, Q.reciprocal(right.value.constant));
}
