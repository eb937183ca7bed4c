import type { RandomStream } from "@gradus/math/random";
import { freshProblem, siblingOf } from "../exercise/fresh-problem.ts";
import { parseIdentity } from "../exercise/identity.ts";
import type { Exercise, ExerciseKind, KindOutline, LoadKind } from "../exercise/kind.ts";
import type { Prose } from "../exercise/prose.ts";
import { levelFor } from "./level.ts";
import { type Outcome, type ProblemOutcome, problemOutcomes } from "./outcome.ts";
import { kindsInTurn, recent } from "./spread.ts";

/** The problem to do next, and why it was chosen. */
export type NextProblem = { readonly problem: string; readonly reason: Prose; readonly owed: boolean };

/** A fresh problem must not look like any of so many last ones of its kind. */
const REMEMBERED = 8;

/**
 * Chooses the next problem of endless practice. It never runs out.
 *
 * A sibling that is owed comes first. Else the kind is drawn from those whose turn it may be, so that none comes back
 * before a fair part of the others: those not seen yet and those that went wrong lately weigh more. Once a method has succeeded, it never comes twice running (unless all kinds share one method). The choice needs
 * outlines only: besides the kind that is chosen, none is loaded but those that may owe a sibling.
 *
 * @param kinds what may be practised; at least one.
 * @param history all answers given to these kinds, oldest first.
 * @throws RangeError "nextProblem: needs at least one kind"
 */
export async function nextProblem<K extends KindOutline>(
  kinds: readonly K[],
  history: readonly Outcome[],
  rng: RandomStream,
  load: LoadKind<K>,
): Promise<NextProblem> {
  if (kinds.length === 0) throw new RangeError("nextProblem: needs at least one kind");
  const outcomes = problemOutcomes(history).filter(({ problem }) => kindOf(problem, kinds) !== null);
  const allowed = allowedKinds(kinds, outcomes);
  const owed = await owedSibling(allowed, outcomes, load);
  if (owed !== null) {
    return {
      problem: owed.identity,
      reason: `You read the full solution of a problem like this one; here are fresh numbers for “${owed.kind.title}”.`,
      owed: true,
    };
  }
  const chosen = draw(kindsInTurn(allowed, kinds.length, outcomes), (each) => weight(recent(each, outcomes)), rng);
  const kind = await load(chosen);
  const past = outcomes.filter(({ problem }) => parseIdentity(problem)?.kind === kind.id).slice(-REMEMBERED);
  const others = past.flatMap(({ problem }) => openWith(kind, problem) ?? []);
  const { identity } = freshProblem(kind, levelFor(kind, outcomes), rng, others);
  return { problem: identity, reason: reasonFor(kind, recent(kind, outcomes)), owed: false };
}

/** The kind at hand of a problem, whatever its version. */
function kindOf<K extends KindOutline>(problem: string, kinds: readonly K[]): K | null {
  const id = parseIdentity(problem)?.kind;
  return kinds.find((kind) => kind.id === id) ?? null;
}

function openWith(kind: ExerciseKind, problem: string): Exercise | null {
  const identity = parseIdentity(problem);
  if (identity?.kind !== kind.id || identity.version !== kind.version) return null;
  return kind.levels.includes(identity.level) ? kind.open(identity.level, identity.seed) : null;
}

/** The oldest problem still owed among the kinds allowed: a fresh sibling of one whose full solution was shown. */
async function owedSibling<K extends KindOutline>(
  allowed: readonly K[],
  outcomes: readonly ProblemOutcome[],
  load: LoadKind<K>,
): Promise<Exercise | null> {
  const seen = new Set(outcomes.map(({ problem }) => problem));
  for (const { problem, shown } of outcomes) {
    const outline = shown ? kindOf(problem, allowed) : null;
    const exercise = outline === null ? null : openWith(await load(outline), problem);
    const sibling = exercise === null ? null : siblingOf(exercise);
    if (sibling !== null && !seen.has(sibling.identity)) return sibling;
  }
  return null;
}

function allowedKinds<K extends KindOutline>(kinds: readonly K[], outcomes: readonly ProblemOutcome[]): readonly K[] {
  const last = outcomes.at(-1);
  const method = last === undefined ? undefined : kindOf(last.problem, kinds)?.method;
  const succeeded = outcomes.some(({ problem, right }) => right && kindOf(problem, kinds)?.method === method);
  const others = kinds.filter((kind) => kind.method !== method);
  return succeeded && others.length > 0 ? others : kinds;
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

function reasonFor({ title }: KindOutline, lately: readonly ProblemOutcome[]): Prose {
  if (lately.length === 0) return `“${title}” is new here.`;
  const missed = lately.filter(({ unaided }) => !unaided).length;
  if (missed === 0) return `“${title}”, to keep the methods mixed.`;
  const last = lately.length === 1 ? "the last problem" : `${missed} of the last ${lately.length} problems`;
  return `“${title}” again: ${last} took help or a second try.`;
}
