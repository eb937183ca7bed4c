// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.dependent-with-factor": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/dependent-with-factor.ts").then(({ dependentWithFactor }) => dependentWithFactor), [
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
    ]),
  "la.dependence-pictures": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/dependence-pictures.ts").then(({ dependencePictures }) => dependencePictures), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.dependence-faded": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/dependence-faded.ts").then(({ dependenceFaded }) => dependenceFaded), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.complete-row": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/complete-row.ts").then(({ completeRow }) => completeRow), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.recipe-row": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/recipe-row.ts").then(({ recipeRow }) => recipeRow), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
    ]),
  "la.letter-for-dependence": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/letter-for-dependence.ts").then(({ letterForDependence }) => letterForDependence), [
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
    ]),
  "la.letter-claims": () =>
    withWords(import("../linear-algebra/linear-dependence-of-rows/letter-claims.ts").then(({ letterClaims }) => letterClaims), [
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
    ]),
};
