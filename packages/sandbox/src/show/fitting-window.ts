import type { PlotCurve, PlotLine, PlotPoint, PlotWindow } from "../outputs/output.ts";

/**
 * A window that holds the origin, the points and curves, and where the lines meet the axes and each other, with a margin.
 * Crossings more than a hundred times as far out as everything else are left out: they would shrink the rest to a dot.
 */
export function fittingWindow(
  lines: readonly PlotLine[],
  points: readonly PlotPoint[],
  curves: readonly PlotCurve[],
): PlotWindow {
  const marked = [
    ...points.map((point) => [point.x, point.y] as const),
    ...curves.flatMap((curve) => curve.points.flatMap(known)),
  ];
  const crossings = lines.flatMap((line, i) => [
    ...axisCrossings(line),
    ...lines.slice(i + 1).flatMap((other) => meeting(line, other)),
  ]);
  const sizes = [...marked, ...crossings]
    .map(([x, y]) => Math.max(Math.abs(x), Math.abs(y)))
    .filter((size) => size > 0);
  const typical = sizes.sort((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? 1;
  const kept = [
    ...marked,
    ...crossings.filter(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) <= 100 * typical),
    [0, 0] as const,
  ];
  const [x, y] = [range(kept.map(([at]) => at)), range(kept.map(([, at]) => at))];
  const width = Math.max(x[1] - x[0], y[1] - y[0]) || 2 * ALONE;
  return { x: withMargin(x, width), y: withMargin(y, width) };
}

/** Half the width of a window in which nothing is marked but the origin. */
const ALONE = 5;

type Place = readonly [number, number];

function known(point: { readonly x: number | null; readonly y: number | null }): readonly Place[] {
  return point.x === null || point.y === null ? [] : [[point.x, point.y]];
}

function axisCrossings({ a, b, c }: PlotLine): readonly Place[] {
  const crossings: Place[] = [];
  if (a !== 0) crossings.push([c / a, 0]);
  if (b !== 0) crossings.push([0, c / b]);
  return crossings.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
}

function meeting(first: PlotLine, second: PlotLine): readonly Place[] {
  const determinant = first.a * second.b - first.b * second.a;
  const x = (first.c * second.b - first.b * second.c) / determinant;
  const y = (first.a * second.c - first.c * second.a) / determinant;
  return Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
}

function range(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, 0],
  );
}

/** With a tenth on both sides, up to round numbers; where nothing spreads this way, as far as things spread the other way. */
function withMargin([low, high]: readonly [number, number], widest: number): readonly [number, number] {
  const isFlat = low === high;
  const width = isFlat ? widest : high - low;
  const margin = isFlat ? width / 2 : 0.1 * width;
  const step = niceStep(width / 10);
  return [Math.floor((low - margin) / step) * step, Math.ceil((high + margin) / step) * step];
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}
