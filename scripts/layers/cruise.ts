import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CRUISER = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** One arrow that a rule forbids; for a cycle or an orphan `to` is the module itself or the next one. */
export type Violation = { readonly from: string; readonly to: string; readonly rule: string };

/** What was read, and what was found in it. `arrows` counts the imports between the modules read. */
export type Cruise = {
  readonly modules: readonly string[];
  readonly arrows: number;
  readonly violations: readonly Violation[];
};

type CruiserOutput = {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
};

/** Reads the folders below `base` by our own rules, as the `layers` script does. */
export function cruise(base: string, folders: readonly string[]): Promise<Cruise> {
  const rules = join(ROOT, ".dependency-cruiser.cjs");
  const words = [CRUISER, "--config", rules, "--output-type", "json", ...folders];
  return new Promise((resolve, reject) => {
    // Violations make the exit code differ from zero; only an output that cannot be read is a failure here.
    execFile(process.execPath, words, { cwd: base, maxBuffer: OUTPUT_LIMIT }, (_error, stdout, stderr) => {
      try {
        const { modules, summary } = JSON.parse(stdout) as CruiserOutput;
        const own = modules.filter(({ source }) => !source.includes("node_modules"));
        resolve({
          modules: own.map(({ source }) => source),
          arrows: own.reduce((sum, { dependencies }) => sum + dependencies.length, 0),
          violations: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
        });
      } catch {
        reject(new Error(`dependency-cruiser gave no report: ${stderr.trim() || stdout.trim()}`));
      }
    });
  });
}
