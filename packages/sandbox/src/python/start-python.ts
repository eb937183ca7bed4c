import type { PyodideInterface } from "pyodide";
import type { FromRealm, ThrownError, ToRealm } from "../runtime/messages.ts";
import { outputGate } from "../runtime/output-gate.ts";
import { PYODIDE_FILES, PYODIDE_VERSION, type PythonParts } from "./pyodide-files.ts";
import { pythonDesk } from "./python-desk.ts";

/** The two modules of Pyodide, imported by whoever can. */
export type PyodideModules = {
  readonly loadPyodide: (options: object) => Promise<PyodideInterface>;
  readonly createPyodideModule: unknown;
};

/** The modules that run and serve a learner's file, each before those that import it. */
export const PYTHON_MODULES = [
  "gradus_values",
  "gradus_show",
  "gradus_loop",
  "gradus_matplotlib",
  "gradus_runtime",
] as const;

/** Their sources. */
export type PythonSources = { readonly [name in (typeof PYTHON_MODULES)[number]]: string };

/** What starting takes. */
export type PythonStart = {
  readonly modules: PyodideModules;
  readonly sources: PythonSources;
  readonly parts: PythonParts;
  /** Milliseconds that a load or a call may take before it is interrupted. */
  readonly time: number;
  /** Bytes by which Python may grow. */
  readonly memory: number;
  readonly post: (text: string) => void;
};

/** Python at work in a realm. */
export type Python = {
  /** Runs a file or calls its function to the end. Whoever asks says before that a run has begun: nothing can be said meanwhile. */
  obey(message: ToRealm): void;
};

/** An address that leads nowhere: everything under it is answered from what was handed in. */
const NOWHERE = "https://gradus.invalid/";
const DESK = "/dev/gradus";

/**
 * The memory of a Python that has just started, for others to start from. To be taken once, before any learner's code.
 */
export async function takeSnapshot(start: PythonStart): Promise<Uint8Array<ArrayBuffer>> {
  const python = await open(start, true);
  return python.makeMemorySnapshot() as Uint8Array<ArrayBuffer>;
}

/** Starts Python and closes what leads out of it. */
export async function startPython(start: PythonStart): Promise<Python> {
  const { post, parts } = start;
  const python = await open(start, false);
  const gate = outputGate(post);
  // What the interpreter itself has to say, when not even an exception is possible.
  python.setStdout({ batched: () => undefined });
  python.setStderr({ batched: () => undefined });
  openDesk(python, pythonDesk(gate));
  if (parts.wheels.length > 0) await addPackages(python, parts);
  const runner = python.runPython(START_RUNNER) as { load(text: string): unknown; call(text: string): unknown };
  const clock = interruptingClock(start.time);
  limitMemory(python, start.memory);
  python.setInterruptBuffer(clock.buffer as unknown as Uint8Array);

  return {
    obey: (message) => {
      const say = (answer: FromRealm) => post(JSON.stringify(answer));
      clock.start();
      try {
        if (message.type === "load") post(String(runner.load(message.code)));
        else post(String(runner.call(JSON.stringify(message))));
      } catch (thrown) {
        const error = wordless(thrown);
        if (message.type === "load") say({ type: "thrown", error });
        else say({ type: "call-failed", id: message.id, reason: "exception", error });
      } finally {
        clock.stop();
      }
    },
  };
}

async function open({ modules, sources, parts }: PythonStart, isForSnapshot: boolean): Promise<PyodideInterface> {
  feed(parts);
  const python = await modules.loadPyodide({
    indexURL: NOWHERE,
    packageBaseUrl: NOWHERE,
    lockFileContents: lockOf(parts),
    createPyodideModule: modules.createPyodideModule,
    jsglobals: Object.create(null),
    ...(isForSnapshot ? { _makeSnapshot: true } : {}),
    ...(parts.snapshot === null ? {} : { _loadSnapshot: parts.snapshot }),
  });
  if (parts.snapshot === null) for (const name of PYTHON_MODULES) python.runPython(definition(name, sources[name]));
  return python;
}

/** Answers Pyodide's requests for its own files from what was handed in. Nothing else is there to be had. */
function feed({ machine, library, wheels }: PythonParts): void {
  const files = new Map<string, Uint8Array<ArrayBuffer>>([[PYODIDE_FILES.library, library]]);
  for (const wheel of wheels) files.set(wheel.file, wheel.bytes);
  const answer = async (address: unknown) => {
    const bytes = files.get(String(address).split("/").pop() ?? "");
    const arrayBuffer = async () => (bytes === undefined ? new ArrayBuffer(0) : bytes.slice().buffer);
    return { ok: bytes !== undefined, status: bytes === undefined ? 404 : 200, arrayBuffer };
  };
  Object.defineProperty(globalThis, "fetch", { value: answer, configurable: true });
  const instantiate = async (_: unknown, imports: WebAssembly.Imports) => {
    if (!(machine instanceof WebAssembly.Module)) return WebAssembly.instantiate(machine, imports);
    return { module: machine, instance: await WebAssembly.instantiate(machine, imports) };
  };
  Object.defineProperty(WebAssembly, "instantiateStreaming", { value: instantiate, configurable: true });
}

function lockOf({ wheels }: PythonParts): object {
  const packages = wheels.map((wheel) => [
    wheel.name,
    {
      name: wheel.name,
      version: wheel.version,
      file_name: wheel.file,
      install_dir: "site",
      sha256: wheel.sha256,
      package_type: "package",
      imports: wheel.imports,
      depends: wheel.depends,
      unvendored_tests: false,
    },
  ]);
  const info = { abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2" };
  return { info: { ...info, version: PYODIDE_VERSION }, packages: Object.fromEntries(packages) };
}

/** JSON's way of writing text is Python's, too. */
function definition(name: string, source: string): string {
  return `import sys, types
_module = types.ModuleType("${name}")
sys.modules["${name}"] = _module
exec(compile(${JSON.stringify(source)}, "${name}.py", "exec"), _module.__dict__)
del _module`;
}

/** A file that Python writes lines to and reads answers from, so that it needs no object of JavaScript's. */
function openDesk(python: PyodideInterface, desk: { hear(line: string): string | null }): void {
  const { FS } = python;
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  let heard = "";
  let answers: number[] = [];
  const device = FS.makedev(64, 0);
  FS.registerDevice(device, {
    open: () => undefined,
    close: () => undefined,
    write: (_: unknown, buffer: Int8Array, offset: number, length: number) => {
      // JSON's lines are ASCII, so no character is cut in two.
      heard += decoder.decode(Uint8Array.from(buffer.subarray(offset, offset + length)));
      const lines = heard.split("\n");
      heard = lines.pop() ?? "";
      for (const line of lines) {
        const answer = desk.hear(line);
        if (answer !== null) answers.push(...encoder.encode(`${answer}\n`));
      }
      return length;
    },
    read: (_: unknown, buffer: Int8Array, offset: number, length: number) => {
      const part = answers.slice(0, length);
      answers = answers.slice(part.length);
      buffer.set(part, offset);
      return part.length;
    },
  });
  FS.mkdev(DESK, device);
}

/** Installs what was handed in. A package that does not load is missed when it is imported, in words. */
async function addPackages(python: PyodideInterface, { wheels }: PythonParts): Promise<void> {
  const quiet = { messageCallback: () => undefined, errorCallback: () => undefined, checkIntegrity: false };
  await python.loadPackage(
    wheels.map((wheel) => wheel.name),
    quiet,
  );
  // Ahead of need, while nobody waits.
  for (const name of wheels.flatMap((wheel) => wheel.imports))
    python.runPython(`try:\n  import ${name}\nexcept Exception:\n  pass`);
}

/**
 * Opens the desk, and takes away what leads to JavaScript. The realm's policy is what keeps code from network and page; this keeps
 * it from what it has no use of, and makes for a clear message.
 */
const START_RUNNER = `
import os, sys

class _Closed:
    names = ("js", "pyodide", "_pyodide", "pyodide_js", "_pyodide_core", "micropip")
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.names:
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)

import gradus_loop, gradus_runtime
gradus_loop.take_over()
_desk = os.open("${DESK}", os.O_RDWR)
_runner = gradus_runtime.Runner(gradus_runtime.Desk(_desk, _desk))
for _name in [name for name in sys.modules if name.split(".")[0] in _Closed.names]:
    del sys.modules[_name]
sys.meta_path[:] = [_Closed(), *[found for found in sys.meta_path if "yodide" not in f"{type(found).__module__} {found!r}"]]
_runner`;

/**
 * Looks like memory shared with someone who writes a signal into it, and is a clock: past its time it says "interrupt", then again every
 * tenth of a second. So Python can be stopped and say where it was without isolation headers and without shared memory.
 */
function interruptingClock(time: number) {
  const { now } = performance;
  const SIGNAL = 2;
  let end = Number.POSITIVE_INFINITY;
  const buffer = {
    get 0() {
      const at = now.call(performance);
      if (at < end) return 0;
      end = at + 100;
      return SIGNAL;
    },
    set 0(_: number) {
      // Python takes the signal back.
    },
  };
  return {
    buffer,
    start: () => {
      end = now.call(performance) + time;
    },
    stop: () => {
      end = Number.POSITIVE_INFINITY;
    },
  };
}

/** Python asks for memory by growing its own; what is refused becomes a MemoryError in the code that asked. */
function limitMemory(python: PyodideInterface, bytes: number): void {
  const PAGE = 65_536;
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  const module: unknown = Reflect.get(python, "_module");
  const heap: unknown = typeof module === "object" && module !== null ? Reflect.get(module, "HEAP8") : null;
  const most = (heap instanceof Int8Array ? heap.length : 0) + bytes;
  const limited = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + Number(pages) * PAGE > most) throw new RangeError("more memory than a lab may use");
    return grow.call(this, pages);
  };
  Object.defineProperty(prototype, "grow", { value: limited });
}

/** An exception that reached us because Python could not even describe it. */
function wordless(thrown: unknown): ThrownError {
  const type: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "type") : undefined;
  if (typeof type === "string") return { name: type, message: "", stack: "" };
  // Not Python's: the machine itself has failed, and what is left of it is not to be used.
  throw thrown;
}
