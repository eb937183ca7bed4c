import { parseArgs } from "node:util";
import { defaultDataFolder } from "./data-folder.ts";
import type { ServerOptions } from "./start-server.ts";

/** The port when none is named. One port, so that tomorrow's address is today's and the browser finds its record again. */
export const DEFAULT_PORT = 4117;

/** What `--help` prints. */
export const HELP = `Serves Gradus and keeps your record.

  --port <number>      the port; default ${DEFAULT_PORT}      (GRADUS_PORT, PORT)
  --host <address>     the address to listen on; default 127.0.0.1, this machine only      (GRADUS_HOST)
  --data <folder>      the folder your record is kept in      (GRADUS_DATA)
  --site <folder>      the built site; default site/dist      (GRADUS_SITE)
  --wheels <folder>    the folder with wheels of Python packages for the labs; default python-wheels      (GRADUS_PYTHON_WHEELS)
  --allow-host <name>  a name the server is reached under, for example behind a proxy; may be repeated      (GRADUS_ALLOW_HOST, separated by commas)
  --help`;

/** The command line can't be understood; the message is one line for the person who typed it. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}

/** Where the process runs, as `readCommandLine` needs it. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  /** The site folder when none is named. */
  readonly siteFolder: string;
  /** The folder of wheels when none is named. */
  readonly wheelsFolder: string;
};

/**
 * What to serve and where, from the command line first, the environment second.
 * @throws CommandLineError "--port: a whole number from 0 to 65535, got \"x\""
 */
export function readCommandLine(words: readonly string[], around: Surroundings): Required<ServerOptions> | "help" {
  const { environment } = around;
  const values = parse(words);
  if (values.help === true) return "help";
  const [portName, portText] = firstSet([
    ["--port", values.port],
    ["GRADUS_PORT", environment.GRADUS_PORT],
    ["PORT", environment.PORT],
  ]) ?? ["--port", String(DEFAULT_PORT)];
  return {
    port: readPort(portName, portText),
    host: values.host || environment.GRADUS_HOST || "127.0.0.1",
    dataFolder: values.data || defaultDataFolder(environment, around.platform, around.home),
    siteFolder: values.site || environment.GRADUS_SITE || around.siteFolder,
    wheelsFolder: values.wheels || environment.GRADUS_PYTHON_WHEELS || around.wheelsFolder,
    allowedHosts: [...(values["allow-host"] ?? []), ...(environment.GRADUS_ALLOW_HOST ?? "").split(",")]
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        site: { type: "string" },
        wheels: { type: "string" },
        "allow-host": { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const line = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new CommandLineError(`${line}. See --help.`);
  }
}

function firstSet(pairs: readonly (readonly [string, string | undefined])[]): readonly [string, string] | null {
  for (const [name, value] of pairs) if (value !== undefined && value !== "") return [name, value];
  return null;
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new CommandLineError(`${name}: a whole number from 0 to 65535, got ${JSON.stringify(text)}`);
  }
  return port;
}
