// Evaluated inside the context that runs a learner's Python. The outside calls these functions, hands them only text and things of
// this context, and gets only text.
import "./context-globals.ts";
import type { PythonPackage } from "../python/pyodide-files.ts";
import {
  type PyodideModules,
  type Python,
  type PythonSources,
  type PythonStart,
  startPython,
  takeSnapshot,
} from "../python/start-python.ts";
import type { ToRealm } from "../runtime/messages.ts";

const { parse, stringify } = JSON;
const waiting: string[] = [];
const rooms = new Map<string, Uint8Array<ArrayBuffer>>();
let python: Python | null = null;
let snapshot: Uint8Array = new Uint8Array();

/** What is settled before start: everything but the bytes, which lie in the rooms. */
export type PythonSettings = {
  readonly sources: PythonSources;
  readonly packages: readonly PythonPackage[];
  readonly time: number;
  readonly memory: number;
  readonly isForSnapshot: boolean;
};

// The outside waits for promises of this context, as in context-entry.ts.
Object.freeze(Promise);
Object.freeze(Promise.prototype);
Object.defineProperty(Error, "prepareStackTrace", { value: undefined, writable: false, configurable: false });

/** Room for the bytes of a file, which the outside fills. */
export function room(name: string, length: number): Uint8Array {
  const made = new Uint8Array(length);
  rooms.set(name, made);
  return made;
}

/** Starts Python from what lies in the rooms; `settings` is JSON text. What came of it stands in `drain`. */
export async function start(loadPyodide: unknown, createPyodideModule: unknown, settings: string): Promise<void> {
  const { sources, packages, time, memory, isForSnapshot } = parse(settings) as PythonSettings;
  const bytes = (name: string) => rooms.get(name) ?? new Uint8Array();
  const modules = { loadPyodide, createPyodideModule } as PyodideModules;
  const parts = {
    machine: bytes("machine"),
    library: bytes("library"),
    wheels: packages.map((one) => ({ ...one, bytes: bytes(one.file) })),
    snapshot: rooms.get("snapshot") ?? null,
  };
  const post = (text: string) => {
    waiting[waiting.length] = text;
  };
  const given: PythonStart = { modules, sources, parts, time, memory, post };
  if (isForSnapshot) snapshot = await takeSnapshot(given);
  else python = await startPython(given);
  rooms.clear();
}

/** The snapshot, once `start` was asked for one. */
export function taken(): Uint8Array {
  return snapshot;
}

/** Runs the learner's file or calls its function; the message is JSON text. */
export function obey(text: string): void {
  python?.obey(parse(text) as ToRealm);
}

/** What has been sent since the last time, as the JSON text of a list of texts. */
export function drain(): string {
  const text = stringify(waiting);
  waiting.length = 0;
  return text;
}
