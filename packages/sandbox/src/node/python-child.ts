// The main program of the child process that runs Python. It may read Pyodide's files and nothing else, and gives Python a context
// without anything of its own: only text and bytes go in, only text comes out.
import { readFileSync, writeFileSync, writeSync } from "node:fs";
import vm from "node:vm";
import type { ModuleGraph } from "./module-graph.ts";

type Start = {
  readonly type: "start";
  readonly modules: ModuleGraph;
  readonly entry: string;
  /** Paths by the name of the room that they are to be put into. */
  readonly rooms: Readonly<Record<string, string>>;
  readonly loader: string;
  readonly program: string;
  readonly settings: string;
  /** Where to write a snapshot to, if one is wanted. */
  readonly snapshotTo: string | null;
};

type Entry = {
  room(name: string, length: number): Uint8Array;
  start(loadPyodide: unknown, createPyodideModule: unknown, settings: string): Promise<void>;
  taken(): Uint8Array;
  obey(text: string): void;
  drain(): unknown;
};

const { stdin, stdout } = process;
const { parse, stringify } = JSON;
const [read, write] = [readFileSync, writeFileSync];
let entry: Entry | null = null;

process.on("uncaughtException", () => process.exit(1));
process.on("unhandledRejection", () => process.exit(1));
process.on("warning", () => undefined);

let pending = "";
stdin.setEncoding("utf8");
stdin.on("data", (text: string) => {
  const lines = (pending + text).split("\n");
  pending = lines.pop() ?? "";
  for (const line of lines) void obey(line);
});
stdin.on("end", () => process.exit(0));
for (const name of ["fetch", "WebSocket", "EventSource", "process", "Buffer", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
}

async function obey(line: string): Promise<void> {
  const message = parse(line) as Start | { readonly type: "load" | "call" };
  if (entry !== null) {
    // Written at once: while Python runs, nothing else here does.
    if (message.type === "load") writeSync(1, '{"type":"began"}\n');
    entry.obey(line);
    return flush();
  }
  if (message.type !== "start") return;
  entry = await start(message);
  if (message.snapshotTo !== null) write(message.snapshotTo, entry.taken());
  stdout.write(`${stringify({ type: "ready" })}\n`);
}

async function start(message: Start): Promise<Entry> {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: true } });
  const made = (identifier: string, code: string) =>
    new vm.SourceTextModule(code, {
      identifier,
      context,
      initializeImportMeta: (meta) => {
        meta.url = `https://gradus.invalid/${identifier}`;
      },
    });
  const graph = new Map(Object.entries(message.modules).map(([name, { code }]) => [name, made(name, code)]));
  const find = (specifier: string, from: vm.Module) => {
    const found = graph.get(message.modules[from.identifier]?.imports[specifier] ?? "");
    if (found === undefined) throw new Error("no such module");
    return found;
  };
  for (const module of graph.values()) if (module.status === "unlinked") await module.link(find);
  const first = graph.get(message.entry);
  if (first === undefined) throw new Error("no entry");
  await first.evaluate();
  const [loader, program] = await Promise.all(
    [message.loader, message.program].map(async (path) => {
      const module = made(path, read(path, "utf8"));
      await module.link(() => {
        throw new Error("Pyodide imports nothing here");
      });
      await module.evaluate();
      return module.namespace as Readonly<Record<string, unknown>>;
    }),
  );
  const ready = first.namespace as Entry;
  for (const [name, path] of Object.entries(message.rooms)) {
    const bytes = read(path);
    ready.room(name, bytes.length).set(bytes);
  }
  await ready.start(loader?.loadPyodide, program?.default, message.settings);
  return ready;
}

function flush(): void {
  const text = entry?.drain();
  if (typeof text !== "string") return;
  for (const line of parse(text) as unknown[]) if (typeof line === "string") stdout.write(`${line}\n`);
}
