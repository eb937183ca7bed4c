import { type Cell, parseCells } from "../cells/parse-cells.ts";
import type { CellOutput, ErrorOutput } from "../outputs/output.ts";
import type { CellLines } from "../typescript/module-lines.ts";
import { encode } from "../value/encode.ts";
import {
  type CallResult,
  KERNEL_LIMITS,
  type Kernel,
  type KernelLimits,
  type RunOptions,
  type RunResult,
} from "./kernel.ts";
import type { Language } from "./language.ts";
import type { RealmMaker } from "./realm.ts";
import { openSession, type RealmSession, type SessionEvent } from "./realm-session.ts";
import { startModule } from "./start-module.ts";
import { deathError, seenFrom, startError, stoppedError, timeError, valueError } from "./stop-words.ts";

/** What a kernel is made from. */
export type RealmKernelOptions = {
  readonly realms: RealmMaker;
  readonly language: Language;
  readonly limits?: Partial<KernelLimits>;
  /** Keeps one realm warm, so that a run starts at once. */
  readonly spare: boolean;
  /** Told when a request begins to wait for a realm to start, and when the wait is over. */
  readonly onStarting?: (isStarting: boolean) => void;
};

type Module = { readonly code: string; readonly lines: readonly CellLines[] };
type Hear = (output: CellOutput, cell: number) => void;

/** A running module that calls can go on with. */
type OpenFile = {
  readonly source: string;
  readonly name: string;
  readonly lines: readonly CellLines[];
  readonly session: RealmSession;
};

/** A kernel that runs a language in realms of any make: a worker in a frame, a child process. */
export function realmKernel(options: RealmKernelOptions): Kernel {
  const { realms, language } = options;
  const limits: KernelLimits = { ...KERNEL_LIMITS, ...options.limits };
  const patience = limits.time + language.grace;
  let spare: RealmSession | null = null;
  let current: RealmSession | null = null;
  let file: OpenFile | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  let calls = 0;

  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(job);
    last = turn.catch(() => undefined);
    return turn;
  };
  const prepare = () => {
    if (options.spare && !closed && !spare?.isAlive()) spare = openSession(realms);
  };
  const closeFile = () => {
    file?.session.end();
    file = null;
  };

  /** A realm with the module loaded, or what prevented it. Whoever gets it must end it. */
  async function load({ code, lines }: Module, ran: string | null, hear: Hear) {
    if (closed) return { error: startError() };
    const kept = spare;
    spare = null;
    const trying = (session: RealmSession) => {
      current = session;
    };
    options.onStarting?.(true);
    const started = await startModule({ realms, spare: kept, code, hear, trying, step: language.startStep });
    options.onStarting?.(false);
    if ("reason" in started) return { error: started.reason === "stopped" ? stoppedError() : startError() };
    const { session } = started;
    const event = await answer(session, ({ type }) => type === "loaded" || type === "thrown");
    if (event.type === "loaded") return { session };
    session.end();
    return { error: errorOf(event, lines, ran) };
  }

  /** The first event that answers what was asked, or that ends the wait. What answers something else is late or made up; it is passed over. */
  async function answer(session: RealmSession, isAnswer: (event: SessionEvent) => boolean): Promise<SessionEvent> {
    const end = performance.now() + patience;
    for (;;) {
      const event = await orDead(await session.next(Math.max(0, end - performance.now())), session);
      if (event.type === "died" || event.type === "time" || event.type === "stopped" || isAnswer(event)) return event;
    }
  }

  /** Code that uses up all memory can end without a word: what looks like a long run may be no run any more. */
  async function orDead(event: SessionEvent, session: RealmSession): Promise<SessionEvent> {
    if (event.type !== "time" || (await session.answers())) return event;
    realms.renew();
    return { type: "died", reason: "crashed" };
  }

  function errorOf(event: SessionEvent, lines: readonly CellLines[], ran: string | null): ErrorOutput {
    switch (event.type) {
      case "time":
        return timeError(limits);
      case "stopped":
        return stoppedError();
      case "died":
        return deathError(event.reason, limits);
      case "thrown":
        return language.thrown(event.error, lines, ran, limits);
      case "call-failed":
        return event.reason === "value" ? valueError(event.error) : language.thrown(event.error, lines, ran, limits);
      default:
        return startError();
    }
  }

  async function run(cells: readonly Cell[], upTo: string, runOptions: RunOptions): Promise<RunResult> {
    closeFile();
    const started = performance.now();
    const outputs: CellOutput[] = [];
    const { signal } = runOptions;
    const stop = () => current?.stop();
    const finish = (outcome: RunResult["outcome"], error?: ErrorOutput): RunResult => {
      current = null;
      signal?.removeEventListener("abort", stop);
      prepare();
      const shown = error === undefined ? outputs : [...outputs, error];
      return {
        outcome,
        outputs: shown,
        ...(error === undefined ? {} : { error }),
        milliseconds: performance.now() - started,
      };
    };
    const end = cells.findIndex((cell) => cell.id === upTo);
    const code = cells.slice(0, end + 1).filter((cell) => cell.kind === "code");
    if (end < 0) throw new RangeError(`run: there is no cell ${upTo}`);
    if (signal?.aborted) return finish("stopped", stoppedError());
    signal?.addEventListener("abort", stop);
    const compiled = language.prepare(code, { type: "run" });
    if (!compiled.ok) return finish("failed", seenFrom(upTo, compiled.error));
    const loaded = await load(compiled, upTo, (output, cell) => {
      if (cell !== code.length - 1) return;
      outputs.push(output);
      runOptions.onOutput?.(output);
    });
    if (loaded.session !== undefined) {
      loaded.session.end();
      return finish("finished");
    }
    const { kind } = loaded.error;
    const outcome = kind === "time" ? "timed-out" : kind === "stopped" ? "stopped" : "failed";
    return finish(outcome, loaded.error);
  }

  async function call(source: string, name: string, values: readonly unknown[]): Promise<CallResult> {
    const outputs: CellOutput[] = [];
    const failed = (error: ErrorOutput): CallResult => ({ argumentsAfter: values, error, outputs });
    const hear = (output: CellOutput) => outputs.push(output);
    // A module that died between two calls was not running: whatever ended it was not this call's doing.
    if (file === null || file.source !== source || file.name !== name || !file.session.isAlive()) {
      closeFile();
      const cells = parseCells(source, language.mark).filter((cell) => cell.kind === "code");
      const compiled = language.prepare(cells, { type: "call", name });
      if (!compiled.ok) return failed(compiled.error);
      const loaded = await load(compiled, null, hear);
      prepare();
      if (loaded.session === undefined) return { ...failed(loaded.error), atLoad: true };
      file = { source, name, lines: compiled.lines, session: loaded.session };
    }
    const { session, lines } = file;
    current = session;
    session.listen(hear);
    calls += 1;
    session.send({ type: "call", id: calls, arguments: values.map((value) => encode(value)) });
    const event = await answer(
      session,
      (one) => (one.type === "returned" || one.type === "call-failed") && one.id === calls,
    );
    current = null;
    if (event.type === "returned") return { value: event.value, argumentsAfter: event.argumentsAfter, outputs };
    if (event.type !== "call-failed") {
      closeFile();
      prepare();
    }
    return failed(errorOf(event, lines, null));
  }

  /** A run that is given up while another is at work need not wait for its turn to say so. */
  function runInTurn(cells: readonly Cell[], upTo: string, runOptions: RunOptions): Promise<RunResult> {
    let hasTurn = false;
    const turn = inTurn(() => {
      hasTurn = true;
      return run(cells, upTo, runOptions);
    });
    const { signal } = runOptions;
    if (signal === undefined) return turn;
    const error = stoppedError();
    const givenUp = new Promise<RunResult>((resolve) => {
      const give = () => hasTurn || resolve({ outcome: "stopped", outputs: [error], error, milliseconds: 0 });
      signal.addEventListener("abort", give, { once: true });
    });
    return Promise.race([turn, givenUp]);
  }

  prepare();
  return {
    language: language.name,
    run: (cells, upTo, runOptions = {}) => runInTurn(cells, upTo, runOptions),
    call: (source, name, values) => inTurn(() => call(source, name, values)),
    stop: () => current?.stop(),
    close: () => {
      closed = true;
      current?.stop();
      spare?.end();
      spare = null;
      closeFile();
      realms.close();
    },
  };
}
