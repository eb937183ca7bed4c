import ts from "typescript";

/** A value that an example states, and the value that its code gives. */
export type Claim = { readonly text: string; readonly actual: unknown; readonly stated: unknown };

type Check = (text: string, actual: unknown, stated: unknown) => void;

const STATED = /^\/\/\s*=>\s*(.+)$/;

/**
 * Runs an example in the given scope. A line that ends in `// => value` is a claim; `value` is an expression itself.
 * Lines without one have to run.
 *
 * @throws SyntaxError "“1 2” is not a value" where what stands behind the arrow is not one expression.
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const check: Check = (text, actual, stated) => claims.push({ text, actual, stated });
  const names = Object.keys(scope);
  const body = ts.transpile(withClaims(code), { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext });
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  // A block of its own, so that an example may give a name of its own to what its module calls something else.
  const run = new AsyncFunction(...names, "$check", `"use strict";\n{\n${body}\n}`);
  await run(...names.map((name) => scope[name]), check);
  return claims;
}

/** The identifiers that an example uses: names that its scope may have to provide. */
export function namesIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(withClaims(code)));
  return names;
}

function withClaims(code: string): string {
  const tree = parse(code);
  return tree.statements
    .map((statement) => {
      const text = statement.getText(tree);
      const stated = statedBehind(code, statement.end);
      if (stated === null) return text;
      const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      const expression = ts.isExpressionStatement(statement)
        ? statement.expression.getText(tree)
        : declared?.name.getText(tree);
      if (expression === undefined) return text;
      const claim = `$check(${JSON.stringify(expression)}, (${expression}), (${stated}));`;
      return ts.isExpressionStatement(statement) ? claim : `${text}\n${claim}`;
    })
    .join("\n");
}

function statedBehind(code: string, position: number): string | null {
  const [comment] = ts.getTrailingCommentRanges(code, position) ?? [];
  const stated = comment && STATED.exec(code.slice(comment.pos, comment.end))?.[1];
  if (stated === undefined) return null;
  const [only, ...more] = parse(`(${stated})`).statements;
  const whole = only !== undefined && more.length === 0 && errorsIn(`(${stated})`) === 0;
  if (!whole) throw new SyntaxError(`“${stated}” is not a value`);
  return stated;
}

function errorsIn(code: string): number {
  return ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length ?? 0;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
}
