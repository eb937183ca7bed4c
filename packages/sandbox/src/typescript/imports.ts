import type { AnyNode, Program } from "acorn";
import { MY_TOOLKIT } from "../my-toolkit/learners-toolkit.ts";
import type { ErrorOutput } from "../outputs/output.ts";
import { failure } from "./failure.ts";
import type { ParsedCell } from "./parsed-cell.ts";
import { lineAt, nodesOf } from "./syntax-tree.ts";
import { isToolkitModule, TOOLKIT } from "./toolkit.ts";

/** The module that a statement imports or re-exports from, with the place of its name; null if it does neither. */
export function importedModule(
  node: AnyNode | Program,
): { readonly name: string; readonly start: number; readonly end: number } | null {
  const canImport =
    node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration";
  if (!canImport || !node.source) return null;
  return { name: String(node.source.value), start: node.source.start, end: node.source.end };
}

/** The first import of something that a lab may not import, in words; null if there is none. */
export function foreignImport(cells: readonly ParsedCell[]): ErrorOutput | null {
  for (const cell of cells) {
    for (const node of nodesOf(cell.program)) {
      const source = importedModule(node);
      const place = { cell: cell.id, line: lineAt(cell.text, node.start) };
      if (source !== null && source.name !== MY_TOOLKIT && !isToolkitModule(source.name)) {
        return failure(
          "import",
          `A lab can import from ${listOfModules()}, and \`${source.name}\` is none of them.`,
          place,
        );
      }
      if (node.type === "ImportExpression") {
        const message =
          'A lab imports at the top, as in `import { matrix } from "@gradus/math"`; `import(…)` is not available.';
        return failure("import", message, place);
      }
    }
  }
  return null;
}

function listOfModules(): string {
  const names = [...TOOLKIT, MY_TOOLKIT].map((name) => `\`${name}\``);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
