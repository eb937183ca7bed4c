import { describe, expect, it } from "vitest";
import { type House, judgeImports } from "./judge-imports.ts";

const LESSON = "course/1-algebra/1-week/3-lesson/lesson.mdx";
const PAGE = "site/src/pages/index.astro";
const FILES = new Set([
  "course/1-algebra/1-week/3-lesson/figures.tsx",
  "course/figures/two-planes.tsx",
  "site/src/layouts/Page.astro",
]);
const house: House = { exists: (path) => FILES.has(path), declared: new Set(["astro", "@gradus/course", "katex"]) };

const messages = (file: string, source: string) =>
  judgeImports(file, source, house).map(({ line, message }) => `${line}: ${message}`);

describe("imports of a lesson", () => {
  it("takes modules of its own folder and shared figures", () => {
    const source =
      '---\ntitle: Lines\n---\nimport { A } from "./figures.tsx";\nimport B from "../../../figures/two-planes.tsx";\n\n# Text\n';
    expect(messages(LESSON, source)).toEqual([]);
  });

  it("refuses packages, other lessons and the site, with the line", () => {
    const source = [
      'import { solve } from "@gradus/math";',
      'import { B } from "../2-other/figures.tsx";',
      'import Page from "../../../../site/src/layouts/Page.astro";',
    ].join("\n");
    expect(messages(LESSON, source)).toEqual([
      "1: @gradus/math may not be imported here: only modules in the lesson's own folder and in course/figures",
      "2: ../2-other/figures.tsx may not be imported here: only modules in the lesson's own folder and in course/figures",
      "3: ../../../../site/src/layouts/Page.astro may not be imported here: only modules in the lesson's own folder and in course/figures",
    ]);
  });

  it("refuses a module that does not exist", () => {
    expect(messages(LESSON, 'import { A } from "./figure.tsx";')).toEqual(["1: ./figure.tsx does not exist"]);
  });

  it("finds an import in the middle of the text", () => {
    expect(messages(LESSON, 'Text.\n\n{import("node:fs")}\n')[0]).toMatch(/^3: node:fs may not be imported here/);
  });

  it("refuses logic in the page", () => {
    expect(messages(LESSON, "\nexport const x = 1;\n")).toEqual([
      "2: a page exports nothing: keep logic in a module beside it",
    ]);
  });

  it("leaves code that is shown alone", () => {
    expect(messages(LESSON, '```ts\nimport { x } from "anywhere";\nexport const y = x;\n```\n')).toEqual([]);
  });
});

describe("imports of a page", () => {
  it("takes declared packages, own files, Node while building and Astro's modules", () => {
    const source =
      '---\nimport Page from "../layouts/Page.astro";\nimport { map } from "@gradus/course/map";\nimport { join } from "node:path";\nimport { getCollection } from "astro:content";\n---\n<Page />\n';
    expect(messages(PAGE, source)).toEqual([]);
  });

  it("refuses undeclared packages and ways out of the site", () => {
    const source = '---\nimport fs from "left-pad";\nimport { x } from "../../../course/map.ts";\n---\n';
    expect(messages(PAGE, source)).toEqual([
      "2: left-pad is not declared in site/package.json",
      "3: ../../../course/map.ts reaches out of the site: import the package by its name",
    ]);
  });

  it("refuses Node in what the browser runs, with the line", () => {
    const source = '---\nconst a = 1;\n---\n<p>Text</p>\n<script>\n  import { readFile } from "node:fs";\n</script>\n';
    expect(messages(PAGE, source)).toEqual(["6: node:fs is Node's: a browser has no such module"]);
  });
});
