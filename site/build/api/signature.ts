import ts from "typescript";
import { FITTING } from "./fitting.ts";

/** A signature longer than this gets a line for each parameter. */
const WIDEST = 84;

type Signature = ts.SignatureDeclaration;

/** `name<M, N>(a: Matrix<M, N>): Vector<M>`, as it is declared, on one line or with a line for each parameter. */
export function signatureText(name: string, node: Signature): string {
  return laidOut(name + typeParameters(node), node.parameters.map(asDeclared), ending(node, asDeclared));
}

/** The same for readers: without the types that only serve the compiler's messages, and without the list of sizes. */
export function plainSignatureText(name: string, node: Signature): string {
  return laidOut(name, node.parameters.map(asRead), ending(node, asRead));
}

function typeParameters(node: Signature): string {
  return node.typeParameters ? `<${node.typeParameters.map(asDeclared).join(", ")}>` : "";
}

function ending(node: Signature, text: (node: ts.Node) => string): string {
  return node.type ? `: ${text(node.type)}` : "";
}

function laidOut(head: string, parameters: readonly string[], end: string): string {
  const line = `${head}(${parameters.join(", ")})${end}`;
  if (line.length <= WIDEST || parameters.length === 0) return line;
  return `${head}(\n${parameters.map((parameter) => `  ${parameter},\n`).join("")})${end}`;
}

function asDeclared(node: ts.Node): string {
  return onOneLine(node.getText());
}

function asRead(node: ts.Node): string {
  return onOneLine(withoutFitting(node));
}

function withoutFitting(node: ts.Node): string {
  if (ts.isTypeReferenceNode(node)) {
    const fit = node.typeArguments?.[FITTING[node.typeName.getText()] ?? -1];
    if (fit !== undefined) return withoutFitting(fit);
  }
  const source = node.getSourceFile().text;
  let text = "";
  let at = node.getStart();
  ts.forEachChild(node, (child) => {
    text += source.slice(at, child.getStart()) + withoutFitting(child);
    at = child.end;
  });
  return text + source.slice(at, node.end);
}

function onOneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([(<[]) /g, "$1")
    .replaceAll(/,? ([)>\]])(?!=)/g, "$1")
    .trim();
}
