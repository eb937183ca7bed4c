import { type FractionData, fractionText, isFraction, isRecord } from "../value/exact.ts";

/** What a solver of linear systems says, as the toolkit's `LinearSolution`. */
export type SolutionData =
  | { readonly kind: "unique"; readonly point: readonly FractionData[] }
  | { readonly kind: "none" }
  | {
      readonly kind: "infinite";
      readonly particular: readonly FractionData[];
      readonly directions: readonly (readonly FractionData[])[];
    };

/** A number as mathematics is printed: with a true minus sign. Twelve digits, so that rounding errors stay out of sight. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  return String(Number(value.toPrecision(12))).replaceAll("-", "−");
}

/** A fraction as mathematics is printed: `−1/3`. */
export function exactText(value: FractionData): string {
  return fractionText(value).replace("-", "−");
}

/** An entry of a matrix or table as mathematics is printed; text stays as it is; null if it is neither. */
export function entryText(value: unknown): string | null {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "bigint") return value.toString().replace("-", "−");
  if (isFraction(value)) return exactText(value);
  return null;
}

/** A point or direction: `(6, −2)`. */
export function pointText(point: readonly FractionData[]): string {
  return `(${point.map(exactText).join(", ")})`;
}

/** Whether a value is what a solver of linear systems returns. */
export function isSolution(value: unknown): value is SolutionData {
  if (!isRecord(value)) return false;
  const isPoint = (part: unknown) => Array.isArray(part) && part.every(isFraction);
  if (value.kind === "unique") return isPoint(value.point);
  if (value.kind === "none") return Object.keys(value).length === 1;
  return (
    value.kind === "infinite" &&
    isPoint(value.particular) &&
    Array.isArray(value.directions) &&
    value.directions.every(isPoint)
  );
}

const PARAMETERS = ["t", "s", "r", "q", "p"];

/**
 * The outcome in one line.
 * @example solutionText({ kind: "none" }) // => "none · no point satisfies every equation"
 */
export function solutionText(solution: SolutionData): string {
  switch (solution.kind) {
    case "unique":
      return `unique · x = ${pointText(solution.point)}`;
    case "none":
      return "none · no point satisfies every equation";
    case "infinite": {
      const moves = solution.directions.map(
        (direction, i) => `${PARAMETERS[i] ?? `t${i + 1}`}·${pointText(direction)}`,
      );
      return `infinite · x = ${[pointText(solution.particular), ...moves].join(" + ")}`;
    }
  }
}
