import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { KERNEL_LIMITS, type KernelLimits } from "../kernel/kernel.ts";
import type { RealmMaker } from "../kernel/realm.ts";
import { PYODIDE_FILES, type PythonPackage } from "../python/pyodide-files.ts";
import { type ChildPlan, childRealms } from "./child-realms.ts";
import { gatherModules, strippedFile } from "./module-graph.ts";
import type { PythonSettings } from "./python-context-entry.ts";
import { pythonSources } from "./python-sources.ts";

/** A package and the file that holds its wheel. */
export type WheelFile = PythonPackage & { readonly path: string };

const PYODIDE = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What Node and a Python that has just started hold, with room to spare. */
const PROCESS_BYTES = 512 * 1024 * 1024;

/**
 * Child processes that run Pyodide, each for one learner's file. The first start leaves a snapshot from which the others start: an
 * eighth of the time.
 */
export function pythonRealms(limits: KernelLimits, wheels: readonly WheelFile[]): RealmMaker {
  const folder = mkdtempSync(join(tmpdir(), "gradus-python-"));
  const snapshot = join(folder, "snapshot");
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.on("exit", forget);
  let taking: Promise<void> | null = null;
  return childRealms(
    async () => {
      taking ??= takeSnapshot(planOf({ limits, wheels: [], snapshotTo: snapshot, snapshot: null }));
      await taking;
      return planOf({ limits, wheels, snapshotTo: null, snapshot: existsSync(snapshot) ? snapshot : null });
    },
    () => {
      process.off("exit", forget);
      forget();
    },
  );
}

type PlanOptions = {
  readonly limits: KernelLimits;
  readonly wheels: readonly WheelFile[];
  readonly snapshotTo: string | null;
  readonly snapshot: string | null;
};

let program: string | null = null;

function planOf({ limits, wheels, snapshotTo, snapshot }: PlanOptions): ChildPlan {
  program ??= strippedFile(here("./python-child.ts"));
  const { modules, entry } = gatherModules(here("./python-context-entry.ts"));
  const settings: PythonSettings = {
    sources: pythonSources(),
    packages: wheels.map(({ path: _, ...wheel }) => wheel),
    time: limits.time,
    memory: limits.memory,
    isForSnapshot: snapshotTo !== null,
  };
  const rooms = {
    machine: join(PYODIDE, PYODIDE_FILES.machine),
    library: join(PYODIDE, PYODIDE_FILES.library),
    ...(snapshot === null ? {} : { snapshot }),
    ...Object.fromEntries(wheels.map((wheel) => [wheel.file, wheel.path])),
  };
  const [loader, machine] = [join(PYODIDE, PYODIDE_FILES.loader), join(PYODIDE, PYODIDE_FILES.program)];
  const readable = [loader, machine, ...Object.values(rooms)];
  return {
    program: process.execPath,
    arguments: [
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      // Only the child that takes the snapshot, which sees no learner's code, may write.
      ...(snapshotTo === null ? [] : [`--allow-fs-write=${snapshotTo}`]),
      "--experimental-vm-modules",
      "--frozen-intrinsics",
      "--disallow-code-generation-from-strings",
      "--no-addons",
      "--no-warnings",
      "--input-type=module",
      "--eval",
      program,
    ],
    first: {
      type: "start",
      modules,
      entry,
      rooms,
      loader,
      program: machine,
      settings: JSON.stringify(settings),
      snapshotTo,
    },
    mostBytes: limits.memory + PROCESS_BYTES,
  };
}

/**
 * Writes the memory of a Python that has just started into a file, for realms of any make to start from; whether that was possible.
 * The child that does it sees no learner's code.
 */
export async function writeSnapshot(path: string): Promise<boolean> {
  await takeSnapshot(planOf({ limits: KERNEL_LIMITS, wheels: [], snapshotTo: path, snapshot: null }));
  return existsSync(path);
}

/** Lets a child take the snapshot. Where that fails every Python starts from nothing, which only takes longer. */
function takeSnapshot(plan: ChildPlan): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(plan.program, plan.arguments, {
      stdio: ["pipe", "pipe", "ignore"],
      env: {},
      windowsHide: true,
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${JSON.stringify(plan.first)}\n`);
    child.stdout.once("data", () => child.stdin.end());
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
}
