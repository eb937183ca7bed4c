import { Q, type Rational, rational } from "@gradus/math/exact";
import type { Answer } from "./form.ts";

/** Fewer decimals than this are a guess rather than a rounding. */
const FEWEST_DECIMALS = 2;

/**
 * Whether the answer is the right one with some of its numbers rounded to two or more decimals: 0.33 for 1/3, but not
 * 0.3, and not 33/100 beside another number that is off.
 */
export function isRounded(answer: Answer, right: Answer): boolean {
  if (answer.type === "certificate" && right.type === "certificate" && answer.holds !== right.holds) return false;
  const [typed, exact] = [numbersIn(answer), numbersIn(right)];
  if (typed === null || exact === null || typed.length !== exact.length) return false;
  return typed.every((value, i) => {
    const target = exact[i];
    return target !== undefined && (Q.equals(value, target) || roundsTo(value, target));
  });
}

function numbersIn(answer: Answer): readonly Rational[] | null {
  if (answer.type === "number") return [answer.value];
  if (answer.type === "vector") return answer.entries;
  if (answer.type === "matrix") return answer.entries.flat();
  if (answer.type === "certificate") return answer.certificate === null ? null : numbersIn(answer.certificate);
  if (answer.type === "solution-set" && answer.solution.kind === "unique") return answer.solution.point;
  if (answer.type !== "blanks") return null;
  return Object.keys(answer.values)
    .sort()
    .flatMap((id) => answer.values[id] ?? []);
}

function roundsTo(value: Rational, target: Rational): boolean {
  for (let decimals = FEWEST_DECIMALS, unit = 100n; decimals <= 12; decimals += 1, unit *= 10n) {
    if (unit % value.denominator !== 0n) continue;
    const off = Q.absolute(Q.subtract(value, target));
    return Q.compare(off, rational({ numerator: 1n, denominator: 2n * unit })) <= 0;
  }
  return false;
}
