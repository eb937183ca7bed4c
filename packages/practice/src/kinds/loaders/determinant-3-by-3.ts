// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.det-3x3": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/det-3x3.ts").then(({ det3x3 }) => det3x3), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.det-3x3-faded": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/det-3x3-faded.ts").then(({ det3x3Faded }) => det3x3Faded), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.wrong-diagonal": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/wrong-diagonal.ts").then(({ wrongDiagonal }) => wrongDiagonal), [
      import("../../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.entry-for-zero": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/entry-for-zero.ts").then(({ entryForZero }) => entryForZero), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.det-triangular": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/det-triangular.ts").then(({ detTriangular }) => detTriangular), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.triangular-entry": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/triangular-entry.ts").then(({ triangularEntry }) => triangularEntry), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.flat-or-not": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/flat-or-not.ts").then(({ flatOrNot }) => flatOrNot), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
    ]),
  "la.nonsingular-claims": () =>
    withWords(import("../linear-algebra/determinant-3-by-3/nonsingular-claims.ts").then(({ nonsingularClaims }) => nonsingularClaims), [
      import("../../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
    ]),
};
