import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Docstring, readDocstring } from "./docstring.ts";
import { type EntryPoint, entryPoints } from "./entries.ts";
import { groupsOf } from "./groups.ts";
import { plainSignatureText, signatureText } from "./signature.ts";

export type ApiKind = "function" | "constant" | "class" | "type" | "namespace";

/** One export: what it is, how it is declared, and what its docstring says. */
export type ApiItem = {
  readonly name: string;
  readonly kind: ApiKind;
  /** As declared, without bodies and comments; every overload. */
  readonly signatures: readonly string[];
  /** The same as readers are shown it. */
  readonly shown: readonly string[];
  readonly doc: Docstring;
  /** The module, below the package's sources. */
  readonly module: string;
  /** The functions of an object such as `Q`. */
  readonly members: readonly ApiItem[];
};

/** The exports below one heading of an index file. */
export type ApiGroup = { readonly title: string | null; readonly items: readonly ApiItem[] };

export type ApiEntry = Omit<EntryPoint, "file"> & { readonly groups: readonly ApiGroup[] };

const SOURCES = fileURLToPath(new URL("../../../packages/math/src/", import.meta.url));
const NOTHING = readDocstring("/** */");

/** Everything that `@gradus/math` exports, entry by entry, read from its sources. */
export function readApi(): readonly ApiEntry[] {
  const entries = entryPoints();
  // Names and what is written are read, no types are inferred: the compiler's own library is not needed.
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      noLib: true,
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  return entries.map(({ file, ...entry }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source || !module) throw new Error(`${entry.specifier} exports nothing`);
    const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
    const items = (names: readonly string[]) =>
      names.flatMap((name) => {
        const symbol = exported.get(name);
        return symbol ? [itemOf(name, symbol, checker)] : [];
      });
    return { ...entry, groups: groupsOf(source, checker).map(({ title, names }) => ({ title, items: items(names) })) };
  });
}

function itemOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): ApiItem {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = own.declarations ?? [];
  const [first] = declarations;
  if (first === undefined) throw new Error(`${name} is exported and declared nowhere`);
  const module = relative(SOURCES, first.getSourceFile().fileName).split(sep).join("/");
  const rest = { name, module, doc: docOf(declarations), members: [] };

  const functions = declarations.flatMap((declaration) => functionIn(declaration) ?? []);
  if (functions.length > 0) {
    const overloads = functions.filter((node) => !("body" in node && node.body));
    const callable = overloads.length > 0 ? overloads : functions;
    const signatures = callable.map((node) => `function ${signatureText(name, node)}`);
    return { ...rest, kind: "function", signatures, shown: callable.map((node) => plainSignatureText(name, node)) };
  }
  if (ts.isSourceFile(first)) {
    const text = `namespace ${name}: everything that ${module} exports`;
    return { ...rest, kind: "namespace", doc: NOTHING, signatures: [text], shown: [text] };
  }
  if (ts.isVariableDeclaration(first)) {
    const members = membersOf(name, first, checker);
    const type = first.type?.getText() ?? (members.length > 0 ? `{ ${members.map((m) => m.name).join("; ")} }` : null);
    const text = type === null ? `const ${name}` : `const ${name}: ${type.replaceAll(`${name}.`, "")}`;
    return { ...rest, kind: "constant", signatures: [text], shown: [text], members };
  }
  if (ts.isClassDeclaration(first)) {
    const text = classText(first);
    return { ...rest, kind: "class", signatures: [text], shown: [text] };
  }
  const [bare, shown] = [first.getText(), first.getText()].map((text) => text.replace(/^export /, ""));
  return { ...rest, kind: "type", signatures: [withoutComments(bare ?? "")], shown: [shown ?? ""] };
}

function functionIn(declaration: ts.Declaration): ts.SignatureDeclaration | null {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value && ts.isArrowFunction(value) ? value : null;
}

function membersOf(name: string, node: ts.VariableDeclaration, checker: ts.TypeChecker): readonly ApiItem[] {
  let value = node.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => {
    const symbol = ts.isShorthandPropertyAssignment(property)
      ? checker.getShorthandAssignmentValueSymbol(property)
      : ts.isPropertyAssignment(property)
        ? checker.getSymbolAtLocation(property.initializer)
        : undefined;
    const called = `${name}.${property.name?.getText() ?? ""}`;
    if (symbol) return [itemOf(called, symbol, checker)];
    return ts.isPropertyAssignment(property) ? [constantIn(called, property)] : [];
  });
}

/** A value that stands in an object itself, such as `S.zero`. */
function constantIn(name: string, property: ts.PropertyAssignment): ApiItem {
  const { initializer } = property;
  const type = ts.isAsExpression(initializer) ? initializer.type.getText() : null;
  const text = type === null ? name : `${name}: ${type}`;
  const module = relative(SOURCES, property.getSourceFile().fileName).split(sep).join("/");
  const doc = docOf([property]);
  return { name, module, kind: "constant", doc, members: [], signatures: [`const ${text}`], shown: [text] };
}

function classText(node: ts.ClassDeclaration): string {
  const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
  const members = node.members.flatMap((member) => {
    if (ts.isConstructorDeclaration(member)) return [signatureText("constructor", member)];
    if (ts.isMethodDeclaration(member)) return [signatureText(member.name.getText(), member)];
    if (ts.isPropertyDeclaration(member) && !ts.isPrivateIdentifier(member.name))
      return [member.getText().replace(/;$/, "").replace("override ", "")];
    return [];
  });
  return `class ${node.name?.text ?? ""}${heritage} {\n${members.map((member) => `  ${member};\n`).join("")}}`;
}

function withoutComments(text: string): string {
  const scanned = ts.createSourceFile("type.ts", text, ts.ScriptTarget.ESNext, true);
  const printed = ts.createPrinter({ removeComments: true }).printFile(scanned).trim();
  return printed.replaceAll(/^( +)\1/gm, "$1");
}

function docOf(declarations: readonly ts.Node[]): Docstring {
  for (const declaration of declarations) {
    const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
    if (comment) return readDocstring(comment.getText());
  }
  return NOTHING;
}
