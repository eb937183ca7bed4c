import {
  exponentialOf,
  functionOf,
  namedConstant,
  powerOf,
  type RationalLike,
  type SymbolicFactor,
  type SymbolicTerm,
  symbolicTerm,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";

/** What stands behind the coefficient of a term. */
export type Factors = readonly (SymbolicFactor | string)[];

/** A term from its coefficient and what stands behind it. */
export function termOf(coefficient: RationalLike, factors: Factors): SymbolicTerm {
  return symbolicTerm(coefficient, ...factors);
}

const root = (...factors: Factors): SymbolicFactor => functionOf("root", termOf(1, factors));
const rootOfNumber = (n: number): SymbolicFactor => functionOf("root", symbolicTerm(n));

/** Factors that make a term not linear, easy ones on level 1. */
export function offendingFactors(rng: RandomStream, level: number): Factors {
  const [x, y] = rng.shuffle(["x", "y"]) as [string, string];
  const easy: readonly Factors[] = [
    ["x", "y"],
    ["x", "y"],
    [powerOf(x, 2)],
    [powerOf(x, 3)],
    [root(x)],
    [powerOf(x, -1)],
  ];
  const hard: readonly Factors[] = [
    ["x", "y"],
    [functionOf("sin", symbolicTerm(1, x))],
    [functionOf("absolute", symbolicTerm(1, x))],
    [exponentialOf(2, symbolicTerm(1, x))],
    [root(x), y],
    [powerOf(x, -1), y],
    [x, powerOf(y, 2)],
    [functionOf("log", symbolicTerm(1, x))],
  ];
  return rng.choice(level === 1 ? easy : hard);
}

/** A number that looks advanced and is a number all the same: √5, π, sin 2, 2³, log 3. */
export function oddNumber(rng: RandomStream): SymbolicFactor {
  return rng.choice([
    rootOfNumber(rng.choice([2, 3, 5, 7])),
    namedConstant("π"),
    functionOf("sin", symbolicTerm(rng.integer(1, 5))),
    functionOf("log", symbolicTerm(rng.integer(2, 7))),
    exponentialOf(rng.integer(2, 3), symbolicTerm(rng.integer(4, 6))),
  ]);
}
