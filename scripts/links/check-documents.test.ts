import { expect, it } from "vitest";
import { checkDocuments } from "./check-documents.ts";

const problems = (texts: Readonly<Record<string, string>>, others: readonly string[] = []) => {
  const known = new Set([...Object.keys(texts), ...others]);
  const checked = checkDocuments({ texts: new Map(Object.entries(texts)), exists: (path) => known.has(path) });
  return [...checked].flatMap(([file, found]) => found.map((problem) => `${file}: ${problem}`));
};

it("follows links from the document that they stand in", () => {
  const texts = { "README.md": "[a](docs/a.md) [l](LICENSE)", "docs/a.md": "[r](../README.md) [b](b.md)" };
  expect(problems(texts, ["LICENSE"])).toEqual(["docs/a.md: b.md leads nowhere"]);
});

it("checks pictures in Markdown and in HTML", () => {
  const texts = { "README.md": '![p](a.png "title")\n<picture><source srcset="b.png"><img src="c.png"></picture>' };
  expect(problems(texts, ["c.png"])).toEqual(["README.md: a.png leads nowhere", "README.md: b.png leads nowhere"]);
});

it("checks headings, here and elsewhere", () => {
  const texts = {
    "a.md": "# Who’s first?\n[x](#whos-first) [y](#second) [z](b.md#third-one)",
    "b.md": "## Third one ##",
  };
  expect(problems(texts)).toEqual(["a.md: #second points at no heading"]);
});

it("leaves code and other sites alone", () => {
  const texts = {
    "a.md": "`[x](gone)`\n```md\n[y](gone)\n# [z](gone)\n```\n[w](https://example.org/gone) <https://example.org>",
  };
  expect(problems(texts)).toEqual([]);
});
