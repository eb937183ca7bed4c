import { type CommentMark, readCells, writeCells } from "../cells/parse-cells.ts";
import { snakeCase } from "../python/snake-case.ts";

/**
 * A learner's file from its beginning to the cell that declares a function, as a run of that cell would have it: what goes wrong in a
 * later cell is no fault of this function. The whole file where no cell declares it. `name` is the one in TypeScript.
 *
 * @example upToDeclaration("// %% a\nfunction one() {}\n// %% b\nlater();", "one") // => "// %% a\nfunction one() {}"
 */
export function upToDeclaration(file: string, name: string): string {
  const mark: CommentMark = /^# ?%%/m.test(file) && !/^\/\/ ?%%/m.test(file) ? "#" : "//";
  const cells = readCells(file, mark);
  const called = `(?:${name}|${snakeCase(name)})`;
  const declares = new RegExp(
    `^(?:(?:export\\s+)?(?:async\\s+)?(?:function\\s*\\*?|const|let|var|def|class)\\s+)${called}\\b|^${called}\\s*(?::[^=]*)?=[^=]`,
    "m",
  );
  const last = cells.findLastIndex(({ kind, source }) => kind === "code" && declares.test(source));
  return last < 0 ? file : writeCells(cells.slice(0, last + 1));
}
