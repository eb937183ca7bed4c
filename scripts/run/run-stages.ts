import type { Outcome, Stage } from "./stage.ts";

/** What a run needs besides its stages: how one is carried out, how many at a time, and who hears of each outcome. */
export type RunOptions = {
  readonly carryOut: (stage: Stage) => Promise<Outcome>;
  readonly lanes: number;
  readonly tell: (outcome: Outcome) => void;
};

/**
 * Runs every stage once, in the order given as far as `after`, `holds` and `alone` allow, at most `lanes` at a time.
 * A stage whose forerunner failed is not carried out and counts as one failure: nothing is left out in silence.
 *
 * @throws Error "runStages: links waits for site, which is not an earlier stage" for an `after` that names no earlier stage.
 */
export async function runStages(stages: readonly Stage[], options: RunOptions): Promise<readonly Outcome[]> {
  checkOrder(stages);
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const outcomes = new Map<string, Outcome>();

  const settle = (outcome: Outcome) => {
    outcomes.set(outcome.stage.id, outcome);
    options.tell(outcome);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((stage) => mayStart(stage, [...running.keys()], outcomes, options.lanes));
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const broken = (next.after ?? []).filter((id) => (outcomes.get(id)?.failed ?? 0) > 0);
    if (broken.length > 0) {
      settle({
        stage: next,
        passed: 0,
        failed: 1,
        seconds: 0,
        note: `not run: ${broken.join(", ")} failed`,
        failures: [],
      });
      continue;
    }
    const ended = options.carryOut(next).then((outcome) => {
      running.delete(next);
      settle(outcome);
    });
    running.set(next, ended);
  }
  return stages.flatMap((stage) => outcomes.get(stage.id) ?? []);
}

function mayStart(
  stage: Stage,
  running: readonly Stage[],
  outcomes: ReadonlyMap<string, Outcome>,
  lanes: number,
): boolean {
  if (!(stage.after ?? []).every((id) => outcomes.has(id))) return false;
  if (running.length >= lanes || running.some((other) => other.alone)) return false;
  if (stage.alone && running.length > 0) return false;
  return stage.holds === undefined || !running.some((other) => other.holds === stage.holds);
}

function checkOrder(stages: readonly Stage[]): void {
  const earlier = new Set<string>();
  for (const stage of stages) {
    const missing = (stage.after ?? []).find((id) => !earlier.has(id));
    if (missing !== undefined)
      throw new Error(`runStages: ${stage.id} waits for ${missing}, which is not an earlier stage`);
    earlier.add(stage.id);
  }
}
