import { numberText } from "../outputs/mathematics.ts";
import { OUTPUT_LIMITS, type PlotCurve, type PlotLine, type PlotPoint, type PlotWindow } from "../outputs/output.ts";
import { type FractionData, type FractionMatrixData, isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { emit } from "./emit.ts";
import { fittingWindow } from "./fitting-window.ts";

/** A number, exact or not. */
export type Coordinate = number | bigint | FractionData;

/** The line a·x + b·y = c, as three numbers or with names. */
export type LineInput =
  | readonly [Coordinate, Coordinate, Coordinate]
  | readonly Coordinate[]
  | { readonly a: Coordinate; readonly b: Coordinate; readonly c: Coordinate; readonly label?: string };

/** A point, as two numbers or with a label and a ring around it. */
export type PointInput =
  | readonly Coordinate[]
  | { readonly at: readonly Coordinate[]; readonly label?: string; readonly ring?: boolean };

/** What to draw. */
export type PlotInput = {
  /** Lines, or an augmented matrix whose rows a b | c are the lines a·x + b·y = c. */
  readonly lines?: readonly LineInput[] | FractionMatrixData;
  readonly points?: readonly PointInput[];
  /** Curves, each a list of points joined in order. */
  readonly curves?: readonly (
    | readonly (readonly number[])[]
    | { readonly points: readonly (readonly number[])[]; readonly label?: string }
  )[];
  /** The part of the plane to draw; without it, one that holds the points and where the lines meet each other and the axes. */
  readonly window?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  /** Names of the axes; x and y without them. */
  readonly labels?: { readonly x?: string; readonly y?: string };
};

/**
 * Draws lines, points and curves in the plane.
 *
 * @throws TypeError when something is no line, point or window.
 * @example plot({ lines: [[1, 1, 11], { a: 2, b: 3, c: 28, label: "seats" }], points: [{ at: [5, 6], ring: true }] })
 */
export function plot(input: PlotInput): void {
  if (!isRecord(input)) throw new TypeError("plot: give a record such as { lines, points, window }");
  const lines = isFractionMatrix(input.lines) ? matrixLines(input.lines) : (input.lines ?? []).map(readLine);
  const points = (input.points ?? []).map(readPoint);
  const curves = (input.curves ?? []).map(readCurve);
  const parts = lines.length + points.length + curves.reduce((sum, curve) => sum + curve.points.length, 0);
  if (parts > OUTPUT_LIMITS.plotParts)
    throw new TypeError(`plot: at most ${OUTPUT_LIMITS.plotParts} points, got ${parts}`);
  const window = input.window === undefined ? fittingWindow(lines, points, curves) : readWindow(input.window);
  const labels = { x: input.labels?.x ?? "x", y: input.labels?.y ?? "y" };
  const description = describePlot(lines, points, curves, labels);
  emit({ type: "plot", from: "show", window, labels, lines, points, curves, description });
}

function toNumber(value: unknown, what: string): number {
  const number = isFraction(value) ? quotient(value) : typeof value === "bigint" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number))
    throw new TypeError(`plot: ${what} must be a finite number`);
  return number;
}

/** Scaled to 60 bits first, so that a fraction of two huge whole numbers doesn't become ∞/∞. */
function quotient({ numerator, denominator }: FractionData): number {
  const plain = Number(numerator) / Number(denominator);
  if (Number.isFinite(plain)) return plain;
  return Number((numerator * 2n ** 60n) / denominator) / 2 ** 60;
}

function matrixLines(M: FractionMatrixData): readonly PlotLine[] {
  if (M.columns !== 3) throw new TypeError(`plot: a matrix of lines must have 3 columns a b | c, got ${M.columns}`);
  return M.entries.map((row) => readLine(row));
}

function readLine(line: unknown): PlotLine {
  if (Array.isArray(line)) {
    if (line.length !== 3)
      throw new TypeError(`plot: a line is three numbers a, b, c for a·x + b·y = c, got ${line.length}`);
    return { a: toNumber(line[0], "a"), b: toNumber(line[1], "b"), c: toNumber(line[2], "c") };
  }
  if (!isRecord(line)) throw new TypeError("plot: a line is three numbers a, b, c for a·x + b·y = c");
  return { a: toNumber(line.a, "a"), b: toNumber(line.b, "b"), c: toNumber(line.c, "c"), ...readLabel(line.label) };
}

function readPoint(point: unknown): PlotPoint {
  if (!Array.isArray(point)) {
    if (!isRecord(point) || !Array.isArray(point.at)) throw new TypeError("plot: a point is two numbers [x, y]");
    return { ...readPoint(point.at), ...readLabel(point.label), ring: point.ring === true };
  }
  if (point.length !== 2) throw new TypeError(`plot: a point is two numbers [x, y], got ${point.length}`);
  return { x: toNumber(point[0], "x"), y: toNumber(point[1], "y"), ring: false };
}

function readCurve(curve: unknown): PlotCurve {
  const list: unknown = isRecord(curve) ? curve.points : curve;
  if (!Array.isArray(list)) throw new TypeError("plot: a curve is a list of points [x, y]");
  const orGap = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : null);
  const points = list.map((point: unknown) => {
    if (!Array.isArray(point) || point.length !== 2) throw new TypeError("plot: a curve is a list of points [x, y]");
    return { x: orGap(point[0]), y: orGap(point[1]) };
  });
  return { points, ...(isRecord(curve) ? readLabel(curve.label) : {}) };
}

function readLabel(label: unknown): { readonly label?: string } {
  return label === undefined ? {} : { label: String(label).slice(0, 200) };
}

function readWindow(window: unknown): PlotWindow {
  const span = (value: unknown, name: string): readonly [number, number] => {
    if (!Array.isArray(value) || value.length !== 2)
      throw new TypeError(`plot: window.${name} is two numbers [from, to]`);
    const [from, to] = [toNumber(value[0], `window.${name}`), toNumber(value[1], `window.${name}`)];
    if (from >= to) throw new TypeError(`plot: window.${name} must go from a smaller number to a larger one`);
    return [from, to];
  };
  if (!isRecord(window)) throw new TypeError("plot: window is { x: [from, to], y: [from, to] }");
  return { x: span(window.x, "x"), y: span(window.y, "y") };
}

type AxisLabels = { readonly x: string; readonly y: string };

function describePlot(
  lines: readonly PlotLine[],
  points: readonly PlotPoint[],
  curves: readonly PlotCurve[],
  names: AxisLabels,
): string {
  const said = [
    ...lines.map((line) => `line ${line.label === undefined ? "" : `${line.label}: `}${equationText(line, names)}`),
    ...points.map((point) => {
      const label = point.label === undefined ? "" : `${point.label} `;
      return `${point.ring ? "ringed point" : "point"} ${label}(${numberText(point.x)}, ${numberText(point.y)})`;
    }),
    ...curves.map((curve) => `curve ${curve.label ?? ""} through ${curve.points.length} points`.replace("  ", " ")),
  ];
  return said.length === 0
    ? "An empty plane."
    : `A plane with ${said.slice(0, 40).join("; ")}${said.length > 40 ? "; …" : "."}`;
}

function equationText({ a, b, c }: PlotLine, names: AxisLabels): string {
  const term = (factor: number, name: string) => {
    const size = Math.abs(factor);
    return size === 1 ? name : `${numberText(size)}${name.length > 1 ? "·" : ""}${name}`;
  };
  const first = a === 0 ? "" : `${a < 0 ? "−" : ""}${term(a, names.x)}`;
  const second =
    b === 0
      ? ""
      : first === ""
        ? `${b < 0 ? "−" : ""}${term(b, names.y)}`
        : ` ${b < 0 ? "−" : "+"} ${term(b, names.y)}`;
  return `${first + second === "" ? "0" : first + second} = ${numberText(c)}`;
}
