import { describe, expect, it } from "vitest";
import { KERNEL_LIMITS } from "../kernel/kernel.ts";
import { pythonLanguage } from "./python-language.ts";
import { pythonWords } from "./python-words.ts";
import { snakeCase } from "./snake-case.ts";

const cells = [
  { id: "sum", source: "x = 1\n\ny = x" },
  { id: "call", source: "f(2)" },
];
const prepared = pythonLanguage.prepare(cells, { type: "run" });
const lines = prepared.ok ? prepared.lines : [];
const thrown = (name: string, message: string, stack: string, ran: string | null = "call") =>
  pythonLanguage.thrown({ name, message, stack }, lines, ran, KERNEL_LIMITS);

describe("Python's names", () => {
  it.each([
    ["rowEchelonForm", "row_echelon_form"],
    ["solve", "solve"],
    ["row_echelon_form", "row_echelon_form"],
    ["toRank2Matrix", "to_rank2_matrix"],
  ])("are those of TypeScript, written Python's way: %s", (name, expected) => {
    expect(snakeCase(name)).toBe(expected);
  });

  it("are looked for when a check calls by the other", () => {
    const call = pythonLanguage.prepare(cells, { type: "call", name: "solveSystem" });
    expect(call.ok && JSON.parse(call.code)).toStrictEqual({
      cells: cells.map((cell) => cell.source),
      call: "solve_system",
    });
  });
});

describe("what Python threw", () => {
  it("is told with its cell and the line counted in it", () => {
    expect(thrown("ZeroDivisionError", "division by zero", "at f (gradus-lab.py:3:1)\nat (gradus-lab.py:4:1)")).toEqual(
      {
        type: "error",
        kind: "exception",
        message: "Something is divided by 0 here.",
        original: "ZeroDivisionError: division by zero",
        cell: "sum",
        line: 3,
        trace: "f (sum, line 3)\ncall, line 1",
      },
    );
  });

  it("names an earlier cell that stopped, or can't be read", () => {
    expect(thrown("NameError", "name 'q' is not defined", "at (gradus-lab.py:1:1)").message).toContain(
      "An earlier cell, `sum`, stopped, so this one was not reached: There is no `q` here.",
    );
    expect(thrown("SyntaxError", "invalid syntax", "at (gradus-lab.py:1:1)")).toMatchObject({
      kind: "syntax",
      message: expect.stringMatching(/^An earlier cell, `sum`, can't be read: Python can't read this line\./),
    });
  });

  it("is a time that ran out, with the line, when the clock interrupted it", () => {
    expect(thrown("KeyboardInterrupt", "", "at f (gradus-lab.py:3:1)\nat (gradus-lab.py:4:1)")).toMatchObject({
      kind: "time",
      line: 3,
      cell: "sum",
      message: expect.stringContaining("Stopped after 5 seconds, at line 3 of `sum`."),
    });
    expect(thrown("KeyboardInterrupt", "", "")).toMatchObject({
      message: expect.stringContaining("Stopped after 5 seconds. "),
    });
  });

  it("is memory, a missing function or a missing package by its own kind", () => {
    expect(thrown("MemoryError", "", "at (gradus-lab.py:4:1)")).toMatchObject({
      kind: "memory",
      message: expect.stringContaining("more than 256 MB"),
    });
    expect(thrown("MissingFunction", "solve_system", "", null)).toMatchObject({
      kind: "missing-function",
      message: expect.stringContaining("no function `solve_system`"),
    });
    expect(thrown("ModuleNotFoundError", "No module named 'numpy'", "")).toMatchObject({
      kind: "import",
      message: expect.stringContaining("npm run python-packages"),
    });
  });
});

describe("Python's exceptions in words", () => {
  it.each([
    ["NameError", "name 'mtrix' is not defined. Did you mean: 'matrix'?", "Did you mean `matrix`?"],
    [
      "UnboundLocalError",
      "cannot access local variable 'n' where it is not associated with a value",
      "`n` is used before",
    ],
    ["AttributeError", "'list' object has no attribute 'shape'", "A value of type `list` has no `shape`."],
    ["AttributeError", "'NoneType' object has no attribute 'shape'", "is None"],
    ["TypeError", "'int' object is not callable", "A value of type `int` is no function"],
    ["TypeError", "'NoneType' object is not subscriptable", "This value is None"],
    ["IndexError", "list index out of range", "the list is shorter"],
    ["KeyError", "'kind'", "There is no key 'kind' here."],
    ["RecursionError", "maximum recursion depth exceeded", "again and again"],
    ["ModuleNotFoundError", "No module named 'js'", "no page, no network"],
    ["ModuleNotFoundError", "No module named 'pyodide.ffi'", "no page, no network"],
    ["ModuleNotFoundError", "No module named 'requests'", "the standard library"],
    ["URLError", "<urlopen error [Errno 23] Host is unreachable>", "no network"],
    ["OSError", "[Errno 23] Host is unreachable", "no network"],
    ["OSError", "[Errno 29] I/O error", "can't ask for input"],
    ["OSError", "[Errno 44] No such file or directory: 'a'", "No such file"],
    ["IndentationError", "expected an indented block after 'if' statement on line 1", "Something indented is missing"],
    ["SyntaxError", "'(' was never closed", "Python can't read this: '(' was never closed."],
    [
      "ValueError",
      "operands could not be broadcast together with shapes (2,3) (2,) ",
      "The shapes (2,3) and (2,) don't fit",
    ],
    [
      "ValueError",
      "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)",
      "the inner sizes 3 and 2 differ",
    ],
    ["ValueError", "the rows have different lengths", "the rows have different lengths"],
    ["Singular", "", "The code raised Singular."],
  ])("%s: %s", (name, message, words) => {
    expect(pythonWords({ name, message, stack: "" })).toContain(words);
  });
});
