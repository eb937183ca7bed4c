import { type LinearEquation2, Q, type Rational } from "@gradus/math/exact";
import { equalsNode, equationNode, type MathNode, numberNode, sumNode, symbolNode } from "@gradus/math/explain";
import { valuesOf } from "./line-values.ts";

/** What may go wrong on the way from ax + by = c to slope and intercept. */
export type Flaw = "sign-kept" | "constant-undivided" | "sign-lost-dividing" | "sign-lost-solving" | "none";

/** A line of the work: its notation, why it is written, and the equation of y that it says. */
export type WorkLine = {
  readonly node: MathNode;
  readonly reason: string;
};

/** Somebody’s work with one wrong step, or none; every later line follows from the one above. */
export type Work = { readonly lines: readonly WorkLine[]; readonly wrong: number | null };

const x = symbolNode("x");
const y = symbolNode("y");

/** left = m·x + n. */
function yLine(left: Rational, m: Rational, n: Rational): MathNode {
  return equalsNode(
    sumNode([{ coefficient: left, of: y }]),
    sumNode([
      { coefficient: m, of: x },
      { coefficient: n, of: null },
    ]),
  );
}

/**
 * The rearrangement of ax + by = c with a flaw: moved across, divided, slope read off, and the crossing with the x-axis
 * from it.
 */
export function workWith(e: LinearEquation2, flaw: Flaw): Work {
  const { a, b, c } = e;
  const moved = flaw === "sign-kept" ? a : Q.negate(a);
  const m = Q.divide(flaw === "sign-lost-dividing" ? Q.negate(moved) : moved, b);
  const n = flaw === "constant-undivided" ? c : Q.divide(c, b);
  const onX = flaw === "sign-lost-solving" ? Q.divide(n, m) : Q.divide(Q.negate(n), m);
  const wrongAt: Readonly<Record<Flaw, number | null>> = {
    "sign-kept": 2,
    "constant-undivided": 3,
    "sign-lost-dividing": 3,
    "sign-lost-solving": 5,
    none: null,
  };
  return {
    wrong: wrongAt[flaw],
    lines: [
      { node: equationNode(e, ["x", "y"], "line-1"), reason: "as given" },
      { node: yLine(b, moved, c), reason: "the term with x to the other side" },
      { node: yLine(Q.of(1), m, n), reason: "divide by the number in front of y" },
      { node: yLine(Q.of(0), m, n), reason: "on the x-axis y is 0" },
      { node: equalsNode(x, numberNode(onX)), reason: "the crossing with the x-axis" },
    ],
  };
}

/** The flaws that change something on this line. */
export function possibleFlaws(e: LinearEquation2): readonly Flaw[] {
  const { onX } = valuesOf(e);
  const divides = !Q.equals(Q.absolute(e.b), Q.of(1));
  return [
    "none",
    "sign-kept",
    ...(divides ? (["constant-undivided"] as const) : []),
    ...(Q.sign(e.b) < 0 && divides ? (["sign-lost-dividing"] as const) : []),
    ...(Q.isZero(onX) ? [] : (["sign-lost-solving"] as const)),
  ];
}
