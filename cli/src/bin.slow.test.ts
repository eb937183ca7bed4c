import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../bin/gradus", import.meta.url));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function gradus(args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, NO_COLOR: "" } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

test("the program can be executed", () => {
  expect(() => accessSync(BIN, constants.X_OK)).not.toThrow();
});

test.each([
  [
    "an answer ends with 0",
    ["det", "[[1,2],[3,4]]", "--json"],
    "",
    { code: 0, out: '{"value":-2,"exact":"-2"}\n', err: "" },
  ],
  ["no solution ends with 0", ["solve", "x = 1; x = 2"], "", { code: 0, out: "No solution.\n", err: "" }],
  [
    "standard input by -",
    ["solve", "-"],
    "x + y = 3\nx - y = 1\n",
    { code: 0, out: "One solution: x = 2, y = 1\n", err: "" },
  ],
  [
    "batch, Windows line ends too",
    ["batch"],
    '["det", "2"]\r\n["det", "x"]\r\n["rref", "5"]',
    {
      code: 0,
      out: '{"value":2,"exact":"2"}\n{"error":"A: “x” is not a number (column 1). Type a matrix such as [[1, 2], [3, 4]] or 1 2; 3 4."}\n{"value":[[1]],"exact":[["1"]],"pivots":[0]}\n',
      err: "",
    },
  ],
])("%s", async (_, args, input, expected) => {
  expect(await gradus(args, input)).toEqual(expected);
});

test("input that can't be used ends with 1 and one line on standard error", async () => {
  const { code, out, err } = await gradus(["solve", "x*y = 1"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^gradus solve: [^\n]+\n$/);
});

test("a wrong call ends with 2 and the usage on standard error", async () => {
  const { code, out, err } = await gradus(["invert", "1"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("there is no verb “invert”");
  expect(err).toContain("Usage: gradus <verb>");
});

test("a reader that closes early is no failure", async () => {
  const calls = '["solve", "x + y = 3; x - y = 1", "--steps"]\n'.repeat(2_000);
  const child = spawn(process.execPath, [BIN, "batch"], { stdio: ["pipe", "pipe", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(calls);
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, err]).toEqual([0, ""]);
});
