import type { ExactVector } from "../../exact/matrix.ts";
import { augment } from "../../exact/matrix.ts";
import { combinationOf } from "./combination.ts";
import { contradictionOf, type Elimination } from "./dependence.ts";
import { solve } from "./solve.ts";
import { type Clue, fits, systemOfClues, type World, worlds } from "./worlds.ts";

/**
 * A clue that says nothing new: every world that fits the clues before it fits it too. `combination`: it is this mix of the clues before it, constants
 * included. `worlds`: it is no mix of them, but with counts from 0 to the bounds it rules no world out.
 */
export type RedundantClue = {
  readonly clue: number;
  readonly because: { readonly kind: "combination"; readonly coefficients: ExactVector } | { readonly kind: "worlds" };
};

/**
 * Why clues cannot all be true. `combination`: this mix of them reads 0 = constant with constant ≠ 0. `worlds`: as equations they can be solved, but not
 * with counts from 0 to the bounds.
 */
export type ClueConflict = ({ readonly kind: "combination" } & Elimination) | { readonly kind: "worlds" };

/**
 * What a set of clues amounts to. Contradictory: no world is left. Redundant: a clue says nothing new; the worlds left may be one or more.
 * Complete: every clue says something new and one world is left. Incomplete: every clue says something new and several worlds are left.
 */
export type ClueVerdict =
  | { readonly kind: "contradictory"; readonly worlds: readonly World[]; readonly conflict: ClueConflict }
  | {
      readonly kind: "redundant";
      readonly worlds: readonly World[];
      readonly redundant: readonly [RedundantClue, ...RedundantClue[]];
    }
  | { readonly kind: "complete"; readonly worlds: readonly World[] }
  | { readonly kind: "incomplete"; readonly worlds: readonly World[] };

/**
 * Whether clues about counted things are complete, redundant, contradictory or incomplete, with what proves it. Clues and things are counted from 0;
 * counts run from 0 to the bound of each thing, so choose bounds that no world of the story passes. No clues at all are incomplete, or complete when
 * all bounds are 0.
 *
 * @throws ShapeError and DomainError as `worlds`.
 * @example classifyClues([clue([1, 1], 5), clue([2, 3], 12)], [10, 10]).kind // => "complete"
 * @example classifyClues([clue([1, 1], 5), clue([2, 2], 10)], [10, 10]).kind // => "redundant"
 * @example classifyClues([clue([1, 1], 5), clue([2, 2], 12)], [10, 10]) // => { kind: "contradictory", worlds: [], conflict: { kind: "combination", combination: vector([2, -1]), constant: Q.of(-2) } }
 */
export function classifyClues(clues: readonly Clue[], bounds: readonly number[]): ClueVerdict {
  const left = worlds(clues, bounds);
  if (left.length === 0) return { kind: "contradictory", worlds: left, conflict: conflictOf(clues, bounds.length) };
  const [first, ...others] = redundantClues(clues, bounds);
  if (first) return { kind: "redundant", worlds: left, redundant: [first, ...others] };
  return { kind: left.length === 1 ? "complete" : "incomplete", worlds: left };
}

function conflictOf(clues: readonly Clue[], things: number): ClueConflict {
  const { A, b } = systemOfClues(clues, things);
  const elimination = contradictionOf(A, b);
  return elimination ? { kind: "combination", ...elimination } : { kind: "worlds" };
}

/** The clues that follow from the clues before them. */
export function redundantClues(clues: readonly Clue[], bounds: readonly number[]): readonly RedundantClue[] {
  return clues.flatMap((one, index): readonly RedundantClue[] => {
    const before = clues.slice(0, index);
    if (!worlds(before, bounds).every((world) => fits(world, one))) return [];
    const { A, b } = systemOfClues(before, bounds.length);
    const { value } = combinationOf(augment(A, b), [...one.coefficients, one.constant]);
    if (value.kind === "none") return [{ clue: index, because: { kind: "worlds" } }];
    const coefficients = value.kind === "unique" ? value.point : value.particular;
    return [{ clue: index, because: { kind: "combination", coefficients } }];
  });
}

/**
 * Whether the clues, as equations, leave exactly one solution of any numbers, none, or infinitely many; the bounds play no part.
 *
 * @example solutionOfClues([clue([1, 1], 5), clue([2, 3], 12)], 2) // => { kind: "unique", point: vector([3, 2]) }
 */
export function solutionOfClues(clues: readonly Clue[], things: number) {
  const { A, b } = systemOfClues(clues, things);
  return solve(A, b).value;
}
