import type { AnyNode, Program } from "acorn";

/** Every node below and including this one, in the order of the text. */
export function* nodesOf(node: AnyNode | Program): Generator<AnyNode | Program> {
  yield node;
  for (const part of Object.values(node)) {
    const children: readonly unknown[] = Array.isArray(part) ? part : [part];
    for (const child of children) if (isNode(child)) yield* nodesOf(child);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The names that the top level of a program declares, with the offset of each. */
export function declaredNames(program: Program): readonly { readonly name: string; readonly start: number }[] {
  return program.body.flatMap((statement) => {
    const inner =
      statement.type === "ExportNamedDeclaration" && statement.declaration ? statement.declaration : statement;
    switch (inner.type) {
      case "FunctionDeclaration":
      case "ClassDeclaration":
        return inner.id === null ? [] : [{ name: inner.id.name, start: inner.id.start }];
      case "VariableDeclaration":
        return inner.declarations.flatMap((declaration) => patternNames(declaration.id));
      case "ImportDeclaration":
        return inner.specifiers.map((specifier) => ({ name: specifier.local.name, start: specifier.local.start }));
      default:
        return [];
    }
  });
}

function patternNames(pattern: AnyNode): readonly { readonly name: string; readonly start: number }[] {
  switch (pattern.type) {
    case "Identifier":
      return [{ name: pattern.name, start: pattern.start }];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) => patternNames(part.type === "Property" ? part.value : part.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((part) => (part === null ? [] : patternNames(part)));
    case "AssignmentPattern":
      return patternNames(pattern.left);
    case "RestElement":
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
