import { expect, it } from "vitest";
import { judgeDependencies } from "./judge-dependencies.ts";

const REASONS =
  "| Used by | Package | Why |\n|---|---|---|\n| site | astro, @codemirror/* | pages |\n| tools | peer, @types/* | asked for |\n";
const judge = (names: readonly string[], sources: readonly string[], callsTools = false) =>
  judgeDependencies([{ folder: "site", names, sources, callsTools }], REASONS);

it("is content with what is used and argued for", () => {
  expect(
    judge(
      ["astro", "@codemirror/state", "peer", "@types/node"],
      [`import "astro/config"; import "@codemirror/state";`],
    ),
  ).toEqual([]);
});

it("names what nothing uses; part of another name is no use", () => {
  expect(judge(["astro"], ['import "astro-font";'])).toEqual(["site: nothing uses astro"]);
  expect(judge(["astro"], [], true)).toEqual([]);
});

it("names what no line argues for", () => {
  expect(judge(["katex"], ['import "katex";'])).toEqual([
    "site: docs/architecture.md does not say why katex is needed",
  ]);
});
