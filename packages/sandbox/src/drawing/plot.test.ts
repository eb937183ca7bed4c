import { describe, expect, it } from "vitest";
import { describeValue } from "../outputs/describe.ts";
import type { DrawingOutput } from "../outputs/output.ts";
import { readOutput } from "../outputs/read-output.ts";
import * as Plot from "./plot.ts";

const trees = Array.from({ length: 200 }, (_, i) => ({
  place: i,
  height: Math.sin(i / 20) + (i % 7) / 9,
  kind: ["birch", "oak", "lime tree"][i % 3] ?? "",
}));
const at = { x: "place", y: "height" } as const;
const wave = { x1: 0, x2: 6, y1: -1, y2: 1, fill: (x: number, y: number) => Math.sin(x) * y };

/** What a cell that ends with this shows, if the page accepts it. */
function shown(value: unknown): DrawingOutput {
  const output = readOutput(describeValue(value, { from: "value" }));
  if (output?.type !== "drawing") throw new Error(`no drawing: ${JSON.stringify(output)}`);
  return output;
}
const count = (svg: string, piece: RegExp) => [...svg.matchAll(piece)].length;
/** The group that one mark is drawn in, which ends before the next group of its kind. */
const group = (svg: string, name: string) => svg.split(`aria-label="${name}"`)[1]?.split('<g aria-label="')[0] ?? "";

const PICTURES: readonly (readonly [string, Plot.PlotOptions, string])[] = [
  ["dots", { marks: [Plot.dot(trees, { ...at, stroke: "kind", symbol: "kind" })] }, "200 dots"],
  ["lines", { marks: [Plot.lineY(trees, { ...at, stroke: "kind" })] }, "3 lines"],
  ["bars", { marks: [Plot.barY(trees, Plot.groupX({ y: "count" }, { x: "kind" }))] }, "3 bars"],
  ["a histogram", { marks: [Plot.rectY(trees, Plot.binX({ y: "count" }, { x: "height" }))] }, "6 rectangles"],
  ["boxes", { marks: [Plot.boxY(trees, { x: "kind", y: "height" })] }, "3 rules, 3 bars and 3 ticks"],
  ["an area", { marks: [Plot.areaY(trees, at), Plot.ruleY([0])] }, "1 area and 1 rule"],
  [
    "an arrow with its name",
    {
      marks: [Plot.arrow([[0, 0, 2, 3]], { x1: "0", y1: "1", x2: "2", y2: "3" }), Plot.text(["v"], { x: [2], y: [3] })],
    },
    "1 arrow and 1 label (v)",
  ],
  ["facets", { marks: [Plot.dot(trees, { ...at, fx: "kind" }), Plot.frame()] }, "200 dots and 3 frames"],
  ["a regression", { marks: [Plot.linearRegressionY(trees, at)] }, "2 regression lines"],
  ["densities", { marks: [Plot.density(trees, { ...at, thresholds: 4 })] }, "3 density lines"],
  ["contours", { marks: [Plot.contour({ ...wave, thresholds: [-0.5, 0, 0.5] })] }, "3 contours"],
  [
    "cells",
    { marks: [Plot.cell(trees, { x: (_, i) => i % 10, y: (_, i) => Math.floor(i / 10), fill: "height" })] },
    "200 cells",
  ],
  ["a raster", { marks: [Plot.raster(wave)] }, "1 raster"],
  ["a tip that stands", { marks: [Plot.dot(trees, at), Plot.tip([[3, 1]])] }, "200 dots"],
  ["tips that follow the pointer", { marks: [Plot.dot(trees, { ...at, tip: true })] }, "200 dots"],
  ["a crosshair", { marks: [Plot.line(trees, at), Plot.crosshair(trees, at)] }, "1 line"],
  ["arrows along a line", { marks: [Plot.line(trees, { ...at, marker: "arrow" })] }, "1 line"],
  ["waffles", { marks: [Plot.waffleY([5, 9, 3], { x: ["a", "b", "c"] })] }, "3 waffles"],
  ["hexagons", { marks: [Plot.hexagon([[1, 1]]), Plot.hexgrid()] }, "1 dot and 1 hexgrid"],
  ["a tree", { marks: [Plot.tree(["a/b", "a/c"])] }, "2 links, 3 dots and 3 labels (b, c, a)"],
];

describe("Observable Plot without a page", () => {
  it.each(PICTURES)("draws %s", (_name, options, marks) => {
    const { svg, description, width, height } = shown(Plot.plot(options));
    expect(description).toContain(`A drawing of ${marks}.`);
    expect(svg.startsWith("<svg ")).toBe(true);
    expect([width, height]).toStrictEqual([480, expect.any(Number)]);
    expect(svg).not.toMatch(/NaN|undefined|\[object/);
  });

  it("draws as many marks as it says", () => {
    const { svg } = shown(Plot.dot(trees, at).plot());
    expect(count(group(svg, "dot"), /<circle /g)).toBe(200);
    const bars = shown(Plot.barY([1, 2, 4]).plot()).svg;
    const heights = [...group(bars, "bar").matchAll(/ height="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(heights).toHaveLength(3);
    expect(heights[2]).toBeCloseTo(4 * (heights[0] ?? 0), 6);
  });

  it("puts pixels into a raster, in the colours of its legend", () => {
    const { svg } = shown(
      Plot.plot({ color: { legend: true, label: "up and down" }, marks: [Plot.raster({ ...wave, pixelSize: 20 })] }),
    );
    expect(count(svg, /href="data:image\/png;base64,[A-Za-z0-9+/=]{100,}"/g)).toBe(2);
    expect(svg).toContain("up and down");
  });

  it("sets titles, captions and the entries of legends into the one drawing, and says them", () => {
    const title = "A title so long that it has to be set in two lines, because no drawing is that wide";
    const plot = Plot.plot({
      title,
      caption: "Made up.",
      color: { legend: true },
      marks: [Plot.dot(trees, { ...at, fill: "kind" })],
    });
    const { svg, height, description } = shown(plot);
    const plain = shown(Plot.plot({ marks: [Plot.dot(trees, { ...at, fill: "kind" })] }));
    expect(svg.match(/<text [^>]*font-weight="600">[^<]*</g)).toHaveLength(2);
    for (const words of ["lime tree", "oak", "birch", "Made up."]) expect(svg).toContain(`>${words}<`);
    expect(height).toBeGreaterThan(plain.height + 60);
    expect(description).toBe(
      `${title}. A drawing of 200 dots. Across: place, 0 to 150. Upwards: height, −0.8 to 1.6. Legend: birch, lime tree, oak. Made up.`,
    );
    // What was shown once can be shown again.
    expect(shown(plot).svg).toBe(svg);
  });

  it("says what the learner called it", () => {
    const { description } = shown(
      Plot.plot({ ariaLabel: "Heights", ariaDescription: "They go up and down", marks: [Plot.dot(trees, at)] }),
    );
    expect(description).toMatch(/^Heights\. They go up and down\. A drawing of 200 dots\./);
  });

  it("draws a legend by itself, with symbols, as a ramp, and in columns", () => {
    const names = shown(Plot.legend({ color: { domain: ["a", "b"] } }));
    expect(names.description).toBe("A legend. Legend: a, b.");
    expect(shown(Plot.legend({ color: { type: "linear", domain: [0, 5], label: "depth" } })).description).toBe(
      "A legend. Colours for depth, 0 to 5.",
    );
    expect(
      shown(Plot.plot({ marks: [Plot.dot(trees, { ...at, fill: "kind" })] }).legend("color")).description,
    ).toContain("oak");
    const dots = Plot.plot({
      symbol: { legend: true },
      marks: [Plot.dot(trees, { ...at, symbol: "kind", fill: "kind" })],
    });
    const symbols = shown(dots);
    const columns = shown(dots.legend("color", { columns: "2" })).svg;
    expect([...columns.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => x)).toStrictEqual(["20", "20", "140"]);
    expect(symbols.svg).toContain('viewBox="-8 -8 16 16"');
  });

  it("writes a minus before numbers, as axes do", () => {
    const { svg } = shown(Plot.text([-1.5, 2], { x: [1, 2] }).plot());
    expect([svg.includes(">−1.5<"), svg.includes(">-1.5<")]).toStrictEqual([true, false]);
  });

  it("keeps a size that was asked for, with room on both sides for numbers that stand out", () => {
    const { width, height, svg } = shown(Plot.dot(trees, at).plot({ width: 300, height: 200 }));
    expect([width, height]).toStrictEqual([340, 200]);
    expect(svg).toContain('viewBox="-20 0 340 200"');
  });

  it("is told in words where it can't be shown", () => {
    const told = (value: unknown) => describeValue(value, { from: "value" });
    const image = Plot.image([1], { x: [1], src: ["https://example.org/a.png"] }).plot();
    expect(told(image)).toMatchObject({
      type: "text",
      level: "error",
      text: "This drawing can't be shown: it asks for something at an address, and a cell has no network.",
    });
    const many = Plot.dot(Array.from({ length: 30_000 }, (_, i) => [i, i])).plot();
    expect(told(many)).toMatchObject({
      text: expect.stringMatching(/it takes 2\.\d million characters, and at most 2 million/),
    });
    expect(told(Plot.plot({ width: 1e6 }))).toMatchObject({ text: expect.stringContaining("1 to 4000 pixels") });
  });

  it("shows itself to a notebook, in black on white", () => {
    const display: unknown = Reflect.get(Plot.dot(trees, at).plot(), Symbol.for("Jupyter.display"));
    const bundle: unknown =
      typeof display === "function" ? Reflect.apply(display, Plot.dot(trees, at).plot(), []) : null;
    expect(bundle).toMatchObject({
      "image/svg+xml": expect.stringMatching(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*background:white/),
      "text/plain": expect.stringContaining("A drawing of 200 dots."),
    });
  });
});
