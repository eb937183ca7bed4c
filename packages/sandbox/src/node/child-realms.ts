import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Realm, RealmListener, RealmMaker } from "../kernel/realm.ts";
import type { ToRealm } from "../runtime/messages.ts";
import { VALUE_LIMITS } from "../value/encoded.ts";

/** How to start a child that serves as a realm. */
export type ChildPlan = {
  readonly program: string;
  readonly arguments: readonly string[];
  /** What the child is told before anything else. */
  readonly first: unknown;
  /** What the child is to be told before a message; nothing without it. */
  ahead?(message: ToRealm): readonly unknown[];
  /** Bytes of memory beyond which it is ended. */
  readonly mostBytes: number;
};

/** Child processes as realms, made as a plan says, perhaps after a wait. They talk in lines of JSON. */
export function childRealms(
  plan: () => ChildPlan | Promise<ChildPlan>,
  closed: () => void = () => undefined,
): RealmMaker {
  const children = new Set<ChildProcess>();
  const endAll = () => {
    for (const child of children) child.kill("SIGKILL");
  };
  process.on("exit", endAll);
  return {
    make: (listener) => {
      const made = plan();
      return made instanceof Promise ? laterRealm(made, listener, children) : makeRealm(made, listener, children);
    },
    renew: endAll,
    close: () => {
      endAll();
      process.off("exit", endAll);
      closed();
    },
  };
}

/** A realm whose plan is still being made. */
function laterRealm(plan: Promise<ChildPlan>, listener: RealmListener, children: Set<ChildProcess>): Realm {
  let ended = false;
  const realm = plan.then((made) => (ended ? null : makeRealm(made, listener, children)));
  realm.catch(() => {
    if (!ended) listener.died("crashed");
  });
  const then = (use: (made: Realm) => void) =>
    void realm.then(
      (made) => made !== null && use(made),
      () => undefined,
    );
  return {
    send: (message) => then((made) => made.send(message)),
    end: () => {
      then((made) => made.end());
      ended = true;
    },
    answers: async () => !ended,
  };
}

function makeRealm(plan: ChildPlan, listener: RealmListener, children: Set<ChildProcess>): Realm {
  const options = { stdio: ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"], env: {}, windowsHide: true };
  const child = spawn(plan.program, plan.arguments, options);
  children.add(child);
  let ended = false;
  const die = (reason: "crashed" | "memory") => {
    if (ended) return;
    end();
    listener.died(reason);
  };
  const watch = setInterval(() => {
    if (residentBytes(child.pid) > plan.mostBytes) die("memory");
  }, 50);
  watch.unref();
  const end = () => {
    ended = true;
    clearInterval(watch);
    children.delete(child);
    child.kill("SIGKILL");
  };
  const lines = lineReader((line) => {
    if (!ended) listener.message(line);
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (!ended && !lines(text)) die("crashed");
  });
  child.stdin.on("error", () => undefined);
  child.on("error", () => die("crashed"));
  child.on("exit", (code, signal) =>
    die(code === 134 || signal === "SIGABRT" || signal === "SIGTRAP" || signal === "SIGILL" ? "memory" : "crashed"),
  );
  const write = (message: unknown) => child.stdin.write(`${JSON.stringify(message)}\n`);
  write(plan.first);
  // A child that ends says so itself.
  const send = (message: ToRealm) => {
    for (const one of plan.ahead?.(message) ?? []) write(one);
    write(message);
  };
  return { send, end, answers: async () => !ended };
}

/** Memory in use, of which V8's limit sees only a part: large arrays live outside its heap. 0 where it can't be told. */
function residentBytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1] ?? "0") * 4096;
  } catch {
    return 0;
  }
}

/** Cuts a stream of text into lines; false once a line grows beyond what a value may be. */
function lineReader(hear: (line: string) => void): (text: string) => boolean {
  let pending: string[] = [];
  let length = 0;
  return (text) => {
    const [first = "", ...rest] = text.split("\n");
    pending.push(first);
    length += first.length;
    for (const next of rest) {
      hear(pending.join(""));
      pending = [next];
      length = next.length;
    }
    return length <= 3 * VALUE_LIMITS.characters;
  };
}
