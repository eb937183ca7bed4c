import {
  equation2,
  equationKind,
  interceptOn,
  type LinearEquation2,
  Q,
  type Rational,
  slope,
  ZERO,
} from "@gradus/math/exact";
import { equationNode, rationalNode, toText } from "@gradus/math/explain";

/** The coefficients of ax + by = c. */
export type Coefficients = Readonly<Record<"a" | "b" | "c", number>>;

/** The exact equation behind the coefficients. */
export function equationOf({ a, b, c }: Coefficients): LinearEquation2 {
  return equation2(a, b, c);
}

/** How a line lies; "no line" for 0x + 0y = c. */
export type Lie = "slanted" | "level" | "upright" | "no line";

/**
 * How the line of an equation lies.
 *
 * @example lieOf(equation2(2, 0, 6)) // => "upright"
 */
export function lieOf(equation: LinearEquation2): Lie {
  if (equationKind(equation) !== "line") return "no line";
  if (Q.isZero(equation.b)) return "upright";
  return Q.isZero(equation.a) ? "level" : "slanted";
}

/** Where a line meets an axis: at one number, nowhere, or all along it. */
export type Crossing = Rational | "nowhere" | "everywhere";

/**
 * Where the line meets the named axis.
 *
 * @example crossing(equation2(2, 3, 12), "x") // => Q.of(6)
 * @example crossing(equation2(0, 3, 12), "x") // => "nowhere"
 */
export function crossing(equation: LinearEquation2, axis: "x" | "y"): Crossing {
  if (lieOf(equation) === "no line") return "nowhere";
  const found = interceptOn(equation, axis === "x" ? 0 : 1).value;
  if (found.kind === "at") return found.value;
  return found.kind === "none" ? "nowhere" : "everywhere";
}

const isNumber = (value: Crossing): value is Rational => typeof value !== "string";

const text = (value: Rational): string => toText(rationalNode(value));

function crossingWords(equation: LinearEquation2): string {
  const [x, y] = [crossing(equation, "x"), crossing(equation, "y")];
  if (isNumber(x) && isNumber(y)) {
    return Q.isZero(equation.c)
      ? "It goes through the origin."
      : `It crosses the x-axis at ${text(x)} and the y-axis at ${text(y)}.`;
  }
  if (isNumber(x)) return y === "nowhere" ? `It crosses the x-axis at ${text(x)}.` : "It is the y-axis itself.";
  if (isNumber(y)) return x === "nowhere" ? `It crosses the y-axis at ${text(y)}.` : "It is the x-axis itself.";
  return "";
}

function slopeWords(equation: LinearEquation2): string {
  const steepness = slope(equation) ?? ZERO;
  const { numerator, denominator } = Q.absolute(steepness);
  const way = Q.sign(steepness) < 0 ? "falls" : "rises";
  const across = denominator === 1n ? "each step" : `every ${denominator}`;
  return `Slope ${text(steepness)}: the line ${way} by ${numerator} for ${across} to the right.`;
}

/**
 * What is read off a line, in words.
 *
 * @example readingOf(equation2(2, 3, 12)) // => "Slope −2/3: the line falls by 2 for every 3 to the right. It crosses the x-axis at 6 and the y-axis at 4."
 * @example readingOf(equation2(2, 0, 6)) // => "No slope: the line stands upright. It crosses the x-axis at 3."
 */
export function readingOf(equation: LinearEquation2): string {
  switch (lieOf(equation)) {
    case "no line":
      return equationKind(equation) === "always"
        ? "No line: every point fits this equation."
        : "No line: no point fits this equation.";
    case "upright":
      return `No slope: the line stands upright. ${crossingWords(equation)}`;
    case "level":
      return `Slope 0: the line is level. ${crossingWords(equation)}`;
    case "slanted":
      return `${slopeWords(equation)} ${crossingWords(equation)}`;
  }
}

/** The equation in words that a screen reader can say: "2x + 3y = 12". */
export function equationText(equation: LinearEquation2): string {
  return toText(equationNode(equation));
}
