import { expect, it } from "vitest";
import { importEdit } from "./import-edit.ts";

function edited(code: string, name: string, module: string): string {
  const { from, insert } = importEdit(code, name, module);
  return code.slice(0, from) + insert + code.slice(from);
}

it.each([
  ["1 + 1", "show", 'import { show } from "M";\n1 + 1'],
  ['import { a } from "M";\n', "b", 'import { a, b } from "M";\n'],
  ['import { a, } from "M";', "b", 'import { a, b, } from "M";'],
  ['import {} from "M";', "b", 'import { b } from "M";'],
  ['import {\n  a,\n  c,\n} from "M";\nc;', "b", 'import {\n  a,\n  c, b,\n} from "M";\nc;'],
  ['import { a } from "N";\na;', "b", 'import { a } from "N";\nimport { b } from "M";\na;'],
  ['import { a } from "N";', "b", 'import { a } from "N";\nimport { b } from "M";'],
  ['import { a } from "N";\nimport { c } from "M";\nc;', "b", 'import { a } from "N";\nimport { c, b } from "M";\nc;'],
  ['import * as m from "M";\nm;', "b", 'import * as m from "M";\nimport { b } from "M";\nm;'],
])("imports one more name: %j", (code, name, expected) => {
  expect(edited(code, name, "M")).toBe(expected);
});
