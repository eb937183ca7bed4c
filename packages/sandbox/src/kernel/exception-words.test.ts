import { describe, expect, it } from "vitest";
import { exceptionWords } from "./exception-words.ts";
import { stackFrames, traceText } from "./stack-trace.ts";

const words = (name: string, message: string) => exceptionWords({ name, message, stack: "" });

describe("exceptions in words", () => {
  it.each([
    ["ReferenceError", "fetch is not defined", "no network"],
    ["ReferenceError", "Can't find variable: A", "There is no `A` here"],
    ["ReferenceError", "Cannot access 'A' before initialization", "`A` is used before the line that makes it."],
    ["TypeError", "A.row is not a function", "`A.row` is not a function"],
    ["TypeError", "Cannot read properties of undefined (reading 'entries')", "is undefined, so it has no `entries`"],
    [
      "TypeError",
      "Cannot read properties of undefined (reading 'shape')",
      "Did a function return nothing, or does a list",
    ],
    [
      "TypeError",
      "Cannot destructure property 'matrix' of 'rowEchelonForm(...)' as it is undefined.",
      "`rowEchelonForm(...)` is undefined: there is no `matrix` in it to take out. Did a function return nothing?",
    ],
    ["TypeError", "Cannot destructure 'A' as it is null.", "`A` is null: there is nothing in it to take out."],
    ["TypeError", "undefined is not iterable (cannot read property Symbol(Symbol.iterator))", "return nothing?"],
    ["TypeError", "Cannot set properties of null (setting 'x')", "is null"],
    ["TypeError", "Assignment to constant variable.", "Make it with `let`"],
    ["TypeError", "Cannot assign to read only property '0' of object", "Make a copy"],
    ["TypeError", "Cannot mix BigInt and other types, use explicit conversions", "toolkit's fractions"],
    ["RangeError", "Maximum call stack size exceeded", "a case in which it stops"],
    ["RangeError", "Invalid array length", "too large"],
    ["EvalError", "Code generation from strings disallowed for this context", "out of text"],
    ["TypeError", "Failed to fetch", "no network"],
    ["", "", "something without words"],
  ])("%s: %s", (name, message, part) => {
    expect(words(name, message)).toContain(part);
  });

  it("leaves the words of the toolkit and of the learner alone", () => {
    expect(words("ShapeError", "solve: A must be square, got 3×2")).toBe("solve: A must be square, got 3×2");
  });
});

describe("the way to an exception", () => {
  const lines = [
    { id: "a", source: "1\n2\n3", start: 1, count: 3 },
    { id: "b", source: "4", start: 4, count: 1 },
  ];

  it.each([
    [
      "V8",
      "Error: x\n    at f (gradus-lab.ts:2:9)\n    at async gradus-lab.ts:4:1\n    at async obey (blob:null/1:3:4)",
    ],
    ["Firefox", "f@gradus-lab.ts:2:9\n@gradus-lab.ts:4:1\nobey@blob:null/1:3:4"],
  ])("counts in the lines of the cells, in the notation of %s", (_engine, stack) => {
    const frames = stackFrames(stack, lines);
    expect(frames).toStrictEqual([
      { cell: "a", line: 2, function: "f" },
      { cell: "b", line: 1, function: "" },
    ]);
    expect(traceText(frames)).toBe("f (a, line 2)\nb, line 1");
  });
});
