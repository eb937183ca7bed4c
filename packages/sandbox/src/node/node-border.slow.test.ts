import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { createNodeKernel } from "./node-kernel.ts";

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel({ time: 4_000 });
});
afterAll(() => kernel.close());

const run = (source: string) => kernel.run(parseCells(source), "cell-1");

/** What the last expression of some code is, as text. */
async function shownBy(source: string): Promise<string> {
  const result = await run(source);
  if (result.error !== undefined) return `error: ${result.error.message}`;
  const last = result.outputs.at(-1);
  return last?.type === "text" ? last.text : `${last?.type}`;
}

describe("what a lab's code finds of the machine", () => {
  it.each([
    ["process.exit(0)", "process"],
    ['require("node:fs").readFileSync("/etc/passwd")', "require"],
    ['require("child_process").execSync("id")', "require"],
    ['await fetch("http://127.0.0.1:1/")', "fetch"],
    ["new WebSocket('ws://127.0.0.1:1')", "WebSocket"],
    ["Buffer.from('x')", "Buffer"],
  ])("nothing: %s", async (source, name) => {
    expect(await shownBy(source)).toBe(
      `error: There is no \`${name}\` here: a lab's code has no files, no network and no page, only the toolkit.`,
    );
  });

  it.each(["node:net", "http", "node:fs", "./secret.ts", "file:///etc/passwd"])("can't import %s", async (name) => {
    expect(await shownBy(`import x from "${name}";\nx`)).toContain("is none of them");
  });

  it("holds no names but those of the language, the console and the toolkit's port", async () => {
    const names = await shownBy(
      "Object.getOwnPropertyNames(globalThis).filter((n) => !/^[A-Z]/.test(n)).sort().join(' ')",
    );
    expect(names).toBe(
      '"$gradus console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt performance undefined unescape"',
    );
  });
});

describe("ways out that are known to have worked elsewhere", () => {
  // Each gives the text "out" if it reaches anything of the process that runs it.
  const REACHED =
    '(make) => { try { const p = make("return typeof process")(); return p === "undefined" ? "inside" : "out"; } catch (e) { return "refused"; } }';

  it.each([
    ["the constructor of the global object", "reached(globalThis.constructor.constructor)"],
    ["the constructor of a function", "reached((() => 0).constructor)"],
    ["the constructor of the console", "reached(console.log.constructor)"],
    ["the constructor of the port", "reached($gradus.emit.constructor)"],
    ["eval", "reached((text) => () => (0, eval)('(() => {' + text + '})()'))"],
    ["an asynchronous function's constructor", "reached((async () => 0).constructor)"],
    [
      "a stack overflow's error",
      "let e: any; const f = () => { f(); }; try { f(); } catch (x) { e = x; }\nreached(e.constructor.constructor)",
    ],
    [
      "the frames of a stack",
      "try { Error.prepareStackTrace = (e, t) => t; } catch {}\nconst t: any = new Error('x').stack;\nreached(typeof t === 'string' ? ''.constructor.constructor : t[0].constructor.constructor)",
    ],
    [
      "what waits for a promise",
      "let held: any = null;\ntry { Promise.prototype.then = function (a: any) { held = a; return this; } as any; } catch {}\nawait null;\nreached(held === null ? (() => 0).constructor : held.constructor)",
    ],
    [
      "the caller of a function",
      "let c: any; function f() { try { c = (f as any).caller ?? (() => 0); } catch { c = () => 0; } }\nf();\nreached(c.constructor)",
    ],
    [
      "how a console looks at objects",
      "const trap: any = { [Symbol.for('nodejs.util.inspect.custom')]: (d: any, o: any) => reached(o.constructor.constructor) };\nconsole.log(trap);\nreached(trap.constructor.constructor)",
    ],
    [
      "a proxy that is shown",
      "let seen = 'refused';\nconst p = new Proxy({}, { get: () => undefined, ownKeys: (t, ...more) => { seen = reached((more[0] as any)?.constructor ?? (() => 0).constructor); return []; } });\nconsole.log(p);\nseen",
    ],
  ])("%s", async (_name, source) => {
    const [before, last] = source.includes("\n")
      ? [source.slice(0, source.lastIndexOf("\n")), source.slice(source.lastIndexOf("\n") + 1)]
      : ["", source];
    const result = await shownBy(`const reached: any = ${REACHED};\n${before}\n${last}`);
    expect(['"refused"', '"inside"']).toContain(result);
  });

  it("an error thrown as a trap is never looked at from outside", async () => {
    const result = await run(
      "throw { get message() { return 'plain'; }, get stack() { return { toString: 1 }; }, [Symbol.for('nodejs.util.inspect.custom')]: () => { throw 1; } };",
    );
    expect(result).toMatchObject({ outcome: "failed", error: { kind: "exception", message: "plain" } });
  });

  it("a rejection that nobody handles ends nothing", async () => {
    expect(await shownBy("void Promise.reject(new Error('nobody'));\n'fine'")).toBe('"fine"');
  });

  it("a connection is never made", async () => {
    let connections = 0;
    const server = createServer(() => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await shownBy(
      `const P: any = globalThis;\nconst go = P.fetch ?? P.WebSocket ?? P.XMLHttpRequest;\ngo("http://127.0.0.1:${port}/")`,
    );
    server.close();
    expect(connections).toBe(0);
  });
});

describe("using up the machine", () => {
  let small: Kernel;
  beforeAll(() => {
    small = createNodeKernel({ time: 5_000, memory: 64 * 1024 * 1024 });
  });
  afterAll(() => small.close());

  it.each([
    ["a list that grows without end", "const kept: unknown[] = [];\nfor (;;) kept.push(new Array(1e5).fill(1.5));"],
    ["arrays outside V8's own heap", "const kept: unknown[] = [];\nfor (;;) kept.push(new Float64Array(4e6).fill(1));"],
    [
      "a text that doubles",
      "let text = 'ab';\nconst kept: string[] = [];\nfor (;;) { text += text; if (text.length > 1e8) { kept.push([...text].join('')); } }",
    ],
  ])(
    "ends in a plain failure: %s",
    async (_name, source) => {
      const result = await small.run(parseCells(source), "cell-1");
      expect(result.outcome).toMatch(/failed|timed-out/);
      expect(["memory", "exception", "time"]).toContain(result.error?.kind);
      expect(await shownBy("1 + 1")).toBe("2");
    },
    20_000,
  );

  it("an endless recursion is said in words", async () => {
    expect(await shownBy("const f = (): number => f() + 1;\nf()")).toContain("called itself again and again");
  });

  it("an endless chain of promises is stopped", async () => {
    const quick = createNodeKernel({ time: 500 });
    const result = await quick.run(
      parseCells("const f = (): Promise<void> => Promise.resolve().then(f);\nawait f();"),
      "cell-1",
    );
    expect(result.outcome).toBe("timed-out");
    quick.close();
  });

  it("messages made up by the code do no more than show something", async () => {
    const result = await run(
      `$gradus.emit({ type: "text", from: "show", level: "log", text: "made up" });
$gradus.emit({ type: "image", from: "show", width: 1e9, height: 1e9, pixels: [] });
$gradus.emit({ type: "nonsense" });
$gradus.emit("text");
1`,
    );
    expect(result.outputs).toMatchObject([{ text: "made up" }, { text: "1" }]);
  });
});
