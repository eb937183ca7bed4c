import { spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { count, type Finished } from "./count.ts";
import type { Outcome, Stage } from "./stage.ts";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const LOGS = join(ROOT, ".cache", "test");
const OUTPUT_KEPT = 200_000;
const running = new Set<number>();

/** Runs a stage's command and counts its checks. Everything printed goes to a log file, not to the screen. */
export async function runCommand(stage: Stage): Promise<Outcome> {
  const began = performance.now();
  await mkdir(LOGS, { recursive: true });
  const log = join(LOGS, `${stage.id}.log`);
  const reportFile = join(LOGS, `${stage.id}.json`);
  await rm(reportFile, { force: true });
  const { finished, late } = await finish(stage, log, reportFile);
  const { passed, failed, skipped, failures } = count(stage.counting, finished);
  const note = late ? `stopped after ${stage.minutes} min` : skipped > 0 ? `${skipped} skipped` : undefined;
  const seconds = (performance.now() - began) / 1000;
  return { stage, passed, failed, seconds, failures, log, ...(note === undefined ? {} : { note }) };
}

/** Stops what is still running, with everything that it started in turn. */
export function stopAll(): void {
  for (const id of running) stopGroup(id);
}

async function finish(stage: Stage, log: string, report: string): Promise<{ finished: Finished; late: boolean }> {
  const [program, ...words] = stage.command;
  const reporting =
    stage.counting === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const child = spawn(program === "node" ? process.execPath : program, [...words, ...reporting], {
    cwd: join(ROOT, stage.folder ?? ""),
    env: { ...process.env, ...environment(), ...stage.environment },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own process group, so that a late stage is stopped together with its workers and browsers.
    detached: true,
  });
  if (child.pid !== undefined) running.add(child.pid);
  const file = createWriteStream(log);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      file.write(text);
      output = (output + text).slice(-OUTPUT_KEPT);
    });
  }
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) stopGroup(child.pid);
  }, stage.minutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
    child.on("error", (error) => {
      output += `${program} could not be started: ${error.message}\n`;
      resolve(null);
    });
  });
  clearTimeout(timer);
  file.end();
  if (child.pid !== undefined) running.delete(child.pid);
  const written = existsSync(report) ? { report: await readFile(report, "utf8") } : {};
  return { finished: { code: late ? null : code, output: stripVTControlCharacters(output), ...written }, late };
}

function environment(): Record<string, string> {
  const bin = join(ROOT, "node_modules", ".bin");
  const path = process.env.PATH ?? "";
  const quiet = { NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1", CI: "true" };
  return { ...quiet, PATH: path.split(delimiter).includes(bin) ? path : `${bin}${delimiter}${path}` };
}

function stopGroup(id: number): void {
  try {
    process.kill(-id, "SIGTERM");
  } catch {
    // It ended by itself in the meantime.
  }
}
