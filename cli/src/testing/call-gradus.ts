import { run } from "../run.ts";

/** What a call in this process printed and how it ended. */
export type Called = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `gradus` in this process with the given standard input, without colour unless asked. */
export async function callGradus(
  args: readonly string[],
  { input = "", colour = false }: { readonly input?: string; readonly colour?: boolean } = {},
): Promise<Called> {
  let out = "";
  let err = "";
  const code = await run(args, {
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    colour,
    standardInput: async () => input,
    standardInputLines: async function* () {
      const lines = input.split("\n");
      yield* lines.at(-1) === "" ? lines.slice(0, -1) : lines;
    },
  });
  return { code, out, err };
}

/** The object that a call prints with `--json`; fails when it isn't one line of JSON or the exit code isn't 0. */
export async function callForJson(args: readonly string[], input = ""): Promise<Record<string, unknown>> {
  const { code, out, err } = await callGradus([...args, "--json"], { input });
  if (code !== 0 || !/^\{.*\}\n$/.test(out)) throw new Error(`${args.join(" ")} ended with ${code}: ${err}${out}`);
  return JSON.parse(out) as Record<string, unknown>;
}
