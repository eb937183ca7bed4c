import { describe, expect, it } from "vitest";
import { buildsOn } from "./builds-on.ts";

const TYPESCRIPT = `// %% moves
export function swapRows(
  A: Array,
) {
  return assign(A);
}

// %% down
export function down(M: Array) {
  // Not upwards(M).
  matrix.solve(M);

  return swapRows(M);
}

export const upwards = (M: Array) => down(M);
solve(down(M));

export function solve(M) {
return upwards(M);
}
`;

const PYTHON = `# %% moves
def swap_rows(A):
    return A.copy()


def down(M):
    # Not solve(M).
    return swap_rows(
        M,
    )


show(upwards(M))


def upwards(
    M,
):
    return down(M)
`;

const all = (file: string, names: readonly string[]) => {
  const found = buildsOn(file, names);
  return Object.fromEntries(names.map((name) => [name, [...(found.get(name) ?? [])]]));
};

describe("what a function builds on", () => {
  it("are the functions that it calls, and those that these call", () => {
    expect(all(TYPESCRIPT, ["swapRows", "down", "upwards"])).toStrictEqual({
      swapRows: [],
      down: ["swapRows"],
      upwards: ["down", "swapRows"],
    });
  });

  it("is found in Python under its own names", () => {
    expect(all(PYTHON, ["swapRows", "down", "upwards", "solve"])).toStrictEqual({
      swapRows: [],
      down: ["swapRows"],
      upwards: ["down", "swapRows"],
      solve: [],
    });
  });

  it("is nothing where the text doesn't show it, and never the function itself", () => {
    expect(all(TYPESCRIPT, ["solve", "down"])).toStrictEqual({ solve: [], down: [] });
    expect(all("function one() {\n  two();\n}\nfunction two() {\n  one();\n}", ["one", "two"])).toStrictEqual({
      one: ["two"],
      two: ["one"],
    });
  });
});
