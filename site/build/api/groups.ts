import ts from "typescript";

/** A heading of an index file, and the names exported below it. */
export type Group = { readonly title: string | null; readonly names: readonly string[] };

/**
 * The exports of an index file, grouped as it groups them: a comment with an empty line behind it is a heading. Where
 * it passes on an index that has headings of its own, those take the place of its heading.
 */
export function groupsOf(file: ts.SourceFile, checker: ts.TypeChecker): readonly Group[] {
  const groups: { title: string | null; names: string[] }[] = [];
  let title: string | null = null;
  const add = (to: string | null, names: readonly string[]) => {
    const group = groups.find((candidate) => candidate.title === to);
    if (group) group.names.push(...names.filter((name) => !group.names.includes(name)));
    else groups.push({ title: to, names: [...names] });
  };
  for (const statement of file.statements) {
    title = headingsAbove(file, statement).at(-1) ?? title;
    if (!ts.isExportDeclaration(statement)) continue;
    const { exportClause } = statement;
    if (exportClause === undefined) {
      const passedOn = targetOf(statement, checker);
      if (headingsOf(passedOn).length > 1)
        for (const inner of groupsOf(passedOn, checker)) add(inner.title, inner.names);
      else add(title, namesOf(passedOn, checker));
    } else if (ts.isNamespaceExport(exportClause)) add(title, [exportClause.name.text]);
    else
      add(
        title,
        exportClause.elements.map(({ name }) => name.text),
      );
  }
  return groups;
}

/** The names that a module exports, in the order in which they stand in it. */
function namesOf(file: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const module = checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module).map(({ name }) => name);
}

function targetOf({ moduleSpecifier }: ts.ExportDeclaration, checker: ts.TypeChecker): ts.SourceFile {
  const target = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier)?.declarations?.[0];
  if (target === undefined || !ts.isSourceFile(target)) throw new Error(`${moduleSpecifier?.getText()} is not found`);
  return target;
}

function headingsOf(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => headingsAbove(file, statement));
}

function headingsAbove(file: ts.SourceFile, statement: ts.Statement): readonly string[] {
  const comments = ts.getLeadingCommentRanges(file.text, statement.pos) ?? [];
  return comments
    .filter(
      ({ kind, end }) =>
        kind === ts.SyntaxKind.SingleLineCommentTrivia && /^\r?\n[ \t]*\r?\n/.test(file.text.slice(end)),
    )
    .map(({ pos, end }) =>
      file.text
        .slice(pos, end)
        .replace(/^\/\/\s*/, "")
        .trim(),
    );
}
