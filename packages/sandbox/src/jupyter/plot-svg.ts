import { escaped } from "../drawing/escaped.ts";
import { numberText } from "../outputs/mathematics.ts";
import type { PlotLine, PlotOutput, PlotWindow } from "../outputs/output.ts";

const [WIDTH, HEIGHT, MARGIN] = [440, 330, 34];
const COLOURS = ["#1f5fa8", "#b4501e", "#4c7a34", "#7a4a9a"];

type Place = { readonly x: number; readonly y: number };

/** A plot as an SVG document, drawn as `gradus_jupyter.py` draws it. */
export function plotSvg({ window, labels, lines, points, curves, description }: PlotOutput): string {
  const [left, right] = window.x;
  const [low, high] = window.y;
  const across = (x: number) => (MARGIN + ((x - left) / (right - left)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const up = (y: number) => (HEIGHT - MARGIN - ((y - low) / (high - low)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const path = (places: readonly Place[], colour: string, width = 2) =>
    `<polyline points="${places.map(({ x, y }) => `${across(x)},${up(y)}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="${width}" clip-path="url(#inside)"/>`;
  const words = (x: number | string, y: number | string, text: string, anchor = "middle") =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="12" font-family="sans-serif">${escaped(text)}</text>`;
  const colour = (i: number) => COLOURS[i % COLOURS.length] ?? "";

  const room = `x="${MARGIN}" y="${MARGIN}" width="${WIDTH - 2 * MARGIN}" height="${HEIGHT - 2 * MARGIN}"`;
  const drawn = [
    `<clipPath id="inside"><rect ${room}/></clipPath><rect width="100%" height="100%" fill="#fff"/><rect ${room} fill="none" stroke="#999"/>`,
    path(segment({ a: 0, b: 1, c: 0 }, window), "#999", 1),
    path(segment({ a: 1, b: 0, c: 0 }, window), "#999", 1),
    ...lines.map((line, i) => path(segment(line, window), colour(i))),
    ...curves.flatMap((curve, i) => pieces(curve.points).map((piece) => path(piece, colour(i)))),
    ...points.map(({ x, y, ring }) => {
      const look = ring ? 'r="6" fill="none" stroke="#000" stroke-width="2"' : 'r="4"';
      return `<circle cx="${across(x)}" cy="${up(y)}" ${look}/>`;
    }),
    ...points.flatMap(({ x, y, label }) => (label === undefined ? [] : [words(across(x), Number(up(y)) - 10, label)])),
    words(MARGIN, HEIGHT - 16, numberText(left)),
    words(WIDTH - MARGIN, HEIGHT - 16, numberText(right)),
    words(MARGIN - 4, HEIGHT - MARGIN, numberText(low), "end"),
    words(MARGIN - 4, MARGIN + 4, numberText(high), "end"),
    words(WIDTH / 2, HEIGHT - 6, labels.x),
    words(MARGIN, 18, labels.y, "start"),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" role="img"><title>${escaped(description)}</title>${drawn.join("")}</svg>`;
}

/** The ends of a line at the borders that it crosses for certain; none where it is no line. */
function segment({ a, b, c }: PlotLine, { x, y }: PlotWindow): readonly Place[] {
  if (a === 0 && b === 0) return [];
  if (Math.abs(b) >= Math.abs(a)) return x.map((at) => ({ x: at, y: (c - a * at) / b }));
  return y.map((at) => ({ x: (c - b * at) / a, y: at }));
}

/** A curve, cut where it has gaps. */
function pieces(points: readonly { readonly x: number | null; readonly y: number | null }[]): readonly Place[][] {
  const found: Place[][] = [[]];
  for (const { x, y } of points)
    if (x === null || y === null) found.push([]);
    else found.at(-1)?.push({ x, y });
  return found.filter((piece) => piece.length > 0);
}
