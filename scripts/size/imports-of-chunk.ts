import ts from "typescript";

/** What a built script names: modules that load with it, and modules that load when something asks for them. */
export type ChunkImports = { readonly together: readonly string[]; readonly later: readonly string[] };

/** The module specifiers in a built script, read from its syntax tree, so that text in strings is never taken for code. */
export function importsOfChunk(source: string): ChunkImports {
  const tree = ts.createSourceFile("chunk.js", source, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const together = tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier
      ? textOf(statement.moduleSpecifier)
      : [],
  );
  const later: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      later.push(...node.arguments.slice(0, 1).flatMap(textOf));
    }
    ts.forEachChild(node, visit);
  };
  if (source.includes("import(")) visit(tree);
  return { together: [...new Set(together)], later: [...new Set(later)] };
}

function textOf(node: ts.Node): readonly string[] {
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}
