import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Q, type Rational } from "../../exact/rational.ts";
import { cancellingTerms, inspectTerm, linearity, placesOf, termAt, withoutTerms } from "./linearity.ts";
import {
  exponentialOf,
  functionOf,
  likeness,
  namedConstant,
  powerOf,
  type SymbolicEquation,
  type SymbolicTerm,
  symbolicEquation,
  symbolicTerm,
} from "./symbolic-equation.ts";

const term = symbolicTerm;
const small = fc.integer({ min: -2, max: 2 });
const polynomialTerm: fc.Arbitrary<SymbolicTerm> = fc
  .tuple(small, fc.array(fc.tuple(fc.constantFrom("x", "y"), fc.integer({ min: 0, max: 2 })), { maxLength: 2 }))
  .map(([coefficient, powers]) =>
    term(coefficient, ...powers.map(([unknown, exponent]) => powerOf(unknown, exponent))),
  );
const side = fc.array(polynomialTerm, { maxLength: 4 });
const polynomialEquation: fc.Arbitrary<SymbolicEquation> = fc
  .tuple(side, side, side)
  .map(([left, right, shared]) => symbolicEquation([...left, ...shared], [...shared, ...right]));

type Point = Readonly<Record<string, Rational>>;

function valueAt(terms: readonly SymbolicTerm[], at: Point): Rational {
  return terms.reduce<Rational>((sum, { coefficient, factors }) => {
    const product = factors.reduce<Rational>((value, factor) => {
      if (factor.type !== "power") throw new Error("only powers have values here");
      const times = Number(Q.toText(factor.exponent));
      return Array.from({ length: times }).reduce<Rational>(
        (power) => Q.multiply(power, at[factor.unknown] ?? Q.of(0)),
        value,
      );
    }, coefficient);
    return Q.add(sum, product);
  }, Q.of(0));
}

const difference = ({ left, right }: SymbolicEquation, x: number, y: number): Rational => {
  const at = { x: Q.of(x), y: Q.of(y) };
  return Q.subtract(valueAt(left, at), valueAt(right, at));
};

/** Whether left − right is c + ax + by at every point of a grid that no polynomial of degree four in each unknown can deceive. */
function isAffine(equation: SymbolicEquation): boolean {
  const f = (x: number, y: number) => difference(equation, x, y);
  const origin = f(0, 0);
  const [a, b] = [Q.subtract(f(1, 0), origin), Q.subtract(f(0, 1), origin)];
  const grid = [-2, -1, 0, 1, 2];
  return grid.every((x) =>
    grid.every((y) => {
      const flat = Q.add(origin, Q.add(Q.multiply(a, Q.of(x)), Q.multiply(b, Q.of(y))));
      return Q.equals(f(x, y), flat);
    }),
  );
}

describe("linearity", () => {
  it("calls a polynomial equation linear exactly when its two sides differ by c + ax + by", () => {
    fc.assert(
      fc.property(polynomialEquation, (equation) => {
        expect(linearity(equation).value.kind === "linear").toBe(isAffine(equation));
      }),
      { numRuns: 300 },
    );
  });

  it("replays: what is left out is worth 0, what is looked at stands there, and the conclusion follows", () => {
    fc.assert(
      fc.property(polynomialEquation, (equation) => {
        const { value, steps } = linearity(equation);
        let state = equation;
        for (const step of steps) {
          expect(step.before).toEqual(state);
          for (const [x, y] of [
            [0, 0],
            [2, -3],
            [-1, 2],
          ] as const) {
            expect(difference(step.after, x, y)).toEqual(difference(step.before, x, y));
          }
          if (step.rule === "inspect-term") {
            expect(inspectTerm(termAt(state, step.at.place) ?? term(0))).toEqual(step.at.verdict);
          }
          state = step.after;
        }
        const offences = steps.filter((step) => step.rule === "inspect-term" && step.at.verdict.kind === "offence");
        expect(offences).toHaveLength(value.kind === "linear" ? 0 : 1);
        expect(steps.at(-1)?.rule).toBe(`conclude-${value.kind}`);
        if (value.kind === "linear") {
          expect(steps.filter(({ rule }) => rule === "inspect-term")).toHaveLength(placesOf(state).length);
        } else expect(termAt(state, value.place)).toEqual(value.term);
      }),
    );
  });

  it.each([
    ["a product", term(3, "x", "y"), "product"],
    ["a square", term(1, powerOf("x", 2)), "power"],
    ["x · x", term(1, "x", "x"), "power"],
    ["a fraction", term(1, powerOf("x", -1)), "denominator"],
    ["x/y", term(1, "x", powerOf("y", -1)), "denominator"],
    ["a root", term(1, functionOf("root", term(1, "x"))), "root"],
    ["x to the power 1/2", term(1, powerOf("x", "1/2")), "root"],
    ["a sine", term(1, functionOf("sin", term(1, "x"))), "function"],
    ["an absolute value", term(1, functionOf("absolute", term(1, "x"))), "function"],
    ["x times sin y", term(1, "x", functionOf("sin", term(1, "y"))), "function"],
    ["an exponential", term(1, exponentialOf(2, term(1, "x"))), "exponent"],
  ] as const)("says why %s offends", (_, offender, why) => {
    expect(inspectTerm(offender)).toEqual({ kind: "offence", why });
    expect(linearity(symbolicEquation([term(2, "x"), offender], [term(1)])).value).toEqual({
      kind: "not-linear",
      term: offender,
      place: { side: "left", index: 1 },
      why,
    });
  });

  it("takes functions of constants, names of constants, zero terms and x⁰ for constants", () => {
    const constants = [
      term(3),
      term(1, namedConstant("π")),
      term(1, functionOf("root", term(2))),
      term(1, exponentialOf(2, term(5))),
      term(0, "x", "y"),
      term(4, powerOf("x", 0)),
      term(1, functionOf("sin", term(0, "x"))),
    ];
    for (const constant of constants) expect(inspectTerm(constant)).toEqual({ kind: "constant" });
    expect(inspectTerm(term(2, namedConstant("π"), "x", functionOf("sin", term(1))))).toEqual({
      kind: "multiple",
      unknown: "x",
    });
    expect(linearity(symbolicEquation([], [])).value).toEqual({ kind: "linear", unknowns: [] });
  });

  it("lets terms cancel only where they mean something for all values", () => {
    const both = (one: SymbolicTerm) => symbolicEquation([one, term(1, "y")], [one, term(3)]);
    const kinds = [
      term(1, powerOf("x", 2)),
      term(1, "y", "x"),
      term(1, functionOf("sin", term(1, "x"))),
      term(1, exponentialOf(2, term(1, "x"))),
    ];
    for (const one of kinds) expect(linearity(both(one)).value).toEqual({ kind: "linear", unknowns: ["y"] });
    const guarded = [
      term(1, powerOf("x", -1)),
      term(1, functionOf("root", term(1, "x"))),
      term(1, functionOf("log", term(1, "x"))),
      term(1, functionOf("sin", term(1, powerOf("x", -1)))),
      term(1, exponentialOf(-2, term(1, "x"))),
    ];
    for (const one of guarded) expect(linearity(both(one)).value.kind).toBe("not-linear");
    const parts = symbolicEquation([term(1, "x", "y"), term(1, "y", "x")], [term(2, "x", "y")]);
    expect(withoutTerms(parts, cancellingTerms(parts))).toEqual({ left: [], right: [] });
  });

  it("knows like terms by their factors in any order", () => {
    expect(likeness(term(3, "x", powerOf("y", 2)))).toBe(likeness(term(-1, "y", "x", "y")));
    expect(likeness(term(3, "x"))).not.toBe(likeness(term(3, "y")));
    expect(likeness(term(1, functionOf("sin", term(1, "x"))))).not.toBe(
      likeness(term(1, functionOf("sin", term(2, "x")))),
    );
  });
});
