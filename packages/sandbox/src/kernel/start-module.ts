import type { CellOutput } from "../outputs/output.ts";
import type { RealmMaker } from "./realm.ts";
import { openSession, type RealmSession, type SessionEvent } from "./realm-session.ts";

/**
 * Milliseconds that one step of a start may take. The learner's code has no part in it, so it is not counted against its
 * time; on a busy machine, or one that has just woken, a start that usually takes a fraction of a second can take many.
 */
export const START_STEP = 30_000;

/** A place that does not start is built once more before anybody hears of it. */
const ATTEMPTS = 2;

/** What a start needs. */
export type ModuleStart = {
  readonly realms: RealmMaker;
  /** A realm that was opened ahead of need, if there is one. It may have died since. */
  readonly spare: RealmSession | null;
  readonly code: string;
  /** Milliseconds that one step of a start may take; {@link START_STEP} without it. */
  readonly step?: number;
  readonly hear: (output: CellOutput, cell: number) => void;
  /** Told each session that is tried, so that it can be stopped. */
  readonly trying: (session: RealmSession) => void;
};

/** A session whose realm has begun to run the module; or why there is none. */
export type StartedModule = { readonly session: RealmSession } | { readonly reason: "stopped" | "no-start" };

/**
 * Brings a realm to the point where it begins to run a module. A realm that dies or stays silent before that point has not seen the
 * learner's code yet, so another is tried in its stead. Whoever gets the session must end it.
 */
export async function startModule(start: ModuleStart): Promise<StartedModule> {
  const { realms, spare } = start;
  if (spare !== null && !spare.isAlive()) spare.end();
  for (let attempt = 1; ; attempt += 1) {
    const session = attempt === 1 && spare?.isAlive() ? spare : openSession(realms);
    start.trying(session);
    const event = await begin(session, start);
    if (event.type === "began") return { session };
    session.end();
    if (event.type === "stopped") return { reason: "stopped" };
    if (attempt === ATTEMPTS) return { reason: "no-start" };
    // Silence, unlike a death, is not noticed by what all realms share: it may be what hangs.
    if (event.type === "time") realms.renew();
  }
}

async function begin(session: RealmSession, { code, hear, step = START_STEP }: ModuleStart): Promise<SessionEvent> {
  const ready = await session.next(step);
  if (ready.type !== "ready") return ready;
  session.listen(hear);
  session.send({ type: "load", code });
  return session.next(step);
}
