import type { LinePattern } from "@gradus/figures";
import { equation2, equationKind, type LinearEquation2, sameLine } from "@gradus/math/exact";
import { equationNode, type MathNode, textNode } from "@gradus/math/explain";
import type { PlotLine } from "@gradus/sandbox";

/** The colours of a picture's lines, in order; with more lines they come round again in another pattern. */
export const LINE_OBJECTS = ["line-1", "line-2", "line-3"] as const;
const PATTERNS = ["solid", "dashed", "dotted"] as const;
const LARGEST_DENOMINATOR = 360;

/** A line of a plot as it is drawn and named. */
export type DrawnLine = {
  readonly object: string;
  readonly equation: LinearEquation2;
  readonly pattern: LinePattern;
  readonly label: MathNode;
  /** Said where there is no line to draw: `0 = 0` is true everywhere, `0 = 5` nowhere. */
  readonly note: string | null;
};

/** The lines of a plot: same place, own pattern. */
export function drawnLines(lines: readonly PlotLine[]): readonly DrawnLine[] {
  const equations = lines.map(({ a, b, c }) => equation2(simple(a) ?? a, simple(b) ?? b, simple(c) ?? c));
  return lines.map((line, index) => {
    const equation = equations[index] ?? equation2(line.a, line.b, line.c);
    const kind = equationKind(equation);
    const below = equations.slice(0, index).filter((other) => kind === "line" && sameLine(other, equation)).length;
    const round = Math.floor(index / LINE_OBJECTS.length);
    return {
      object: LINE_OBJECTS[index % LINE_OBJECTS.length] ?? "line-1",
      equation,
      pattern: PATTERNS[(below + round) % PATTERNS.length] ?? "solid",
      label: line.label === undefined ? equationLabel(line, equation) : textNode(line.label),
      note: kind === "line" ? null : kind === "always" ? "is true for every point" : "is true for no point",
    };
  });
}

/** The fraction with a small denominator that a number stands for; null if there is none. */
function simple(value: number): string | null {
  for (let denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator += 1) {
    const numerator = Math.round(value * denominator);
    const isNear = Math.abs(value * denominator - numerator) <= 1e-12 * denominator * Math.max(1, Math.abs(value));
    if (isNear && Math.abs(numerator) < 1e9) return `${numerator}/${denominator}`;
  }
  return null;
}

/** The equation set as mathematics; in rounded decimals where its numbers are no simple fractions. */
function equationLabel({ a, b, c }: PlotLine, equation: LinearEquation2): MathNode {
  if ([a, b, c].every((value) => simple(value) !== null)) return equationNode(equation);
  const short = (value: number) => String(Number(value.toPrecision(4))).replace("-", "−");
  const second = `${b < 0 ? "−" : "+"} ${short(Math.abs(b))}y`;
  return textNode(`${short(a)}x ${second} ≈ ${short(c)}`);
}
