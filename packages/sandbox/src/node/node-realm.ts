import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KernelLimits } from "../kernel/kernel.ts";
import type { Realm, RealmListener, RealmMaker } from "../kernel/realm.ts";
import { VALUE_LIMITS } from "../value/encoded.ts";
import { childModules, strippedFile } from "./module-graph.ts";

/** Child processes as realms, each for one learner's file. */
export function nodeRealms(limits: KernelLimits): RealmMaker {
  const children = new Set<ChildProcess>();
  const endAll = () => {
    for (const child of children) child.kill("SIGKILL");
  };
  process.on("exit", endAll);
  return {
    make: (listener) => makeRealm(limits, listener, children),
    renew: endAll,
    close: () => {
      endAll();
      process.off("exit", endAll);
    },
  };
}

let program: string | null = null;

/** The rights that a child has: none. What is not forbidden by `--permission` is out of reach of its context. */
function childArguments(limits: KernelLimits): readonly string[] {
  program ??= strippedFile(fileURLToPath(new URL("./child.ts", import.meta.url)));
  const heap = Math.max(32, Math.round(limits.memory / 1024 / 1024));
  return [
    "--permission",
    "--experimental-vm-modules",
    "--frozen-intrinsics",
    "--disallow-code-generation-from-strings",
    "--no-addons",
    "--no-warnings",
    `--max-old-space-size=${heap}`,
    "--input-type=module",
    "--eval",
    program,
  ];
}

function makeRealm(limits: KernelLimits, listener: RealmListener, children: Set<ChildProcess>): Realm {
  const options = { stdio: ["pipe", "pipe", "ignore"] as ["pipe", "pipe", "ignore"], env: {}, windowsHide: true };
  const child = spawn(process.execPath, childArguments(limits), options);
  children.add(child);
  let ended = false;
  const die = (reason: "crashed" | "memory") => {
    if (ended) return;
    end();
    listener.died(reason);
  };
  const watch = setInterval(() => {
    if (residentBytes(child.pid) > limits.memory + PROCESS_BYTES) die("memory");
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
  write({ type: "start", modules: childModules() });
  // A child that ends says so itself.
  return { send: write, end, answers: async () => !ended };
}

/** What a Node process holds by itself, with room to spare. */
const PROCESS_BYTES = 192 * 1024 * 1024;

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
