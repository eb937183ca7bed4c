import { parseIdentity } from "../exercise/identity.ts";
import type { KindOutline } from "../exercise/kind.ts";
import type { ProblemOutcome } from "./outcome.ts";

/** A kind that went wrong lately may come back after so many other problems, however many kinds there are. */
const BACK_AFTER = 20;

/** Failures further back than so many problems of a kind no longer pull. */
const RECENT = 4;

/** The last few problems of a kind. */
export function recent({ id }: KindOutline, outcomes: readonly ProblemOutcome[]): readonly ProblemOutcome[] {
  return outcomes.filter(({ problem }) => parseIdentity(problem)?.kind === id).slice(-RECENT);
}

const wentWrong = (lately: readonly ProblemOutcome[]): boolean => lately.some(({ unaided }) => !unaided);

/**
 * The kinds whose turn it may be, of those that are allowed: an even spread over all that there are to practise.
 *
 * A kind that was given rests while half of all kinds are; one that went wrong lately rests for 20 problems at most. One
 * that went well waits besides until no kind is left that was never seen. When all of them rest, the longest rested is
 * the one.
 *
 * @param all how many kinds there are to practise, allowed or not.
 */
export function kindsInTurn<K extends KindOutline>(
  allowed: readonly K[],
  all: number,
  outcomes: readonly ProblemOutcome[],
): readonly K[] {
  const rest = Math.floor(all / 2);
  const rows = allowed.map((kind) => {
    const since = outcomes.toReversed().findIndex(({ problem }) => parseIdentity(problem)?.kind === kind.id);
    const isOpen = wentWrong(recent(kind, outcomes));
    return {
      kind,
      isNew: since < 0,
      isOpen,
      since,
      rested: since < 0 || since >= (isOpen ? Math.min(rest, BACK_AFTER) : rest),
    };
  });
  const rested = rows.filter((row) => row.rested);
  const due = rested.some(({ isNew }) => isNew) ? rested.filter(({ isNew, isOpen }) => isNew || isOpen) : rested;
  if (due.length > 0) return due.map(({ kind }) => kind);
  const longest = Math.max(...rows.map(({ since }) => since));
  return rows.filter(({ since }) => since === longest).map(({ kind }) => kind);
}
