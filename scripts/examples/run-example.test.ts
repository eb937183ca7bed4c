import { describe, expect, it } from "vitest";
import { examplesIn } from "./examples-in.ts";
import { namesIn, runExample } from "./run-example.ts";

describe("examplesIn", () => {
  it("finds examples behind text and other tags, with their lines", () => {
    const source = [
      "/**",
      " * Doubles. @param x a number. @example double(2) // => 4",
      " * @example",
      " * const four = double(2);",
      " * four // => 4",
      " *",
      " * @source a book",
      " */",
      "export const double = (x: number) => 2 * x;",
      "  /** Inside. @example one() // => 1 */",
    ].join("\n");
    expect(examplesIn(source)).toEqual([
      { line: 2, code: "double(2) // => 4" },
      { line: 3, code: "const four = double(2);\nfour // => 4" },
      { line: 10, code: "one() // => 1" },
    ]);
  });
});

describe("runExample", () => {
  const double = (x: number) => 2 * x;

  it("compares what code gives with what is stated", async () => {
    expect(await runExample("double(2) // => 4", { double })).toEqual([{ text: "double(2)", actual: 4, stated: 4 }]);
    expect(await runExample("double(2) // => 5", { double })).toEqual([{ text: "double(2)", actual: 4, stated: 5 }]);
  });

  it("takes objects, awaits, types, several lines and declarations", async () => {
    const code =
      "const x: number = await Promise.resolve(2); // => 2\nconst f = (y: number) => ({ y });\nf(x) // => { y: 2 }";
    const claims = await runExample(code, {});
    expect(claims.map(({ actual, stated }) => [actual, stated])).toEqual([
      [2, 2],
      [{ y: 2 }, { y: 2 }],
    ]);
  });

  it("fails where code does not run, and where what is stated is no value", async () => {
    await expect(runExample("unknown(2)", {})).rejects.toThrow("unknown is not defined");
    await expect(runExample("1 + 1 // => is two", {})).rejects.toThrow("“is two” is not a value");
  });

  it("knows which names an example uses, behind the arrow too", () => {
    expect([...namesIn("const a = f(1);\na // => rational(1)")]).toEqual(
      expect.arrayContaining(["f", "a", "rational"]),
    );
  });
});
