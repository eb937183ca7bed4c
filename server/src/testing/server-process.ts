import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** A server in a process of its own, as `npm start` runs it. */
export type ServerProcess = {
  readonly address: string;
  /** What it has printed. */
  readonly printed: () => string;
  /** Sends a signal and waits for the end; gives back the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
};

/** Starts one on a free port and waits until it says that it is ready. */
export async function startProcess(dataFolder: string, siteFolder: string): Promise<ServerProcess> {
  const words = ["--port", "0", "--data", dataFolder, "--site", siteFolder];
  const child = spawn(process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const match = /ready at (http:\S+)/.exec(printed);
      if (match?.[1] !== undefined) resolve(match[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
  const ended = whenEnded(child);
  return {
    address,
    printed: () => printed,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function whenEnded(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
}
