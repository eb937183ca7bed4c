// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.determinant-2x2": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/determinant-2x2.ts").then(({ determinant2x2Kind }) => determinant2x2Kind), [
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.determinant-faded": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/determinant-faded.ts").then(({ determinantFaded }) => determinantFaded), [
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.determinant-error": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/determinant-error.ts").then(({ determinantError }) => determinantError), [
      import("../../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
    ]),
  "la.determinant-from-picture": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/determinant-from-picture.ts").then(({ determinantFromPicture }) => determinantFromPicture), [
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.solutions-by-determinant": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/solutions-by-determinant.ts").then(({ solutionsByDeterminant }) => solutionsByDeterminant), [
      import("../../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.entry-for-determinant": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/entry-for-determinant.ts").then(({ entryForDeterminant }) => entryForDeterminant), [
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.entry-claims": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/entry-claims.ts").then(({ entryClaims }) => entryClaims), [
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
  "la.order-the-derivation": () =>
    withWords(import("../linear-algebra/the-determinant-a-first-look/order-the-derivation.ts").then(({ orderTheDerivation }) => orderTheDerivation), [
      import("../../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
    ]),
};
