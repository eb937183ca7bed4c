import { describe, expect, it } from "vitest";
import { problemWords } from "./problem-words.ts";

const importable = {
  modules: ["@gradus/math", "@gradus/show"],
  exporting: (name: string) =>
    ({ solve: ["@gradus/math", "@gradus/math/exact"], show: ["@gradus/show"] })[name] ?? ([] as readonly string[]),
};
const words = (message: string, number = 0) => problemWords(number, message, importable);

describe("what is said of a problem", () => {
  it.each([
    ["Cannot find name 'totl'. Did you mean 'total'?", "`totl` is not known here. Did you mean `total`?"],
    ["Cannot find name 'process'. Do you need to install type definitions?", "`process` is not known here."],
    [
      "Cannot find name 'solve'.",
      '`solve` is not known here. It can be imported: `import { solve } from "@gradus/math";`, or from `@gradus/math/exact`',
    ],
    [
      "Module '\"@gradus/math\"' has no exported member 'show'.",
      "`@gradus/math` has no `show`; `@gradus/show` has it.",
    ],
    [
      "'\"@gradus/math\"' has no exported member named 'lU'. Did you mean 'LU'?",
      "`@gradus/math` has no `lU`. Did you mean `LU`?",
    ],
    ["Property 'row' does not exist on type 'Matrix<2, 3>'.", "`Matrix<2, 3>` has no `row`."],
    [
      "Argument of type 'string' is not assignable to parameter of type 'number'.",
      "This is `string`, and `number` is needed here.",
    ],
    ["'found' is possibly 'null'.", "`found` may be `null` here. Look whether it is before you use it."],
    [
      "'found' is possibly 'null' or 'undefined'.",
      "`found` may be `null` or `undefined` here. Look whether it is before you use it.",
    ],
    ["')' expected.", "`)` is missing here."],
  ])("is in plain words where it is common: %s", (message, expected) => {
    expect(words(message)).toBe(expected);
  });

  it("is the sentence alone where shapes don't fit", () => {
    const sentence = "add: A and B must have the same shape, got 2×3 and 3×2";
    expect(words(`Argument of type 'Matrix<3, 2>' is not assignable to parameter of type '"${sentence}"'.`)).toBe(
      sentence,
    );
  });

  it("takes no plain text for such a sentence", () => {
    expect(words("Type 'string' is not assignable to type '\"left\"'.")).toBe(
      'This is `string`, and `"left"` is needed here.',
    );
  });

  it("is the first line of the compiler's own words otherwise", () => {
    expect(words("No overload matches this call.\n  Overload 1 of 2")).toBe("No overload matches this call.");
    expect(words("The 'x' operand is odd.")).toBe("The `x` operand is odd.");
  });

  it("is nothing where a parameter has no type", () => {
    expect(words("Parameter 'x' implicitly has an 'any' type.", 7006)).toBeNull();
  });
});
