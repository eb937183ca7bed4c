// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.dependent-three-rows": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/dependent-three-rows.ts").then(({ dependentThreeRows }) => dependentThreeRows), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.third-row-claims": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/third-row-claims.ts").then(({ thirdRowClaims }) => thirdRowClaims), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
    ]),
  "la.dependence-in-planes": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/dependence-in-planes.ts").then(({ dependenceInPlanes }) => dependenceInPlanes), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
  "la.hidden-mix": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/hidden-mix.ts").then(({ hiddenMix }) => hiddenMix), [
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
    ]),
  "la.three-rows-faded": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/three-rows-faded.ts").then(({ threeRowsFaded }) => threeRowsFaded), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.complete-third-row": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/complete-third-row.ts").then(({ completeThirdRow }) => completeThirdRow), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
  "la.unopened-boxes": () =>
    withWords(import("../linear-algebra/linear-dependence-of-three-rows/unopened-boxes.ts").then(({ unopenedBoxes }) => unopenedBoxes), [
      import("../../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      import("../../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
    ]),
};
