import { Q, type Rational, solveBySubstitution } from "@gradus/math/exact";
import { type FadedLines, fadeLines, type ShownNumber, substitutionLines, type WorkedLine } from "@gradus/math/explain";
import { type SubstitutionParts, substitutionParts } from "./flawed-substitution.ts";
import type { System } from "./outcome.ts";

/** What the number in a box is: part of the multiplied-out bracket, or one of the values on the way to the end. */
export type BoxRole = "product" | "moved" | "value" | "put-back" | "last-value";

/** A worked substitution with boxes, and the role of each. */
export type Faded = FadedLines & { readonly parts: SubstitutionParts; readonly roles: readonly BoxRole[] };

type Choice = (line: WorkedLine, number: ShownNumber) => BoxRole | null;

/**
 * The worked substitution of a system with its last steps left out (level 1), or the multiplying-out as well (level 2).
 * What a box asks is left out wherever it is seen again.
 *
 * @returns `null` when the substitution of this system does not take all the usual steps.
 */
export function fadeSubstitution(system: System, level: number): Faded | null {
  const parts = substitutionParts(system);
  if (parts === null || !hasAllSteps(parts)) return null;
  const lines = substitutionLines(solveBySubstitution(...system).steps, { objects: ["line-1", "line-2"] }).filter(
    ({ rule }) => !rule.startsWith("conclude"),
  );
  const needed = ["isolate", "substitute", "expand", "collect", "move", "back-substitute", "evaluate"] as const;
  if (needed.some((rule) => lines.filter((line) => line.rule === rule).length !== 1)) return null;
  const divides = lines.some(({ rule }) => rule === "divide");
  const roleOf: Choice = (line, number) => {
    const last = number === line.numbers.at(-1);
    switch (line.rule) {
      case "expand":
        return level >= 2 && !last && isFromBracket(line, number, parts) ? "product" : null;
      case "collect":
        return level >= 2 && isConstant(number, parts) ? "product" : null;
      case "move":
        return last ? (divides ? "moved" : "value") : null;
      case "divide":
        return last ? "value" : null;
      case "back-substitute":
        return number === line.numbers[parts.constantFirst ? 2 : 1] ? "put-back" : null;
      case "evaluate":
        return last ? "last-value" : null;
      default:
        return null;
    }
  };
  const roles: BoxRole[] = [];
  const faded = fadeLines(lines, (line, number) => {
    const role = roleOf(line, number);
    if (role !== null) roles.push(role);
    return role !== null;
  });
  return { ...faded, parts, roles };
}

/** No number is hidden by being 1 or missing, so every step shows what it does. */
function hasAllSteps({ k, n, p, q }: SubstitutionParts): boolean {
  const one = (value: Rational): boolean => Q.equals(Q.absolute(value), Q.of(1));
  return !Q.isZero(n) && !one(k) && !one(q) && !one(p) && !one(Q.add(Q.multiply(p, k), q));
}

/** The left side of the expanded line holds three numbers; the other equation's own term is the last, or the first. */
function isFromBracket(line: WorkedLine, number: ShownNumber, { unknown }: SubstitutionParts): boolean {
  const own = unknown === 0 ? line.numbers.at(-2) : line.numbers[0];
  return number !== own;
}

function isConstant(number: ShownNumber, { unknown }: SubstitutionParts): boolean {
  return !number.label.includes(`before ${unknown === 0 ? "y" : "x"}`) && !number.label.includes("after the equals");
}

/** The values of the boxes when the unknown found first comes out as `value`, and the other one as `last`. */
export function boxValues(
  faded: Faded,
  { moved, value, last }: { readonly moved: Rational; readonly value: Rational; readonly last: Rational },
): Readonly<Record<string, Rational>> {
  const byRole: Partial<Record<BoxRole, Rational>> = { moved, value, "put-back": value, "last-value": last };
  return Object.fromEntries(
    faded.blanks.map((blank, i) => [blank.id, byRole[faded.roles[i] ?? "product"] ?? blank.value]),
  );
}
