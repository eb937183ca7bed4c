import type { AnyNode, Program } from "acorn";
import { declaredNames, nodesOf } from "../typescript/syntax-tree.ts";

type Statement = Program["body"][number];

/**
 * The statements at the top level of a file that functions of it need, in their order: their own, and whatever declares or fills what
 * these mention. What only tries things out is left.
 */
export function neededStatements(program: Program, names: readonly string[]): readonly Statement[] {
  const parts = program.body.map((statement) => ({
    statement,
    declares: declaredNames({ ...program, body: [statement] }).map(({ name }) => name),
    mentions: new Set(namesIn(statement)),
  }));
  const wanted = new Set(names);
  const needed = new Set<Statement>();
  for (let grows = true; grows; ) {
    grows = false;
    for (const { statement, declares, mentions } of parts) {
      if (needed.has(statement)) continue;
      if (!declares.some((name) => wanted.has(name)) && !fills(statement, mentions, wanted)) continue;
      needed.add(statement);
      for (const name of mentions) wanted.add(name);
      grows = true;
    }
  }
  return program.body.filter((statement) => needed.has(statement));
}

/** Whether a statement changes something that is wanted: assigns to it, calls a method of it, or loops over doing so. */
function fills(statement: Statement, mentions: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  if (statement.type === "ExpressionStatement") return changed(statement.expression).some((name) => wanted.has(name));
  if (!/^(For|While|DoWhile|If|Block|Try|Switch)/.test(statement.type)) return false;
  if (![...mentions].some((name) => wanted.has(name))) return false;
  return [...nodesOf(statement)].flatMap((node) => changed(node)).some((name) => wanted.has(name));
}

function changed(node: AnyNode | Program): readonly string[] {
  switch (node.type) {
    case "AssignmentExpression":
      return rootOf(node.left);
    case "UpdateExpression":
      return rootOf(node.argument);
    case "CallExpression":
      return node.callee.type === "MemberExpression" ? rootOf(node.callee.object) : [];
    default:
      return [];
  }
}

function rootOf(node: AnyNode): readonly string[] {
  if (node.type === "Identifier") return [node.name];
  return node.type === "MemberExpression" ? rootOf(node.object) : [];
}

/** Every name below a node; names of properties too, which at worst brings in a statement too many. */
function namesIn(node: AnyNode): readonly string[] {
  return [...nodesOf(node)].flatMap((inner) => (inner.type === "Identifier" ? [inner.name] : []));
}
