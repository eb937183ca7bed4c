import { describe, expect, it } from "vitest";
import { tags } from "../html/tags.ts";
import { importsOfChunk } from "./imports-of-chunk.ts";
import { pageScripts } from "./page-scripts.ts";

const FILES: Readonly<Record<string, string>> = {
  "/_astro/page.js": 'import{a}from"./shared.js";import"./side.js";const load=()=>import("./state.123.js");',
  "/_astro/shared.js": 'export*from"./deep.js";',
  "/_astro/deep.js": "export const a=1;",
  "/_astro/side.js": 'const text=\'import "./text.js"\';import("./editor.js");',
  "/_astro/state.123.js": "export const state=1;",
  "/_astro/LessonPractice.9.js": 'import{h}from"./preact.js";',
  "/_astro/Figure.9.js": 'import{h}from"./preact.js";',
  "/_astro/preact.js": "",
  "/_astro/client.js": "",
};
const graph = (path: string) => {
  const source = FILES[path];
  return source === undefined ? null : importsOfChunk(source);
};
const PAGE = tags(
  [
    '<script type="module" src="/_astro/page.js"></script>',
    "<script>theme()</script>",
    '<script type="application/json">{"not":"script"}</script>',
    '<astro-island component-url="/_astro/Figure.9.js" renderer-url="/_astro/client.js"></astro-island>',
    '<astro-island component-url="/_astro/LessonPractice.9.js" renderer-url="/_astro/client.js"></astro-island>',
  ].join(""),
);
const names = (files: readonly string[]) => files.map((file) => file.replace("/_astro/", ""));

describe("pageScripts", () => {
  it("follows imports and re-exports, not later imports and not text", () => {
    const { files } = pageScripts(PAGE, graph, { without: [/^LessonPractice/], also: [] });
    expect(names(files)).toEqual([
      "Figure.9.js",
      "client.js",
      "deep.js",
      "page.js",
      "preact.js",
      "shared.js",
      "side.js",
    ]);
  });

  it("takes along later imports that are named", () => {
    const { files } = pageScripts(PAGE, graph, { without: [/./], also: [/^state\./] });
    expect(names(files)).toEqual(["deep.js", "page.js", "shared.js", "side.js", "state.123.js"]);
  });

  it("counts every island that is not left out by name", () => {
    expect(names(pageScripts(PAGE, graph, { without: [], also: [] }).files)).toContain("LessonPractice.9.js");
  });

  it("takes the page's own scripts and leaves its data", () => {
    expect(pageScripts(PAGE, graph, { without: [], also: [] }).inline).toEqual(["theme()"]);
  });

  it("counts preloads", () => {
    const page = tags('<link rel="modulepreload" href="/_astro/deep.js"><link rel="stylesheet" href="/x.css">');
    expect(names(pageScripts(page, graph, { without: [], also: [] }).files)).toEqual(["deep.js"]);
  });

  it("says which script is missing", () => {
    const page = tags('<script src="/_astro/gone.js"></script>');
    expect(() => pageScripts(page, graph, { without: [], also: [] })).toThrow(
      "pageScripts: /_astro/gone.js is not in the site",
    );
  });
});
