import { type Clue, classifyClues, solutionOfClues } from "@gradus/math/exact";

/**
 * What a set of clues amounts to: complete; redundant with one possibility left ("spare") or several ("repeats"); every clue needed and
 * still several left ("open"); contradictory.
 */
export type ClueClass = "complete" | "spare" | "repeats" | "open" | "contradictory";

/** All classes, in the order in which they are offered. */
export const clueClasses: readonly ClueClass[] = ["complete", "spare", "repeats", "open", "contradictory"];

/**
 * The class by equations alone, whatever numbers are allowed: clues that all bring news take one unknown each.
 *
 * @param things how many unknowns there are.
 */
export function classByEquations(clues: readonly Clue[], things: number): ClueClass {
  const solution = solutionOfClues(clues, things);
  switch (solution.kind) {
    case "none":
      return "contradictory";
    case "unique":
      return clues.length === things ? "complete" : "spare";
    case "infinite":
      return solution.directions.length === things - clues.length ? "open" : "repeats";
  }
}

/** The class by listing every possibility with counts up to the bounds. */
export function classByWorlds(clues: readonly Clue[], bounds: readonly number[]): ClueClass {
  const verdict = classifyClues(clues, bounds);
  switch (verdict.kind) {
    case "contradictory":
      return "contradictory";
    case "complete":
      return "complete";
    case "incomplete":
      return "open";
    case "redundant":
      return verdict.worlds.length === 1 ? "spare" : "repeats";
  }
}
