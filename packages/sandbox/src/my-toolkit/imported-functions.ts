import type { ErrorOutput } from "../outputs/output.ts";
import { failure } from "../typescript/failure.ts";
import { importedModule } from "../typescript/imports.ts";
import type { ParsedCell } from "../typescript/parsed-cell.ts";
import type { Edit } from "../typescript/rewrite.ts";
import { lineAt } from "../typescript/syntax-tree.ts";
import { type KeptCode, namedImports, pattern } from "./kept-code.ts";
import { absenceWords, type LearnersToolkit, MY_TOOLKIT } from "./learners-toolkit.ts";

/** The first import from the learner's toolkit that can't be fulfilled, in words; null if there is none. */
export function absentFunction(cells: readonly ParsedCell[], learner: LearnersToolkit): ErrorOutput | null {
  for (const cell of cells) {
    for (const node of cell.program.body) {
      if (importedModule(node)?.name !== MY_TOOLKIT) continue;
      const place = { cell: cell.id, line: lineAt(cell.text, node.start) };
      const isByName =
        node.type === "ImportDeclaration" && node.specifiers.every((specifier) => specifier.type === "ImportSpecifier");
      if (!isByName)
        return failure(
          "import",
          `Your toolkit gives its functions by name, as in \`import { solveSystem } from "${MY_TOOLKIT}"\`.`,
          place,
        );
      for (const { imported } of namedImports(node)) {
        const words = absenceWords(imported, learner);
        if (words !== null) return failure("import", words, place);
      }
    }
  }
  return null;
}

/** The imports from the learner's toolkit, replaced by what makes the functions; every line stays where it was. */
export function keptImports(cell: ParsedCell, kept: KeptCode): readonly Edit[] {
  return cell.program.body.flatMap((node) => {
    if (node.type !== "ImportDeclaration" || importedModule(node)?.name !== MY_TOOLKIT) return [];
    const names = namedImports(node);
    const lines = "\n".repeat(lineAt(cell.text, node.end) - lineAt(cell.text, node.start));
    const text = `const ${pattern(names)} = ${kept.use(names.map(({ imported }) => imported))};${lines}`;
    return [{ start: cell.offset + node.start, end: cell.offset + node.end, text }];
  });
}
