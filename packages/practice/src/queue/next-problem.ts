import type { RandomStream } from "@gradus/math/random";
import { freshProblem } from "../exercise/fresh-problem.ts";
import { parseIdentity } from "../exercise/identity.ts";
import type { Exercise, ExerciseKind } from "../exercise/kind.ts";
import type { Prose } from "../exercise/prose.ts";
import { levelFor } from "./level.ts";
import { type Outcome, owedSiblings, type ProblemOutcome, problemOutcomes } from "./outcome.ts";

/** The problem to do next, and why it was chosen. */
export type NextProblem = { readonly problem: string; readonly reason: Prose; readonly owed: boolean };

/** A fresh problem must not look like any of so many last ones of its kind. */
const REMEMBERED = 8;

/** Failures further back than so many problems of a kind no longer pull. */
const RECENT = 4;

/**
 * Chooses the next problem of endless practice. It never runs out.
 *
 * A sibling that is owed comes first. Else the kind is drawn: those not seen yet and those that went wrong lately weigh
 * more. Once a method has succeeded, it never comes twice running (unless all kinds share one method).
 *
 * @param kinds what may be practised; at least one.
 * @param history all answers given to these kinds, oldest first.
 * @throws RangeError "nextProblem: needs at least one kind"
 */
export function nextProblem(
  kinds: readonly ExerciseKind[],
  history: readonly Outcome[],
  rng: RandomStream,
): NextProblem {
  if (kinds.length === 0) throw new RangeError("nextProblem: needs at least one kind");
  const outcomes = problemOutcomes(history).filter(({ problem }) => kindOf(problem, kinds) !== null);
  const open = (identity: string): Exercise | null => openAmong(identity, kinds);
  const allowed = allowedKinds(kinds, outcomes);
  const owed = owedSiblings(outcomes, open).find(({ kind }) => allowed.includes(kind));
  if (owed !== undefined) {
    return {
      problem: owed.identity,
      reason: `You read the full solution of a problem like this one; here are fresh numbers for “${owed.kind.title}”.`,
      owed: true,
    };
  }
  const kind = draw(allowed, (each) => weight(recent(each, outcomes)), rng);
  const past = outcomes.filter(({ problem }) => parseIdentity(problem)?.kind === kind.id).slice(-REMEMBERED);
  const others = past.flatMap(({ problem }) => open(problem) ?? []);
  const { identity } = freshProblem(kind, levelFor(kind, outcomes), rng, others);
  return { problem: identity, reason: reasonFor(kind, recent(kind, outcomes)), owed: false };
}

/** The kind at hand of a problem, whatever its version. */
function kindOf(problem: string, kinds: readonly ExerciseKind[]): ExerciseKind | null {
  const id = parseIdentity(problem)?.kind;
  return kinds.find((kind) => kind.id === id) ?? null;
}

function openAmong(problem: string, kinds: readonly ExerciseKind[]): Exercise | null {
  const identity = parseIdentity(problem);
  const kind = kindOf(problem, kinds);
  if (identity === null || kind === null || identity.version !== kind.version) return null;
  return kind.levels.includes(identity.level) ? kind.open(identity.level, identity.seed) : null;
}

function allowedKinds(kinds: readonly ExerciseKind[], outcomes: readonly ProblemOutcome[]): readonly ExerciseKind[] {
  const last = outcomes.at(-1);
  const method = last === undefined ? undefined : kindOf(last.problem, kinds)?.method;
  const succeeded = outcomes.some(({ problem, right }) => right && kindOf(problem, kinds)?.method === method);
  const others = kinds.filter((kind) => kind.method !== method);
  return succeeded && others.length > 0 ? others : kinds;
}

function recent(kind: ExerciseKind, outcomes: readonly ProblemOutcome[]): readonly ProblemOutcome[] {
  return outcomes.filter(({ problem }) => parseIdentity(problem)?.kind === kind.id).slice(-RECENT);
}

/** 3 for a kind not seen yet; else 1, and 1 more for each recent problem that was not right unaided. */
function weight(lately: readonly ProblemOutcome[]): number {
  return lately.length === 0 ? 3 : 1 + lately.filter(({ unaided }) => !unaided).length;
}

function draw<T>(items: readonly T[], weigh: (item: T) => number, rng: RandomStream): T {
  const total = items.reduce((sum, item) => sum + weigh(item), 0);
  let left = rng.integer(1, total);
  for (const item of items) {
    left -= weigh(item);
    if (left <= 0) return item;
  }
  return rng.choice(items);
}

function reasonFor({ title }: ExerciseKind, lately: readonly ProblemOutcome[]): Prose {
  if (lately.length === 0) return `“${title}” is new here.`;
  const missed = lately.filter(({ unaided }) => !unaided).length;
  if (missed === 0) return `“${title}”, to keep the methods mixed.`;
  const last = lately.length === 1 ? "the last problem" : `${missed} of the last ${lately.length} problems`;
  return `“${title}” again: ${last} took help or a second try.`;
}
