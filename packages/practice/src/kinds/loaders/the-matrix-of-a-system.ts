// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.write-the-matrix": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/write-the-matrix.ts").then(({ writeTheMatrix }) => writeTheMatrix), [
      import("../../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
    ]),
  "la.write-the-augmented-matrix": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/write-the-augmented-matrix.ts").then(({ writeTheAugmentedMatrix }) => writeTheAugmentedMatrix), [
      import("../../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
    ]),
  "la.data-to-matrix": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/data-to-matrix.ts").then(({ dataToMatrix }) => dataToMatrix), [
      import("../../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
    ]),
  "la.matrix-faded": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/matrix-faded.ts").then(({ matrixFaded }) => matrixFaded), [
      import("../../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
    ]),
  "la.wrong-matrix-line": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/wrong-matrix-line.ts").then(({ wrongMatrixLine }) => wrongMatrixLine), [
      import("../../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
    ]),
  "la.system-from-matrix": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/system-from-matrix.ts").then(({ systemFromMatrix }) => systemFromMatrix), [
      import("../../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
    ]),
  "la.singular-from-matrix": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/singular-from-matrix.ts").then(({ singularFromMatrix }) => singularFromMatrix), [
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
    ]),
  "la.singular-pictures": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/singular-pictures.ts").then(({ singularPictures }) => singularPictures), [
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
    ]),
  "la.claims-about-constants": () =>
    withWords(import("../linear-algebra/the-matrix-of-a-system/claims-about-constants.ts").then(({ claimsAboutConstants }) => claimsAboutConstants), [
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
    ]),
};
