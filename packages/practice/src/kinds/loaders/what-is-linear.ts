// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.linear-or-not": () =>
    withWords(import("../linear-algebra/what-is-linear/linear-or-not.ts").then(({ linearOrNot }) => linearOrNot), [
      import("../../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
    ]),
  "la.linear-story": () =>
    withWords(import("../linear-algebra/what-is-linear/linear-story.ts").then(({ linearStory }) => linearStory), [
      import("../../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
    ]),
  "la.linear-in-which-letters": () =>
    withWords(import("../linear-algebra/what-is-linear/linear-in-which-letters.ts").then(({ linearInWhichLetters }) => linearInWhichLetters), [
      import("../../mistake/linearity.ts").then(({ linearityMistakes }) => linearityMistakes),
    ]),
  "la.slope-and-intercepts": () =>
    withWords(import("../linear-algebra/what-is-linear/slope-and-intercepts.ts").then(({ slopeAndIntercepts }) => slopeAndIntercepts), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
    ]),
  "la.slope-intercept-faded": () =>
    withWords(import("../linear-algebra/what-is-linear/slope-intercept-faded.ts").then(({ slopeInterceptFaded }) => slopeInterceptFaded), [
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
    ]),
  "la.rearrangement-error": () =>
    withWords(import("../linear-algebra/what-is-linear/rearrangement-error.ts").then(({ rearrangementError }) => rearrangementError), [
      import("../../mistake/finding-errors.ts").then(({ findingErrorMistakes }) => findingErrorMistakes),
    ]),
  "la.place-line-from-words": () =>
    withWords(import("../linear-algebra/what-is-linear/place-line-from-words.ts").then(({ placeLineFromWords }) => placeLineFromWords), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
    ]),
  "la.equation-of-drawn-line": () =>
    withWords(import("../linear-algebra/what-is-linear/equation-of-drawn-line.ts").then(({ equationOfDrawnLine }) => equationOfDrawnLine), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
    ]),
  "la.equation-from-readings": () =>
    withWords(import("../linear-algebra/what-is-linear/equation-from-readings.ts").then(({ equationFromReadings }) => equationFromReadings), [
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
    ]),
};
