import type { AnyNode, Program } from "acorn";
import { parse } from "acorn";
import { transform } from "sucrase";
import { parseCells } from "../cells/parse-cells.ts";
import { importedModule } from "../typescript/imports.ts";
import { isToolkitModule, type ToolkitAddresses } from "../typescript/toolkit.ts";
import { type LearnersToolkit, MY_TOOLKIT } from "./learners-toolkit.ts";
import { neededStatements } from "./needed-statements.ts";

/** The function in compiled code that gives the kept functions. */
export const KEPT = "$gradusKept";

/** Functions at the end of a module that make the learner's kept ones, each file of theirs in a scope of its own. */
export type KeptCode = {
  /** Code that gives a record of these functions, to stand where they are imported. */
  use(names: readonly string[]): string;
  /** What belongs at the end of the module. */
  ending(): string;
};

/** Gathers what a module imports of its learner's own toolkit. */
export function keptCode(learner: LearnersToolkit, toolkit: ToolkitAddresses): KeptCode {
  const makers = new Map<string, { readonly index: number; readonly names: Set<string> }>();
  const use = (names: readonly string[]): string => {
    const calls = names.map((name) => {
      const source = learner.functions[name] ?? "";
      const maker = makers.get(source) ?? { index: makers.size, names: new Set<string>() };
      makers.set(source, maker);
      maker.names.add(name);
      return `${JSON.stringify(name)}: (await ${KEPT}${maker.index}()).${name}`;
    });
    return `{ ${calls.join(", ")} }`;
  };
  const ending = (): string => {
    const asked = () => [...makers.values()].reduce((sum, { names }) => sum + names.size, 0);
    // A kept file may import kept functions in turn, which asks for more; again until nothing is new.
    for (;;) {
      const before = asked();
      const parts = [...makers].map(([source, { index, names }]) => maker(source, index, [...names], { use, toolkit }));
      if (asked() === before) return parts.join("\n");
    }
  };
  return { use, ending };
}

/** A module by itself that exports these functions of the learner's toolkit. */
export function keptModule(names: readonly string[], learner: LearnersToolkit, toolkit: ToolkitAddresses): string {
  const kept = keptCode(learner, toolkit);
  const made = kept.use(names);
  return `export const { ${names.join(", ")} } = ${made};\n${kept.ending()}\n`;
}

type Making = { readonly use: KeptCode["use"]; readonly toolkit: ToolkitAddresses };

function maker(source: string, index: number, names: readonly string[], { use, toolkit }: Making): string {
  const { code, program } = plain(source);
  const imports: string[] = [];
  const body = neededStatements(program, names).map((statement) => {
    const text = (node: AnyNode) => code.slice(node.start, node.end);
    if (statement.type === "ImportDeclaration") {
      const from = importedModule(statement)?.name ?? "";
      const taken = namedImports(statement);
      if (from === MY_TOOLKIT) return `const ${pattern(taken)} = ${use(taken.map(({ imported }) => imported))};`;
      if (!isToolkitModule(from)) return "";
      const whole = `${KEPT}${index}_${imports.length}`;
      imports.push(`import * as ${whole} from ${JSON.stringify(toolkit[from])};`);
      const all = statement.specifiers.find((specifier) => specifier.type === "ImportNamespaceSpecifier");
      return all === undefined ? `const ${pattern(taken)} = ${whole};` : `const ${all.local.name} = ${whole};`;
    }
    if (statement.type === "ExportNamedDeclaration") return statement.declaration ? text(statement.declaration) : "";
    return text(statement);
  });
  const made = `async function ${KEPT}${index}() {\n${body.join("\n")}\nreturn { ${names.join(", ")} };\n}`;
  return [...imports, made].join("\n");
}

/** A file's code without types, and its syntax tree. It passed its checks once, so it can be read. */
function plain(source: string): { readonly code: string; readonly program: Program } {
  const cells = parseCells(source).filter((cell) => cell.kind === "code");
  const options = { transforms: ["typescript" as const], disableESTransforms: true, production: true };
  const { code } = transform(cells.map((cell) => cell.source).join("\n"), options);
  return {
    code,
    program: parse(code, { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true }),
  };
}

type NamedImport = { readonly imported: string; readonly local: string };

/** The names that a statement imports one by one. */
export function namedImports(node: Extract<AnyNode, { type: "ImportDeclaration" }>): readonly NamedImport[] {
  return node.specifiers.flatMap((specifier) => {
    if (specifier.type !== "ImportSpecifier") return [];
    const { imported, local } = specifier;
    return [{ imported: imported.type === "Identifier" ? imported.name : String(imported.value), local: local.name }];
  });
}

/** `{ a, b: c }` of the names imported, to take them out of a record. */
export function pattern(names: readonly NamedImport[]): string {
  return `{ ${names.map(({ imported, local }) => (imported === local ? local : `${imported}: ${local}`)).join(", ")} }`;
}
