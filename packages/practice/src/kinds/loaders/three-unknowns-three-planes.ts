// Made by scripts/kinds.ts from all-kinds.ts; run it after adding a kind.
import { type KindLoaders, withWords } from "../kind-entry.ts";

export const loaders: KindLoaders = {
  "la.plane-intercepts": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/plane-intercepts.ts").then(({ planeInterceptsKind }) => planeInterceptsKind), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      import("../../mistake/lines.ts").then(({ lineMistakes }) => lineMistakes),
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
    ]),
  "la.match-plane-to-picture": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/match-plane-to-picture.ts").then(({ matchPlaneToPicture }) => matchPlaneToPicture), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      import("../../mistake/drawing.ts").then(({ drawingMistakes }) => drawingMistakes),
      import("../../mistake/substituting.ts").then(({ substitutingMistakes }) => substitutingMistakes),
    ]),
  "la.triple-in-equations": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/triple-in-equations.ts").then(({ tripleInEquations }) => tripleInEquations), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
  "la.count-common-points": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/count-common-points.ts").then(({ countCommonPoints }) => countCommonPoints), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
  "la.count-solutions-3x3": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/count-solutions-3x3.ts").then(({ countSolutions3x3 }) => countSolutions3x3), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
  "la.three-planes-faded": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/three-planes-faded.ts").then(({ threePlanesFaded }) => threePlanesFaded), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
  "la.blends-to-system": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/blends-to-system.ts").then(({ blendsToSystem }) => blendsToSystem), [
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
    ]),
  "la.equation-to-blend": () =>
    withWords(import("../linear-algebra/three-unknowns-three-planes/equation-to-blend.ts").then(({ equationToBlend }) => equationToBlend), [
      import("../../mistake/clues.ts").then(({ clueMistakes }) => clueMistakes),
      import("../../mistake/planes.ts").then(({ planeMistakes }) => planeMistakes),
    ]),
};
