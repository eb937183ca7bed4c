import {
  functionOf,
  type Linearity,
  linearity,
  powerOf,
  type SymbolicEquation,
  symbolicEquation,
  symbolicTerm,
} from "@gradus/math/exact";

const term = symbolicTerm;

/** Equations to be told apart: two linear ones, and four with something else in them. */
export const examples = {
  trips: symbolicEquation([term(2, "x"), term(3, "y")], [term(12)]),
  rootOfNumber: symbolicEquation([term(1, "y")], [term(1, functionOf("root", term(5)), "x"), term("-1/3")]),
  productEquation: symbolicEquation([term(1, "x", "y")], [term(12)]),
  squared: symbolicEquation([term(1, powerOf("x", 2)), term(-4, "y")], [term(1)]),
  inDenominator: symbolicEquation([term(3, "x"), term(6, powerOf("y", -1))], [term(2)]),
  inFunction: symbolicEquation([term(1, "x"), term(1, functionOf("sin", term(1, "y")))], [term(1)]),
} as const satisfies Readonly<Record<string, SymbolicEquation>>;

type Offence = Extract<Linearity, { kind: "not-linear" }>["why"];

const faults: Readonly<Record<Offence, string>> = {
  product: "two unknowns are multiplied with each other",
  power: "an unknown is multiplied by itself",
  denominator: "an unknown stands in a denominator",
  root: "an unknown stands under a root",
  function: "an unknown stands inside a function",
  exponent: "an unknown stands in an exponent",
};

/** Whether an equation is linear, in words with the reason. */
export function verdictOn(equation: SymbolicEquation): string {
  const found = linearity(equation).value;
  if (found.kind === "not-linear") return `Not linear: ${faults[found.why]}.`;
  const isOdd = equation.right
    .concat(equation.left)
    .some(({ factors }) => factors.some(({ type }) => type === "function"));
  return isOdd
    ? "Linear: the root of a number is a number, and so is a fraction."
    : "Linear: numbers times unknowns, and a number.";
}
