import { createHash } from "node:crypto";
import type { RunResult } from "@gradus/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KernelPage, openKernelPage } from "./kernel-page.ts";

const TINY = "tiny-1.0-py3-none-any.whl";
/** A wheel with one module, `tiny`, as any builder of wheels makes it. */
const wheel = Buffer.from(
  "UEsDBBQAAAAAAAAAIQDrSOI7HAAAABwAAAAHAAAAdGlueS5weWRlZiBhbnN3ZXIoKToKICAgIHJldHVybiA0MgpQSwMEFAAAAAAAAAAhANKl3XkuAAAALgAAABsAAAB0aW55LTEuMC5kaXN0LWluZm8vTUVUQURBVEFNZXRhZGF0YS1WZXJzaW9uOiAyLjEKTmFtZTogdGlueQpWZXJzaW9uOiAxLjAKUEsDBBQAAAAAAAAAIQCw3OOiSwAAAEsAAAAYAAAAdGlueS0xLjAuZGlzdC1pbmZvL1dIRUVMV2hlZWwtVmVyc2lvbjogMS4wCkdlbmVyYXRvcjogdGVzdApSb290LUlzLVB1cmVsaWI6IHRydWUKVGFnOiBweTMtbm9uZS1hbnkKUEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAAZAAAAdGlueS0xLjAuZGlzdC1pbmZvL1JFQ09SRFBLAQIUABQAAAAAAAAAIQDrSOI7HAAAABwAAAAHAAAAAAAAAAAAAAAAAAAAAAB0aW55LnB5UEsBAhQAFAAAAAAAAAAhANKl3XkuAAAALgAAABsAAAAAAAAAAAAAAAAAQQAAAHRpbnktMS4wLmRpc3QtaW5mby9NRVRBREFUQVBLAQIUABQAAAAAAAAAIQCw3OOiSwAAAEsAAAAYAAAAAAAAAAAAAAAAAKgAAAB0aW55LTEuMC5kaXN0LWluZm8vV0hFRUxQSwECFAAUAAAAAAAAACEAAAAAAAAAAAAAAAAAGQAAAAAAAAAAAAAAAAApAQAAdGlueS0xLjAuZGlzdC1pbmZvL1JFQ09SRFBLBQYAAAAABAAEAAsBAABgAQAAAAA=",
  "base64",
);
const locked = (file: string, sha256: string) => ({
  name: file.split("-")[0] ?? "",
  version: "1.0",
  file,
  sha256,
  imports: ["tiny"],
  depends: [],
});

let opened: KernelPage;
beforeAll(async () => {
  const sha256 = createHash("sha256").update(wheel).digest("hex");
  const spoilt = "spoilt-1.0-py3-none-any.whl";
  opened = await openKernelPage({
    wheels: { [TINY]: wheel, [spoilt]: wheel },
    locked: [locked(TINY, sha256), locked(spoilt, "0".repeat(64))],
  });
  await evaluate(`
    window.said = [];
    window.kernel = await kernels.createPythonKernel({
      frameUrl: "/sandbox/python-frame.html",
      packages: ["numpy", "tiny", "spoilt"],
      limits: { time: 4_000 },
      onProgress: (progress) => said.push(kernels.pythonProgressWords(progress)),
    });`);
});
afterAll(() => opened.close());

const evaluate = (body: string): Promise<unknown> => opened.page.evaluate(`(async () => { ${body} })()`);

async function run(source: string): Promise<RunResult> {
  const cells = [{ id: "a", kind: "code", source, firstLine: 1 }];
  return (await evaluate(`return kernel.run(${JSON.stringify(cells)}, "a")`)) as RunResult;
}

async function shownBy(source: string): Promise<string> {
  const { outputs, error } = await run(source);
  const last = outputs.at(-1);
  return error?.message ?? (last?.type === "text" ? last.text : `${last?.type}`);
}

describe("Python in the page", () => {
  it("says how far its download is, and has the packages that are served and are what the lock names", async () => {
    const said = (await evaluate("return said")) as string[];
    expect(said[0]).toMatch(/^Python is on its way: 0 %\.$/);
    expect(said.at(-1)).toBe("Python is here and starts.");
    expect(await evaluate("return kernel.packages")).toStrictEqual(["tiny"]);
  });

  it("runs cells, each from nothing, and shows what they show", async () => {
    expect(await shownBy("print('one')\nx = 2\nx + 1")).toBe("3");
    expect(await shownBy("x")).toContain("There is no `x` here.");
    expect(await shownBy("[[1, 2], [3, 4]]")).toBe("matrix");
    expect(await shownBy("import tiny\ntiny.answer()")).toBe("42");
    expect(await shownBy("import numpy")).toContain("npm run python-packages");
  });

  it("hands out what is printed while the code still runs", async () => {
    const waited = await evaluate(`
      const began = performance.now();
      const cells = [{ id: "a", kind: "code", source: "import time\\nprint('first')\\ntime.sleep(1)\\nprint('last')", firstLine: 1 }];
      const heard = [];
      await kernel.run(cells, "a", { onOutput: () => heard.push(performance.now() - began) });
      return heard.at(-1) - heard[0];`);
    expect(waited).toBeGreaterThan(800);
  });

  it("stops a loop that never ends with the page alive, and says at which line it was", async () => {
    const beats = await evaluate(`
      let beats = 0;
      const timer = setInterval(() => { beats += 1; }, 50);
      const result = await kernel.run([{ id: "a", kind: "code", source: "n = 0\\nwhile True:\\n    n += 1", firstLine: 1 }], "a");
      clearInterval(timer);
      return [beats, result.error.message];`);
    const [count, message] = beats as [number, string];
    expect(count).toBeGreaterThan(15);
    expect(message).toMatch(/^Stopped after 4 seconds, at line [23] of `a`\./);
    expect((await run("sum(range(10**11))")).outcome).toBe("timed-out");
    expect(await shownBy("1 + 1")).toBe("2");
  });

  it("stops when told, and tells of memory in words", async () => {
    const outcome = await evaluate(`
      const running = kernel.run([{ id: "a", kind: "code", source: "while True: pass", firstLine: 1 }], "a");
      await new Promise((resolve) => setTimeout(resolve, 500));
      kernel.stop();
      return (await running).outcome;`);
    expect(outcome).toBe("stopped");
    expect((await run("x = [0] * 10**9")).error?.kind).toBe("memory");
    expect(await shownBy("'alive'")).toBe("'alive'");
  });

  it("answers calls by the name that TypeScript has for a function", async () => {
    const source = "def row_echelon_form(m):\n    m[0] = None\n    return [x * 2 for x in m[1]]";
    const result = await evaluate(
      `return JSON.stringify(await kernel.call(${JSON.stringify(source)}, "rowEchelonForm", [[1, [2, -0.5]]]))`,
    );
    expect(JSON.parse(String(result))).toMatchObject({ value: [4, -1], argumentsAfter: [[null, [2, -0.5]]] });
  });

  it("awaits at the top of a cell, and by asyncio.run", async () => {
    const twice = "import asyncio\nasync def twice(x):\n    await asyncio.sleep(0.01)\n    return 2 * x\n";
    expect(await shownBy(`${twice}await twice(4)`)).toBe("8");
    expect(await shownBy(`${twice}asyncio.run(twice(5))`)).toBe("10");
  });

  it("finds no page, no network and no way to make code of text, however deep it digs", async () => {
    expect(await shownBy("import js")).toContain("no page, no network");
    expect(await shownBy("import socket\nsocket.create_connection(('127.0.0.1', 80), 1)")).toContain("no network");
    // Objects of JavaScript's are listed nowhere, but held by what is.
    const dug = `import gc
held = {id(one): one for o in gc.get_objects() for one in gc.get_referents(o)
    if "JsProxy" in str(type(one).__mro__) and not isinstance(one, type)}
made, refused = [], 0
for proxy in held.values():
    try:
        made.append(str(proxy.constructor.constructor("return typeof fetch")()))
    except Exception as error:
        refused += "EvalError" in str(error)
(refused > 1, made)`;
    expect(await shownBy(dug)).toBe("(True, [])");
  });

  it("asked for nothing from inside the frame", () => {
    const { origin } = new URL(opened.page.url());
    const paths = [...new Set(opened.asked)].filter((address) => !address.startsWith("blob:"));
    expect(paths.map((address) => address.slice(origin.length)).sort()).toStrictEqual(
      [
        "/",
        "/kernels.js",
        "/open.js",
        "/sandbox/python-frame.html",
        "/sandbox/python/pyodide.asm.mjs",
        "/sandbox/python/pyodide.asm.wasm",
        "/sandbox/python/pyodide.mjs",
        "/sandbox/python/python.snapshot",
        "/sandbox/python/python.json",
        "/sandbox/python/python_stdlib.zip",
        "/sandbox/python/wheels/index.json",
        `/sandbox/python/wheels/spoilt-1.0-py3-none-any.whl`,
        `/sandbox/python/wheels/${TINY}`,
      ].sort(),
    );
  });
});
