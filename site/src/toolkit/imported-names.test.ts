import { expect, it } from "vitest";
import { importedNames } from "./imported-names.ts";

it("names what a module calls, from each entry, without types and other packages", () => {
  const source = [
    'import { type Matrix, solve as solved, svd } from "@gradus/math";',
    'import {\n  matrix,\n  Q,\n} from "@gradus/math/exact";',
    'import type { Rational } from "@gradus/math/exact";',
    'import { kind } from "@gradus/practice";',
    "// import { nothing }",
  ].join("\n");
  expect(importedNames(source).map(({ specifier, name }) => `${specifier} ${name}`)).toEqual([
    "@gradus/math solve",
    "@gradus/math svd",
    "@gradus/math/exact matrix",
    "@gradus/math/exact Q",
  ]);
});
