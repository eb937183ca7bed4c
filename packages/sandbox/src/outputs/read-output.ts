import { isRecord, isSize } from "../value/exact.ts";
import { faultOf } from "./drawn.ts";
import { type CellOutput, OUTPUT_LIMITS, type OutputLimits, type OutputSource } from "./output.ts";
import { readStaircase } from "./staircase-output.ts";

type Raw = Readonly<Record<string, unknown>>;

/**
 * The output that a message from the sandbox carries, rebuilt from checked parts only; null when it is none, or beyond the
 * limits. Nothing that a learner's code posts reaches the page by another way.
 */
export function readOutput(raw: unknown, limits: OutputLimits = OUTPUT_LIMITS): CellOutput | null {
  if (!isRecord(raw)) return null;
  const from = readSource(raw.from);
  if (from === null) return null;
  const label = raw.label === undefined ? {} : isText(raw.label, 200) ? { label: raw.label } : null;
  if (label === null) return null;
  switch (raw.type) {
    case "text":
      return isText(raw.text, limits.characters) &&
        (raw.level === "log" || raw.level === "warn" || raw.level === "error")
        ? { type: "text", from, level: raw.level, text: raw.text }
        : null;
    case "matrix":
      return readMatrix(raw, { type: "matrix", from, ...label } as const, limits);
    case "vector":
      return isTextList(raw.entries, limits.entries)
        ? { type: "vector", from, ...label, entries: [...raw.entries] }
        : null;
    case "table":
      return readTable(raw, { type: "table", from, ...label } as const, limits);
    case "plot":
      return readPlot(raw, from, limits);
    case "image":
      return readImage(raw, { type: "image", from, ...label } as const, limits);
    case "staircase":
      return readStaircase(raw, { type: "staircase", from, ...label }, limits);
    case "drawing":
      return readDrawing(raw, { type: "drawing", from, ...label } as const, limits);
    default:
      return null;
  }
}

function readSource(from: unknown): OutputSource | null {
  return from === "value" || from === "show" || from === "console" ? from : null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isTextList(value: unknown, most: number): value is readonly string[] {
  return Array.isArray(value) && value.length <= most && value.every((part) => isText(part, 2_000));
}

type Frame<T extends string> = { readonly type: T; readonly from: OutputSource; readonly label?: string };

function readMatrix(raw: Raw, frame: Frame<"matrix">, limits: OutputLimits): CellOutput | null {
  const { rows, columns, entries, bar } = raw;
  if (!isSize(rows) || !isSize(columns) || rows * columns > limits.entries || Math.max(rows, columns) > limits.entries)
    return null;
  if (!Array.isArray(entries) || entries.length !== rows) return null;
  if (!entries.every((row: unknown) => isTextList(row, columns) && row.length === columns)) return null;
  if (bar !== undefined && (!isSize(bar) || bar > columns)) return null;
  const copied = (entries as readonly (readonly string[])[]).map((row) => [...row]);
  return { ...frame, rows, columns, entries: copied, ...(bar === undefined ? {} : { bar }) };
}

function readTable(raw: Raw, frame: Frame<"table">, limits: OutputLimits): CellOutput | null {
  const { columns, rows, omitted } = raw;
  if (!isTextList(columns, 100) || !Array.isArray(rows) || rows.length > limits.tableRows || !isSize(omitted))
    return null;
  if (!rows.every((row: unknown) => isTextList(row, columns.length) && row.length === columns.length)) return null;
  return {
    ...frame,
    columns: [...columns],
    rows: (rows as readonly (readonly string[])[]).map((row) => [...row]),
    omitted,
  };
}

function readImage(raw: Raw, frame: Frame<"image">, limits: OutputLimits): CellOutput | null {
  const { width, height, pixels } = raw;
  if (!isSize(width) || !isSize(height) || width * height > limits.pixels || width === 0 || height === 0) return null;
  if (!Array.isArray(pixels) || pixels.length !== width * height * 4) return null;
  if (!pixels.every((level: unknown) => isSize(level) && level <= 255)) return null;
  return { ...frame, width, height, pixels: [...(pixels as readonly number[])] };
}

function readDrawing(raw: Raw, frame: Frame<"drawing">, limits: OutputLimits): CellOutput | null {
  const { svg, width, height, description } = raw;
  if (!isText(svg, limits.drawing) || !isText(description, limits.characters) || faultOf(raw) !== null) return null;
  return { ...frame, svg, width: Number(width), height: Number(height), description };
}

function readPlot(raw: Raw, from: OutputSource, limits: OutputLimits): CellOutput | null {
  const { window, labels, lines, points, curves, description } = raw;
  if (!isRecord(window) || !isSpan(window.x) || !isSpan(window.y) || !isRecord(labels)) return null;
  if (!isText(labels.x, 100) || !isText(labels.y, 100) || !isText(description, limits.characters)) return null;
  if (!Array.isArray(lines) || !Array.isArray(points) || !Array.isArray(curves)) return null;
  const readLines = collect(lines, readLine);
  const readPoints = collect(points, readPoint);
  const readCurves = collect(curves, readCurve);
  if (readLines === null || readPoints === null || readCurves === null) return null;
  const parts = lines.length + points.length + readCurves.reduce((sum, curve) => sum + curve.points.length, 0);
  if (parts > limits.plotParts || curves.length > 100) return null;
  return {
    type: "plot",
    from,
    window: { x: [window.x[0], window.x[1]], y: [window.y[0], window.y[1]] },
    labels: { x: labels.x, y: labels.y },
    lines: readLines,
    points: readPoints,
    curves: readCurves,
    description,
  };
}

function collect<T>(parts: readonly unknown[], read: (part: unknown) => T | null): readonly T[] | null {
  const done: T[] = [];
  for (const part of parts) {
    const one = read(part);
    if (one === null) return null;
    done.push(one);
  }
  return done;
}

function isSpan(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite) && value[0] < value[1];
}

function labelOf(raw: Raw): { readonly label?: string } | null {
  if (raw.label === undefined) return {};
  return isText(raw.label, 200) ? { label: raw.label } : null;
}

function readLine(raw: unknown) {
  if (!isRecord(raw)) return null;
  const { a, b, c } = raw;
  const label = labelOf(raw);
  return isFiniteNumber(a) && isFiniteNumber(b) && isFiniteNumber(c) && label !== null ? { a, b, c, ...label } : null;
}

function readPoint(raw: unknown) {
  if (!isRecord(raw)) return null;
  const { x, y, ring } = raw;
  const label = labelOf(raw);
  return isFiniteNumber(x) && isFiniteNumber(y) && typeof ring === "boolean" && label !== null
    ? { x, y, ring, ...label }
    : null;
}

function readCurve(raw: unknown) {
  if (!isRecord(raw) || !Array.isArray(raw.points)) return null;
  const label = labelOf(raw);
  const points = collect(raw.points, (point) => {
    if (!isRecord(point)) return null;
    const { x, y } = point;
    return (x === null || isFiniteNumber(x)) && (y === null || isFiniteNumber(y)) ? { x, y } : null;
  });
  return points !== null && label !== null ? { points, ...label } : null;
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
