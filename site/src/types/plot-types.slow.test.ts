import compiler from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { declarations } from "../../build/types/declarations.ts";
import { plotDeclarations } from "../../build/types/plot-declarations.ts";
import { type Answers, answersFrom } from "./answers.ts";
import { PLOT_FOLDER } from "./declarations.ts";

const BEFORE = 'import * as Plot from "@observablehq/plot";';

let answers: Answers;
beforeAll(() => {
  const base = declarations();
  expect(Object.keys(base.files).filter((name) => name.startsWith(PLOT_FOLDER))).toEqual([]);
  const plot = plotDeclarations();
  const files = { ...base.files, ...plot.files };
  answers = answersFrom(compiler, { ...base, files, globals: [...base.globals, ...plot.globals] });
});

const problems = (code: string) => answers.problems({ before: BEFORE, code }).map(({ message }) => message);
const offered = (code: string) => answers.candidates({ before: BEFORE, code, at: code.length }).map(({ name }) => name);

describe("Observable Plot in the editor", () => {
  it("is known with its types, without anything being underlined", () => {
    const code = `const points = [{ x: 1, y: 2, kind: "oak" }];
Plot.plot({ title: "Trees", color: { legend: true }, marks: [Plot.dot(points, { x: "x", y: (d) => d.y, fill: "kind" }), Plot.ruleY([0])] });
Plot.rectY(points, Plot.binX({ y: "count" }, { x: "x" })).plot();
Plot.rectY(points, Plot.binX({ y: "count" }, { x: "x", fill: "kind", thresholds: 5 })).plot();
Plot.rectX(points, Plot.binY({ x: "count" }, { y: (d) => d.y, fill: "steelblue" })).plot();
Plot.rect(points, Plot.bin({ fill: "count" }, { x: "x", y: "y", inset: 1 })).plot();
Plot.barY(points, Plot.groupX({ y: "count" }, { x: "kind", fill: "kind" })).plot();`;
    expect(problems(code)).toEqual([]);
    expect(problems("Plot.dots([]);")[0]).toContain("has no `dots`");
    expect(problems("Plot.plot({ width: true });")).toHaveLength(1);
    expect(problems('Plot.rectY([], Plot.binX({ y: "count" }, { x: "x", fil: "kind" }));')).toHaveLength(1);
  });

  it("offers its marks behind its name, and the options of each", () => {
    expect(offered("Plot.")).toEqual(expect.arrayContaining(["plot", "dot", "lineY", "binX", "legend"]));
    expect(offered("Plot.plot({ ")).toEqual(expect.arrayContaining(["title", "marks", "aspectRatio"]));
  });

  it("tells what a mark is for", () => {
    const code = "Plot.lineY([1, 2]);";
    const told = answers.type({ before: BEFORE, code, at: 7 });
    expect(told?.signature).toContain("lineY(");
    expect(told?.docs).toContain("line");
  });

  it("offers none of its hundreds of names to those who have not named it", () => {
    const code = "do";
    const names = answers.candidates({ before: "", code, at: 2 }).map(({ name }) => name);
    expect(names).not.toContain("lineY");
    expect(names).toContain("do");
  });
});
