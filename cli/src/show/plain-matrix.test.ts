import { expect, test } from "vitest";
import { plainMatrix } from "./plain-matrix.ts";
import { showProse } from "./prose.ts";
import { PLAIN } from "./style.ts";

const AUGMENTED = String.raw`\left[\begin{array}{rr|r}1 & 3 & -1 \\ 0 & \tfrac{1}{2} & 10\end{array}\right]`;

test.each([
  [AUGMENTED, "[ 1    3 | −1 ]\n[ 0  1/2 | 10 ]"],
  [String.raw`\begin{bmatrix}1 & -2 \\ 10 & 0\end{bmatrix}`, "[  1  −2 ]\n[ 10   0 ]"],
  [String.raw`\begin{vmatrix}a & b \\ c & d\end{vmatrix}`, "| a  b |\n| c  d |"],
])("%s has its rows below each other", (latex, text) => {
  expect(plainMatrix(latex)).toBe(text);
});

test.each(["2x+y=5", String.raw`A=\begin{bmatrix}1\end{bmatrix}`, String.raw`\begin{bmatrix}\sqrt{2}\end{bmatrix}`])(
  "%s is no matrix with plain entries",
  (latex) => {
    expect(plainMatrix(latex)).toBeNull();
  },
);

test("a displayed matrix stands indented in prose", () => {
  expect(showProse(`Look:\n\n$$${AUGMENTED}$$`, PLAIN)).toContain("    [ 1    3 | −1 ]\n    [ 0  1/2 | 10 ]");
});
