import { deflateSync, inflateSync } from "node:zlib";
import { matrix, rational } from "@gradus/math/exact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { image, plot, show, staircase, table } from "../show/index.ts";
import { drawInJupyter } from "./draw-in-jupyter.ts";

const DISPLAY = Symbol.for("Jupyter.display");

type Sent = { readonly data: Readonly<Record<string, string>>; readonly metadata: object };
let sent: Sent[] = [];
let printed: string[] = [];

/** Begins to draw where Deno's kernel is, or something like it. */
function begin(inside: object = {}): void {
  const broadcast = async (_: string, content: Sent) => {
    sent.push(content);
  };
  Reflect.set(globalThis, "Deno", { jupyter: { broadcast }, internal: "inside", inside });
  vi.spyOn(console, "log").mockImplementation((text) => printed.push(String(text)));
  drawInJupyter(globalThis, deflateSync);
}

afterEach(() => {
  vi.restoreAllMocks();
  [sent, printed] = [[], []];
  for (const name of ["Deno", "$gradus"]) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(Object.prototype, DISPLAY);
});

/** What Deno's kernel would show of a cell's last value; undefined where it looks for itself. */
function lastValue(value: object): unknown {
  const display: unknown = Reflect.get(value, DISPLAY);
  return typeof display === "function" ? display() : undefined;
}

describe("what a lab shows in Deno's kernel", () => {
  it("is text, printed, where there is nothing but text", () => {
    begin();
    show(matrix([[1, "1/2"]]), { label: "M" });
    expect([printed, sent]).toStrictEqual([["M =\n[ 1  1/2 ]"], []]);
  });

  it("is a table in HTML, with what stands in it as text", () => {
    begin();
    table([{ "a<b": 1, c: "<script>" }]);
    expect(sent).toMatchObject([
      {
        data: {
          "text/plain": "a<b         c\n  1  <script>",
          "text/html":
            "<table><thead><tr><th>a&lt;b</th><th>c</th></tr></thead><tbody><tr><td>1</td><td>&lt;script&gt;</td></tr></tbody></table>",
        },
      },
    ]);
  });

  it("is a picture as PNG with its label in words and as its text", () => {
    begin();
    image(
      [
        [0, 255],
        [[255, 0, 0] as never, 128],
      ] as never,
      { label: "four" },
    );
    const [{ data, metadata } = { data: {}, metadata: {} }] = sent;
    expect(printed).toStrictEqual(["four"]);
    expect(metadata).toStrictEqual({ "image/png": { alt: "four" } });
    const png = Buffer.from(data["image/png"] ?? "", "base64");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toStrictEqual([360, 360]);
    const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
    const pixel = (x: number, y: number) => [...rows.subarray(y * 1081 + 1 + 3 * x, y * 1081 + 4 + 3 * x)];
    expect([pixel(0, 0), pixel(179, 179), pixel(180, 0), pixel(0, 180), pixel(359, 359)]).toStrictEqual([
      [0, 0, 0],
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
      [128, 128, 128],
    ]);
    // The sum over the last, empty chunk, as the format's own example has it.
    expect(png.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });

  it("is a plot as SVG, with its description, lines to the border and gaps in curves", () => {
    begin();
    plot({
      lines: [[1, 1, 2]],
      points: [{ at: [1, 1], label: "<P>", ring: true }],
      curves: [
        [
          [0, 0],
          [1, 1],
          [Number.NaN, 0],
          [2, 2],
        ],
      ],
      window: { x: [0, 4], y: [-1, 3] },
    });
    const svg = sent[0]?.data["image/svg+xml"] ?? "";
    expect(svg).toContain("<title>A plane with line x + y = 2; ringed point &lt;P&gt; (1, 1);");
    expect(svg).toContain('points="34.0,99.5 406.0,361.5"');
    expect(svg.match(/stroke="#1f5fa8"/g)).toHaveLength(3);
    expect(svg).toContain('<circle cx="127.0" cy="165.0" r="6"');
    expect(sent[0]?.data["text/plain"]).toContain("A plane with line x + y = 2");
  });

  it("is a staircase as a table with its steps", () => {
    begin();
    staircase(
      [
        [1, 2, 0],
        [0, 0, 1],
      ],
      [0, 2],
      { columns: ["x", "y", "z"] },
    );
    const html = sent[0]?.data["text/html"] ?? "";
    const fields = [...html.matchAll(/<td style="([^"]*)">(.*?)<\/td>/g)].map(([, style = "", entry]) => [
      entry,
      style.includes("background"),
      style.includes("border-bottom"),
    ]);
    expect(fields).toStrictEqual([
      ["1", true, true],
      ["2", false, true],
      ["0", false, false],
      ["0", false, false],
      ["0", false, false],
      ["1", true, true],
    ]);
    expect(html).toContain('<th style="text-align: center">z</th>');
    expect(sent[0]?.data["text/plain"]).toContain("(1)");
  });

  it("prints as elsewhere where there is no kernel", () => {
    vi.spyOn(console, "log").mockImplementation((text) => printed.push(String(text)));
    const refusing = {
      get Deno() {
        throw new TypeError("Deno.jupyter is only available in `deno jupyter` subcommand");
      },
    };
    for (const place of [{}, { Deno: {} }, refusing]) drawInJupyter(place, deflateSync);
    table([{ a: 1 }]);
    expect(printed).toStrictEqual(["a\n1"]);
    expect(DISPLAY in {}).toBe(false);
  });
});

describe("the last value of a cell in Deno's kernel", () => {
  it("looks as in the page where the page has more than the value as one would type it", () => {
    begin();
    expect(lastValue(matrix([[1, 2]]))).toStrictEqual({ "text/plain": "[ 1  2 ]" });
    expect(lastValue(rational(1, 2))).toStrictEqual({ "text/plain": "1/2" });
    expect(lastValue([{ a: 1 }, { a: 2 }])).toHaveProperty("text/html");
    expect(lastValue([1, 2])).toBeUndefined();
    expect(lastValue({ kind: "own", list: [1] })).toBeUndefined();
    expect(lastValue(new Map())).toBeUndefined();
  });

  it("ends the cell only when the outputs before it have had time to leave", async () => {
    vi.useFakeTimers();
    const ended: unknown[] = [];
    const jupyter = {
      broadcastResult: async (count: number, result: unknown) => {
        ended.push(count, result);
      },
    };
    begin({ jupyter });
    let isOver = false;
    const ending = jupyter.broadcastResult(3, "last").then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(20);
    expect([ended, isOver]).toStrictEqual([[3, "last"], false]);
    await vi.advanceTimersByTimeAsync(20);
    await ending;
    expect(isOver).toBe(true);
    vi.useRealTimers();
  });

  it("keeps a look of its own", () => {
    begin();
    const own = { [DISPLAY]: () => "own" };
    const given: object = {};
    Reflect.set(given, DISPLAY, () => "given");
    expect([lastValue(own), lastValue(given)]).toStrictEqual(["own", "given"]);
    expect(Object.keys(given)).toStrictEqual([]);
  });
});
