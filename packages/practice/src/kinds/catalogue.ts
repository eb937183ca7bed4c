// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindEntry, withWords } from "./kind-entry.ts";

/** Every kind of exercise by what can be said of it without loading its code, in the order of the course. */
export const catalogue: readonly KindEntry[] = [
  {
    id: "la.story-to-equations",
    version: 1,
    title: "Write the equations of a story",
    method: "words-to-equations",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/story-to-equations.ts").then(({ storyToEquations }) => storyToEquations), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.sentence-of-an-equation",
    version: 1,
    title: "Read an equation aloud",
    method: "equation-to-words",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/sentence-of-an-equation.ts").then(({ sentenceOfAnEquation }) => sentenceOfAnEquation), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.clue-behind-the-grid",
    version: 1,
    title: "Find the clue behind a picture",
    method: "clue-from-picture",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/clue-behind-the-grid.ts").then(({ clueBehindTheGrid }) => clueBehindTheGrid), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.clues-faded",
    version: 1,
    title: "Complete the weighing of two clues",
    method: "weigh-clues-line-by-line",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/clues-faded.ts").then(({ cluesFaded }) => cluesFaded), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.classify-clue-set",
    version: 1,
    title: "Weigh the clues of a story",
    method: "weigh-clues",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/classify-clue-set.ts").then(({ classifyClueSet }) => classifyClueSet), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.mark-the-pairs",
    version: 1,
    title: "Mark what is still possible",
    method: "list-what-fits",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/mark-the-pairs.ts").then(({ markThePairs }) => markThePairs), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.does-it-follow",
    version: 1,
    title: "News or no news",
    method: "show-that-it-follows",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/does-it-follow.ts").then(({ doesItFollow }) => doesItFollow), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.invent-a-clue",
    version: 1,
    title: "Invent a row of data",
    method: "invent-a-clue",
    course: 1,
    week: 1,
    lesson: "equations-are-information",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/equations-are-information/invent-a-clue.ts").then(({ inventAClue }) => inventAClue), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.linear-or-not",
    version: 1,
    title: "Linear or not",
    method: "look-at-each-term",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/linear-or-not.ts").then(({ linearOrNot }) => linearOrNot), [
        import("../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
      ]),
  },
  {
    id: "la.linear-story",
    version: 1,
    title: "Linear or not, from a story",
    method: "story-to-equation",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/linear-story.ts").then(({ linearStory }) => linearStory), [
        import("../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
      ]),
  },
  {
    id: "la.linear-in-which-letters",
    version: 1,
    title: "Linear in which letters",
    method: "put-numbers-in-for-the-known",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/linear-in-which-letters.ts").then(({ linearInWhichLetters }) => linearInWhichLetters), [
        import("../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
      ]),
  },
  {
    id: "la.slope-and-intercepts",
    version: 1,
    title: "Slope and intercepts from an equation",
    method: "slope-and-intercepts",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/slope-and-intercepts.ts").then(({ slopeAndIntercepts }) => slopeAndIntercepts), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      ]),
  },
  {
    id: "la.slope-intercept-faded",
    version: 1,
    title: "Complete slope and intercepts",
    method: "slope-line-by-line",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/slope-intercept-faded.ts").then(({ slopeInterceptFaded }) => slopeInterceptFaded), [
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      ]),
  },
  {
    id: "la.rearrangement-error",
    version: 1,
    title: "Find the error in a rearrangement",
    method: "check-each-line",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/rearrangement-error.ts").then(({ rearrangementError }) => rearrangementError), [
        import("../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
      ]),
  },
  {
    id: "la.place-line-from-words",
    version: 1,
    title: "Place a line from its slope and crossings",
    method: "draw-from-slope",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/place-line-from-words.ts").then(({ placeLineFromWords }) => placeLineFromWords), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      ]),
  },
  {
    id: "la.equation-of-drawn-line",
    version: 1,
    title: "Equation of a drawn line",
    method: "read-equation-off",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/equation-of-drawn-line.ts").then(({ equationOfDrawnLine }) => equationOfDrawnLine), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      ]),
  },
  {
    id: "la.equation-from-readings",
    version: 1,
    title: "An equation from two readings",
    method: "rate-and-start",
    course: 1,
    week: 1,
    lesson: "what-is-linear",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/what-is-linear/equation-from-readings.ts").then(({ equationFromReadings }) => equationFromReadings), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      ]),
  },
  {
    id: "la.count-solutions-from-equations",
    version: 1,
    title: "Count solutions from two equations",
    method: "compare-slopes",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/count-solutions-from-equations.ts").then(({ countSolutionsFromEquations }) => countSolutionsFromEquations), [
        import("../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
      ]),
  },
  {
    id: "la.count-solutions-from-picture",
    version: 1,
    title: "Count solutions in a picture",
    method: "read-picture",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/count-solutions-from-picture.ts").then(({ countSolutionsFromPicture }) => countSolutionsFromPicture), [
        import("../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
      ]),
  },
  {
    id: "la.count-solutions-from-story",
    version: 1,
    title: "Count solutions in a story",
    method: "read-two-clues",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/count-solutions-from-story.ts").then(({ countSolutionsFromStory }) => countSolutionsFromStory), [
        import("../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
      ]),
  },
  {
    id: "la.match-system-to-picture",
    version: 1,
    title: "Match a system to its picture",
    method: "draw-from-equation",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/match-system-to-picture.ts").then(({ matchSystemToPicture }) => matchSystemToPicture), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      ]),
  },
  {
    id: "la.solve-by-substitution",
    version: 1,
    title: "Solve by substitution",
    method: "substitution",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/solve-by-substitution.ts").then(({ solveBySubstitutionKind }) => solveBySubstitutionKind), [
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      ]),
  },
  {
    id: "la.substitution-faded",
    version: 1,
    title: "Complete a substitution",
    method: "substitution-line-by-line",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/substitution-faded.ts").then(({ substitutionFaded }) => substitutionFaded), [
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      ]),
  },
  {
    id: "la.read-the-last-line",
    version: 1,
    title: "Read the end of a substitution",
    method: "read-the-ending",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/read-the-last-line.ts").then(({ readTheLastLine }) => readTheLastLine), [
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      ]),
  },
  {
    id: "la.two-ticket-prices",
    version: 1,
    title: "Two prices from a story",
    method: "story-to-system",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/two-ticket-prices.ts").then(({ twoTicketPrices }) => twoTicketPrices), [
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
        import("../mistake/pricing.ts").then(({ pricingMistakes }) => pricingMistakes),
      ]),
  },
  {
    id: "la.choose-coefficients",
    version: 1,
    title: "Choose coefficients for an outcome",
    method: "scale-an-equation",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/choose-coefficients.ts").then(({ chooseCoefficients }) => chooseCoefficients), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
        import("../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
      ]),
  },
  {
    id: "la.place-a-line",
    version: 1,
    title: "Place a line for an outcome",
    method: "place-by-slope",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/place-a-line.ts").then(({ placeALine }) => placeALine), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/counting.ts").then(({ countingMistakes }) => countingMistakes),
      ]),
  },
  {
    id: "la.place-the-solution",
    version: 1,
    title: "Place the common point",
    method: "find-the-common-point",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/place-the-solution.ts").then(({ placeTheSolution }) => placeTheSolution), [
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      ]),
  },
  {
    id: "la.constant-for-outcome",
    version: 1,
    title: "Find the constant for an outcome",
    method: "factor-between-equations",
    course: 1,
    week: 1,
    lesson: "two-lines-three-outcomes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/two-lines-three-outcomes/constant-for-outcome.ts").then(({ constantForOutcome }) => constantForOutcome), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      ]),
  },
  {
    id: "la.write-the-matrix",
    version: 1,
    title: "Write the matrix of a system",
    method: "take-coefficients",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/write-the-matrix.ts").then(({ writeTheMatrix }) => writeTheMatrix), [
        import("../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
      ]),
  },
  {
    id: "la.write-the-augmented-matrix",
    version: 1,
    title: "Write an augmented matrix",
    method: "sort-behind-the-bar",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/write-the-augmented-matrix.ts").then(({ writeTheAugmentedMatrix }) => writeTheAugmentedMatrix), [
        import("../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
      ]),
  },
  {
    id: "la.data-to-matrix",
    version: 1,
    title: "Turn a data set into a matrix",
    method: "records-to-rows",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/data-to-matrix.ts").then(({ dataToMatrix }) => dataToMatrix), [
        import("../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
      ]),
  },
  {
    id: "la.matrix-faded",
    version: 1,
    title: "Complete the writing of a matrix",
    method: "matrix-line-by-line",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/matrix-faded.ts").then(({ matrixFaded }) => matrixFaded), [
        import("../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
      ]),
  },
  {
    id: "la.wrong-matrix-line",
    version: 1,
    title: "Find the slip on the way to a matrix",
    method: "check-a-writing",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/wrong-matrix-line.ts").then(({ wrongMatrixLine }) => wrongMatrixLine), [
        import("../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
      ]),
  },
  {
    id: "la.system-from-matrix",
    version: 1,
    title: "Read a system off an augmented matrix",
    method: "rows-to-equations",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/system-from-matrix.ts").then(({ systemFromMatrix }) => systemFromMatrix), [
        import("../mistake/matrix-writing.ts").then(({ matrixWritingMistakes }) => matrixWritingMistakes),
      ]),
  },
  {
    id: "la.singular-from-matrix",
    version: 1,
    title: "Singular or not, with proof",
    method: "test-a-point",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/singular-from-matrix.ts").then(({ singularFromMatrix }) => singularFromMatrix), [
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      ]),
  },
  {
    id: "la.singular-pictures",
    version: 1,
    title: "Spot the singular systems",
    method: "compare-directions",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/singular-pictures.ts").then(({ singularPictures }) => singularPictures), [
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      ]),
  },
  {
    id: "la.claims-about-constants",
    version: 1,
    title: "What the constants can decide",
    method: "choose-constants",
    course: 1,
    week: 1,
    lesson: "the-matrix-of-a-system",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-matrix-of-a-system/claims-about-constants.ts").then(({ claimsAboutConstants }) => claimsAboutConstants), [
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      ]),
  },
  {
    id: "la.dependent-with-factor",
    version: 1,
    title: "Dependent or not, with proof",
    method: "compare-columns",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/dependent-with-factor.ts").then(({ dependentWithFactor }) => dependentWithFactor), [
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      ]),
  },
  {
    id: "la.dependence-pictures",
    version: 1,
    title: "Match a matrix to its lines through the origin",
    method: "draw-from-rows",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/dependence-pictures.ts").then(({ dependencePictures }) => dependencePictures), [
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.dependence-faded",
    version: 1,
    title: "Complete the proof that two rows are dependent",
    method: "factor-line-by-line",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/dependence-faded.ts").then(({ dependenceFaded }) => dependenceFaded), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.complete-row",
    version: 1,
    title: "Complete the rows so that they are dependent",
    method: "carry-the-factor",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/complete-row.ts").then(({ completeRow }) => completeRow), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.recipe-row",
    version: 1,
    title: "The same mixture again",
    method: "scale-a-recipe",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/recipe-row.ts").then(({ recipeRow }) => recipeRow), [
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      ]),
  },
  {
    id: "la.letter-for-dependence",
    version: 1,
    title: "The letter that makes the rows dependent",
    method: "factor-and-letter",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/letter-for-dependence.ts").then(({ letterForDependence }) => letterForDependence), [
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      ]),
  },
  {
    id: "la.letter-claims",
    version: 1,
    title: "Is there a letter that makes them dependent?",
    method: "try-the-letter",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-rows/letter-claims.ts").then(({ letterClaims }) => letterClaims), [
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
        import("../mistake/scaling.ts").then(({ scalingMistakes }) => scalingMistakes),
      ]),
  },
  {
    id: "la.determinant-2x2",
    version: 1,
    title: "Work out a determinant",
    method: "ad-minus-bc",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/determinant-2x2.ts").then(({ determinant2x2Kind }) => determinant2x2Kind), [
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.determinant-faded",
    version: 1,
    title: "Complete the work on a determinant",
    method: "ad-minus-bc-line-by-line",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/determinant-faded.ts").then(({ determinantFaded }) => determinantFaded), [
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.determinant-error",
    version: 1,
    title: "Find the error in a determinant",
    method: "check-a-determinant",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/determinant-error.ts").then(({ determinantError }) => determinantError), [
        import("../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      ]),
  },
  {
    id: "la.determinant-from-picture",
    version: 1,
    title: "Read a determinant off a picture",
    method: "directions-then-places",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/determinant-from-picture.ts").then(({ determinantFromPicture }) => determinantFromPicture), [
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.solutions-by-determinant",
    version: 1,
    title: "Count solutions by the determinant",
    method: "determinant-then-constants",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/solutions-by-determinant.ts").then(({ solutionsByDeterminant }) => solutionsByDeterminant), [
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.entry-for-determinant",
    version: 1,
    title: "Find the entry for a determinant",
    method: "solve-for-an-entry",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/entry-for-determinant.ts").then(({ entryForDeterminant }) => entryForDeterminant), [
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.entry-claims",
    version: 1,
    title: "Is there an entry for this determinant?",
    method: "weigh-the-letter",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/entry-claims.ts").then(({ entryClaims }) => entryClaims), [
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.order-the-derivation",
    version: 1,
    title: "Put a derivation in order",
    method: "what-rests-on-what",
    course: 1,
    week: 1,
    lesson: "the-determinant-a-first-look",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/the-determinant-a-first-look/order-the-derivation.ts").then(({ orderTheDerivation }) => orderTheDerivation), [
        import("../mistake/determinants.ts").then(({ determinantMistakes }) => determinantMistakes),
      ]),
  },
  {
    id: "la.plane-intercepts",
    version: 1,
    title: "Find where a plane cuts the axes",
    method: "put-two-unknowns-to-zero",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/plane-intercepts.ts").then(({ planeInterceptsKind }) => planeInterceptsKind), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
        import("../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      ]),
  },
  {
    id: "la.match-plane-to-picture",
    version: 1,
    title: "Find the equation of a drawn plane",
    method: "read-intercepts",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/match-plane-to-picture.ts").then(({ matchPlaneToPicture }) => matchPlaneToPicture), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
        import("../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
        import("../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
      ]),
  },
  {
    id: "la.triple-in-equations",
    version: 1,
    title: "Try a triple in three equations",
    method: "put-in-and-compare",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/triple-in-equations.ts").then(({ tripleInEquations }) => tripleInEquations), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.count-common-points",
    version: 1,
    title: "Count the common points of three planes",
    method: "turn-the-scene",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/count-common-points.ts").then(({ countCommonPoints }) => countCommonPoints), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.count-solutions-3x3",
    version: 1,
    title: "Count the solutions of three equations",
    method: "compare-rows",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/count-solutions-3x3.ts").then(({ countSolutions3x3 }) => countSolutions3x3), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.three-planes-faded",
    version: 1,
    title: "Complete a comparison of three planes",
    method: "mix-line-by-line",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/three-planes-faded.ts").then(({ threePlanesFaded }) => threePlanesFaded), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.blends-to-system",
    version: 1,
    title: "Write the equations of three mixtures",
    method: "mixtures-to-equations",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/blends-to-system.ts").then(({ blendsToSystem }) => blendsToSystem), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      ]),
  },
  {
    id: "la.equation-to-blend",
    version: 1,
    title: "Find the sentence behind an equation",
    method: "equation-to-words",
    course: 1,
    week: 1,
    lesson: "three-unknowns-three-planes",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/three-unknowns-three-planes/equation-to-blend.ts").then(({ equationToBlend }) => equationToBlend), [
        import("../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.dependent-three-rows",
    version: 1,
    title: "Three rows: dependent or not, with proof",
    method: "two-columns-then-the-third",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/dependent-three-rows.ts").then(({ dependentThreeRows }) => dependentThreeRows), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.third-row-claims",
    version: 1,
    title: "Is there such a third row?",
    method: "invent-a-third-row",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/third-row-claims.ts").then(({ thirdRowClaims }) => thirdRowClaims), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      ]),
  },
  {
    id: "la.dependence-in-planes",
    version: 1,
    title: "See dependence in three planes",
    method: "look-along-the-cut",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/dependence-in-planes.ts").then(({ dependenceInPlanes }) => dependenceInPlanes), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      ]),
  },
  {
    id: "la.hidden-mix",
    version: 1,
    title: "Find the hidden mix",
    method: "columns-as-equations",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/hidden-mix.ts").then(({ hiddenMix }) => hiddenMix), [
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
      ]),
  },
  {
    id: "la.three-rows-faded",
    version: 1,
    title: "Complete the proof that three rows are dependent",
    method: "mix-rows-line-by-line",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/three-rows-faded.ts").then(({ threeRowsFaded }) => threeRowsFaded), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.complete-third-row",
    version: 1,
    title: "Complete row 3 so that the rows are dependent",
    method: "mix-then-fill",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/complete-third-row.ts").then(({ completeThirdRow }) => completeThirdRow), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.unopened-boxes",
    version: 1,
    title: "What else is in the boxes?",
    method: "count-the-boxes",
    course: 1,
    week: 1,
    lesson: "linear-dependence-of-three-rows",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/linear-dependence-of-three-rows/unopened-boxes.ts").then(({ unopenedBoxes }) => unopenedBoxes), [
        import("../mistake/mixing.ts").then(({ mixingMistakes }) => mixingMistakes),
        import("../mistake/dependence.ts").then(({ dependenceMistakes }) => dependenceMistakes),
      ]),
  },
  {
    id: "la.det-3x3",
    version: 1,
    title: "Work out a 3×3 determinant",
    method: "six-diagonals",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/det-3x3.ts").then(({ det3x3 }) => det3x3), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.det-3x3-faded",
    version: 1,
    title: "Complete the six diagonals",
    method: "diagonals-line-by-line",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/det-3x3-faded.ts").then(({ det3x3Faded }) => det3x3Faded), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.wrong-diagonal",
    version: 1,
    title: "Find the wrong diagonal",
    method: "check-the-diagonals",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/wrong-diagonal.ts").then(({ wrongDiagonal }) => wrongDiagonal), [
        import("../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.entry-for-zero",
    version: 1,
    title: "Flatten the box with one entry",
    method: "determinant-as-equation",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/entry-for-zero.ts").then(({ entryForZero }) => entryForZero), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.det-triangular",
    version: 1,
    title: "Read the determinant of a triangular matrix",
    method: "multiply-the-diagonal",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2, 3],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/det-triangular.ts").then(({ detTriangular }) => detTriangular), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.triangular-entry",
    version: 1,
    title: "Give a triangular matrix its determinant",
    method: "divide-by-the-diagonal",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/triangular-entry.ts").then(({ triangularEntry }) => triangularEntry), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.flat-or-not",
    version: 1,
    title: "Flat or not",
    method: "turn-the-box",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/flat-or-not.ts").then(({ flatOrNot }) => flatOrNot), [
        import("../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
      ]),
  },
  {
    id: "la.nonsingular-claims",
    version: 1,
    title: "What the determinant guarantees",
    method: "decide-by-determinant",
    course: 1,
    week: 1,
    lesson: "determinant-3-by-3",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/determinant-3-by-3/nonsingular-claims.ts").then(({ nonsingularClaims }) => nonsingularClaims), [
        import("../mistake/three-diagonals.ts").then(({ threeDiagonalMistakes }) => threeDiagonalMistakes),
        import("../mistake/singularity.ts").then(({ singularityMistakes }) => singularityMistakes),
      ]),
  },
  {
    id: "la.read-the-staircase",
    version: 1,
    title: "Read the free unknowns off a staircase",
    method: "read-pivots",
    course: 1,
    week: 2,
    lesson: "reduced-row-echelon-form",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/reduced-row-echelon-form/read-the-staircase.ts").then(({ readTheStaircase }) => readTheStaircase), [
        import("../mistake/staircases.ts").then(({ staircaseMistakes }) => staircaseMistakes),
      ]),
  },
  {
    id: "la.count-free-unknowns",
    version: 1,
    title: "Count the free unknowns",
    method: "count-pivots",
    course: 1,
    week: 2,
    lesson: "reduced-row-echelon-form",
    levels: [1, 2],
    load: () =>
      withWords(import("./linear-algebra/reduced-row-echelon-form/count-free-unknowns.ts").then(({ countFreeUnknowns }) => countFreeUnknowns), [
        import("../mistake/staircases.ts").then(({ staircaseMistakes }) => staircaseMistakes),
      ]),
  },
];
