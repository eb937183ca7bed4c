// The main program of the child process. It has no right to files, processes or workers, and gives the learner's code a
// context without anything of its own: only text goes in and out.
import vm from "node:vm";
import type { ChildModules } from "./module-graph.ts";

type Message =
  | { readonly type: "start"; readonly modules: ChildModules }
  | { readonly type: "module"; readonly name: string; readonly code: string }
  | { readonly type: "load"; readonly code: string }
  | { readonly type: "call"; readonly id: number; readonly arguments: unknown };

type Entry = {
  drain(): unknown;
  loaded(module: object): void;
  failed(error: unknown): void;
  call(id: number, text: string): void;
};

const { stdin, stdout } = process;
const { parse, stringify } = JSON;
let entry: Entry | null = null;
let modules = new Map<string, vm.SourceTextModule>();
let toolkit: ReadonlySet<string> = new Set();
let context: vm.Context = {};

// An error of the learner's must never be looked at from here: looking calls the learner's getters with our own objects.
process.on("uncaughtException", () => undefined);
process.on("unhandledRejection", () => undefined);
process.on("warning", () => undefined);

let pending = "";
stdin.setEncoding("utf8");
stdin.on("data", (text: string) => {
  const lines = (pending + text).split("\n");
  pending = lines.pop() ?? "";
  for (const line of lines) void obey(parse(line) as Message);
});
stdin.on("end", () => process.exit(0));
for (const name of ["fetch", "WebSocket", "EventSource", "process", "Buffer", "navigator"]) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
}

async function obey(message: Message): Promise<void> {
  switch (message.type) {
    case "start":
      await start(message.modules);
      return say(stringify({ type: "ready" }));
    case "module":
      modules.set(message.name, new vm.SourceTextModule(message.code, { identifier: message.name, context }));
      return;
    case "load":
      say(stringify({ type: "began" }));
      await load(message.code);
      return;
    case "call":
      try {
        entry?.call(message.id, stringify(message.arguments));
      } catch {
        // The learner's code has spoilt the context; silence becomes a time-out.
      }
      return;
  }
}

async function start(given: ChildModules): Promise<void> {
  const options = { codeGeneration: { strings: false, wasm: false } };
  context = vm.createContext(vm.constants.DONT_CONTEXTIFY, options);
  modules = new Map(
    Object.entries(given.modules).map(([name, { code }]) => [
      name,
      new vm.SourceTextModule(code, { identifier: name, context }),
    ]),
  );
  toolkit = new Set(Object.values(given.toolkit));
  const find = (specifier: string, from: vm.Module) =>
    moduleNamed(given.modules[from.identifier]?.imports[specifier] ?? "");
  for (const module of modules.values()) if (module.status === "unlinked") await module.link(find);
  const first = moduleNamed(given.entry);
  await first.evaluate();
  // One that is missing comes with the code that asks for it.
  for (const name of toolkit) await modules.get(name)?.evaluate();
  entry = first.namespace as Entry;
  const poll = () => {
    flush();
    setTimeout(poll, 1);
  };
  poll();
}

function moduleNamed(name: string): vm.SourceTextModule {
  const module = modules.get(name);
  if (module === undefined) throw new Error("no such module");
  return module;
}

async function load(code: string): Promise<void> {
  let module: vm.SourceTextModule;
  try {
    module = new vm.SourceTextModule(code, { identifier: "gradus-lab.ts", context });
    await module.link((specifier) => {
      if (!toolkit.has(specifier)) throw new Error("A lab can import only the toolkit.");
      return moduleNamed(specifier);
    });
  } catch (error) {
    // Nothing of the learner's has run yet: V8 found an import that leads nowhere.
    entry?.failed(error);
    return flush();
  }
  try {
    await module.evaluate();
  } catch (error) {
    entry?.failed(error);
    return flush();
  }
  entry?.loaded(module.namespace);
  flush();
}

function flush(): void {
  let text: unknown;
  try {
    text = entry?.drain();
  } catch {
    return;
  }
  if (typeof text !== "string" || text === "[]") return;
  for (const line of parse(text) as unknown[]) if (typeof line === "string") say(line);
}

function say(line: string): void {
  stdout.write(`${line}\n`);
}
