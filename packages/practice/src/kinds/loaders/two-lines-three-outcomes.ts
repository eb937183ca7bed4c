// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.count-solutions-from-equations": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/count-solutions-from-equations.ts").then(({ countSolutionsFromEquations }) => countSolutionsFromEquations), [
      import("../../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
    ]),
  "la.count-solutions-from-picture": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/count-solutions-from-picture.ts").then(({ countSolutionsFromPicture }) => countSolutionsFromPicture), [
      import("../../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
    ]),
  "la.count-solutions-from-story": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/count-solutions-from-story.ts").then(({ countSolutionsFromStory }) => countSolutionsFromStory), [
      import("../../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
    ]),
  "la.match-system-to-picture": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/match-system-to-picture.ts").then(({ matchSystemToPicture }) => matchSystemToPicture), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
    ]),
  "la.solve-by-substitution": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/solve-by-substitution.ts").then(({ solveBySubstitutionKind }) => solveBySubstitutionKind), [
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
    ]),
  "la.substitution-faded": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/substitution-faded.ts").then(({ substitutionFaded }) => substitutionFaded), [
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
    ]),
  "la.read-the-last-line": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/read-the-last-line.ts").then(({ readTheLastLine }) => readTheLastLine), [
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
    ]),
  "la.two-ticket-prices": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/two-ticket-prices.ts").then(({ twoTicketPrices }) => twoTicketPrices), [
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      import("../../mistake/pricing.ts").then(({ pricingMistakes }) => pricingMistakes),
    ]),
  "la.choose-coefficients": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/choose-coefficients.ts").then(({ chooseCoefficients }) => chooseCoefficients), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      import("../../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
    ]),
  "la.place-a-line": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/place-a-line.ts").then(({ placeALine }) => placeALine), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
    ]),
  "la.place-the-solution": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/place-the-solution.ts").then(({ placeTheSolution }) => placeTheSolution), [
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
    ]),
  "la.constant-for-outcome": () =>
    withWords(import("../linear-algebra/two-lines-three-outcomes/constant-for-outcome.ts").then(({ constantForOutcome }) => constantForOutcome), [
      import("../../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
    ]),
};
