import type ts from "typescript";
import type { Compiler } from "./cell-service.ts";
import { type Declarations, PLOT_FOLDER } from "./declarations.ts";
import type { CandidateKind } from "./questions.ts";

/** A name that a cell can import, with the place of its declaration. */
export type ToolkitExport = {
  readonly name: string;
  readonly module: string;
  readonly kind: CandidateKind;
  readonly file: string;
  readonly at: number;
};

/** All that the toolkit's modules export, in the order of the modules. Plot's hundreds are found behind its own name. */
export function importsOf(
  compiler: Compiler,
  program: ts.Program | undefined,
  { modules }: Declarations,
): readonly ToolkitExport[] {
  const checker = program?.getTypeChecker();
  if (!program || !checker) return [];
  return Object.entries(modules).flatMap(([module, path]) => {
    const source = path.startsWith(PLOT_FOLDER) ? undefined : program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    const names = symbol ? checker.getExportsOfModule(symbol) : [];
    return names.flatMap((exported): ToolkitExport[] => {
      const own = exported.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = own.declarations ?? [];
      if (declaration === undefined) return [];
      const name = compiler.getNameOfDeclaration(declaration);
      const at = name?.getStart() ?? 0;
      const kind = kindOf(compiler, own.flags);
      return [{ name: exported.name, module, kind, file: declaration.getSourceFile().fileName, at }];
    });
  });
}

function kindOf({ SymbolFlags }: Compiler, flags: ts.SymbolFlags): CandidateKind {
  if (flags & SymbolFlags.Function) return "function";
  if (flags & SymbolFlags.Class) return "class";
  if (flags & SymbolFlags.Module) return "namespace";
  if (flags & SymbolFlags.Variable) return "constant";
  return "type";
}
