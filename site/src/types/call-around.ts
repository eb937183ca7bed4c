import type ts from "typescript";
import type { Compiler } from "./cell-service.ts";

type Place = { readonly from: number; readonly to: number };

/**
 * The call that has this argument, if it stands on one line: shapes that don't fit are a matter of the whole call, and a
 * name of one letter is a short thing to underline. Null otherwise.
 */
export function callAround(compiler: Compiler, file: ts.SourceFile | undefined, { from, to }: Place): Place | null {
  if (file === undefined) return null;
  let call: Place | null = null;
  const look = (node: ts.Node): void => {
    if (node.pos > from || node.end < to) return;
    if (compiler.isCallExpression(node) && node.arguments.some((one) => one.getStart() === from && one.end === to)) {
      call = { from: node.getStart(), to: node.end };
    }
    compiler.forEachChild(node, look);
  };
  look(file);
  const found = call as Place | null;
  return found !== null && !file.text.slice(found.from, found.to).includes("\n") ? found : null;
}
