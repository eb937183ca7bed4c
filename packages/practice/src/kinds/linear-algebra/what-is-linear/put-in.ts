import {
  Q,
  type Rational,
  type SymbolicEquation,
  type SymbolicFactor,
  type SymbolicTerm,
  symbolicEquation,
} from "@gradus/math/exact";

/** Numbers for some of an equation's letters. */
export type Known = Readonly<Record<string, Rational>>;

function powerOfNumber(base: Rational, exponent: Rational): Rational | null {
  if (!Q.isInteger(exponent)) return null;
  const times = Math.abs(Q.toNumber(exponent));
  const power = Array.from({ length: times }, () => base).reduce(Q.multiply, Q.of(1));
  return Q.sign(exponent) < 0 ? Q.reciprocal(power) : power;
}

function factorWith(factor: SymbolicFactor, known: Known): Rational | SymbolicFactor {
  switch (factor.type) {
    case "constant":
      return factor;
    case "power": {
      const value = known[factor.unknown];
      return (value && powerOfNumber(value, factor.exponent)) ?? factor;
    }
    case "function":
      return { ...factor, of: factor.of.map((term) => termWith(term, known)) };
    case "exponential":
      return { ...factor, exponent: factor.exponent.map((term) => termWith(term, known)) };
  }
}

function termWith(term: SymbolicTerm, known: Known): SymbolicTerm {
  const factors = term.factors.map((factor) => factorWith(factor, known));
  const numbers = factors.filter((factor): factor is Rational => "numerator" in factor);
  return {
    coefficient: numbers.reduce(Q.multiply, term.coefficient),
    factors: factors.filter((factor): factor is SymbolicFactor => "type" in factor),
  };
}

/** The equation with numbers put in for the letters that are known. Square roots of known numbers stay written as roots. */
export function putIn({ left, right }: SymbolicEquation, known: Known): SymbolicEquation {
  return symbolicEquation(
    left.map((term) => termWith(term, known)),
    right.map((term) => termWith(term, known)),
  );
}
