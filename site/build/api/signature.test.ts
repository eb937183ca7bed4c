import ts from "typescript";
import { expect, it } from "vitest";
import { plainSignatureText, signatureText } from "./signature.ts";

function declared(source: string): ts.FunctionDeclaration {
  const [statement] = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ESNext, true).statements;
  if (!statement || !ts.isFunctionDeclaration(statement)) throw new Error("no function");
  return statement;
}

it("leaves out bodies, and stays on one line while it fits", () => {
  const source =
    "export function f(\n  a: number,\n  b: readonly (readonly number[])[],\n): string { return String(a); }";
  expect(signatureText("f", declared(source))).toBe("f(a: number, b: readonly (readonly number[])[]): string");
});

it("gives each parameter a line where one line is too long", () => {
  const long = "aParameterWithAVeryLongName: SomeTypeWithALongName";
  expect(signatureText("f", declared(`function f(${long}, b: ${"Other".repeat(6)}): void;`))).toBe(
    `f(\n  ${long},\n  b: ${"Other".repeat(6)},\n): void`,
  );
});

it("shows readers what fits, not what only the compiler's sentences need", () => {
  const source =
    'function f<M extends number, N extends number>(A: Fits<M, N, Matrix<M, N>, Not<"f", M, N>>, g: (x: number) => number): Matrix<N, M>;';
  expect(plainSignatureText("f", declared(source))).toBe("f(A: Matrix<M, N>, g: (x: number) => number): Matrix<N, M>");
  expect(signatureText("f", declared(source))).toContain('A: Fits<M, N, Matrix<M, N>, Not<"f", M, N>>');
});
