import { describe, expect, it } from "vitest";
import { lintLesson } from "./lint-lesson.ts";

const lesson = (body: string, numerals = "") => `---\ntitle: A lesson\n${numerals}---\n${body}\n`;
const found = (source: string) => lintLesson(source).map(({ line, message }) => `${line} ${message.split(":")[0]}`);

describe("the lint of bare numerals", () => {
  it("finds a numeral in prose and in a formula, with its line", () => {
    expect(found(lesson("All is well.\n\nThe answer is 42."))).toEqual(["6 the numeral 42 is not computed"]);
    expect(found(lesson("So $x = 7$ holds."))).toEqual(["4 the numeral 7 is not computed"]);
  });

  it("leaves computed values, claims, code, links and indices alone", () => {
    const body = [
      '<Value of="a1" /> and <Formula of="equation1" />',
      '<Claim that="x">has 0 solutions</Claim>',
      '<CodeCell id="c">\nunique · x = (6, 2)\n</CodeCell>',
      "```ts\nconst a = 5;\n```",
      "`x1 = 3` and [a link](/a/1.2)",
      "$a_1 x$ and $a_{2}$ and $\\obj{line-1}{y}$",
      '<Try choices={["up to 2"]} />',
      'import { x } from "./x3.ts";',
    ].join("\n\n");
    expect(found(lesson(body))).toEqual([]);
  });

  it("lets a reviewed numeral stand, and no other", () => {
    const numerals = "numerals:\n  1854: the year in which Boole's book appeared\n";
    expect(found(lesson("In 1854 there were 3.", numerals))).toEqual(["6 the numeral 3 is not computed"]);
  });

  it("finds a doubled backslash in a formula", () => {
    expect(found(lesson("$\\\\lVert v$"))).toHaveLength(1);
  });
});
