import * as Plot from "@gradus/sandbox/plot";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, eventually, openLab, run, write } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(async () => {
  gradus.noErrors();
  await gradus.close();
});

/** The lab's first code cell: what it holds runs without the cells below. */
const FIRST = "clues";
const IMPORT = 'import * as Plot from "@observablehq/plot";\n';
const DOTS = `${IMPORT}import { show } from "@gradus/show";
const trees = [{ place: 1, height: 2, kind: "oak" }, { place: 2, height: 5, kind: "birch" }, { place: 4, height: 3, kind: "oak" }];
show(Plot.plot({ title: "Trees & <roads>", color: { legend: true }, marks: [Plot.dot(trees, { x: "place", y: "height", fill: "kind", tip: true })] }));
Plot.raster({ fill: (x, y) => x * y, x1: 0, x2: 1, y1: 0, y2: 1, pixelSize: 8 }).plot({ color: { legend: true } })`;

const images = (page: Page) => cell(page, FIRST).locator(".output-drawing img");
/** The pictures that can be seen, each with its own size and the one that it has on the page. */
const seen = (page: Page) =>
  images(page).evaluateAll((all) =>
    (all as HTMLImageElement[]).flatMap((image) => {
      const { width, height } = image.getBoundingClientRect();
      return width === 0 ? [] : [{ name: image.className, own: image.naturalWidth, width, height }];
    }),
  );

describe("a cell that draws with Observable Plot", () => {
  it("shows its drawings as images in both themes and on paper, with words for them", async () => {
    const page = await openLab(gradus);
    await write(page, FIRST, DOTS);
    await run(page, FIRST);
    for (const [scheme, media] of [
      ["light", "screen"],
      ["dark", "screen"],
      ["dark", "print"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme, media });
      await eventually(async () => (await seen(page)).every(({ own }) => own > 0)).toBe(true);
      const name = `drawing-on-${media === "print" ? "light" : scheme}`;
      expect((await seen(page)).map((image) => [image.name, image.own])).toStrictEqual([
        [name, 480],
        [name, 480],
      ]);
    }
    await page.emulateMedia({ colorScheme: "light", media: "screen" });
    const words = await page.getByRole("img", { name: /^Trees & <roads>\. A drawing of 3 dots\./ }).getAttribute("alt");
    expect(words).toContain("Across: place, 1.0 to 4.0. Upwards: height");
    expect(words).toContain("Legend: birch, oak.");
    await page.setViewportSize({ width: 390, height: 800 });
    for (const { width, height } of await seen(page)) expect([width <= 390, height > 100]).toStrictEqual([true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  it("draws what is well-formed to a browser's parser, too, whatever the data are called", async () => {
    const page = await openLab(gradus);
    const names = ["<b>", "a & b", '"quoted"', "]]>", "&amp;", "\u0001", "\ud800", "−1", "😀"];
    const data = names.map((name, i) => ({ name, i }));
    const plots = [
      Plot.plot({
        title: names.join(" "),
        caption: names[0] ?? "",
        marks: [Plot.text(data, { x: "i", text: "name" })],
      }),
      Plot.barX(data, { x: "i", y: "name", fill: "name", title: "name", href: "name" }).plot({
        color: { legend: true },
      }),
      Plot.density(data, { x: "i", y: (_, i) => i % 3 }).plot({ ariaLabel: names.join(), grid: true }),
      Plot.raster({ fill: (x: number, y: number) => x - y, x1: 0, x2: 1, y1: 0, y2: 1, pixelSize: 9 }).plot({
        color: { legend: true },
      }),
      Plot.dot(data, { x: "i", fx: "name", symbol: "name" }).plot({ symbol: { legend: true } }),
    ].map((plot) => Reflect.get(plot, Symbol.for("Jupyter.display")).call(plot)["image/svg+xml"] as string);
    const faults = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
          return parsed.querySelector("parsererror")?.textContent ?? parsed.documentElement.localName;
        }),
      plots,
    );
    expect(faults).toStrictEqual(plots.map(() => "svg"));
    await page.context().close();
  });

  it("shows nothing of a drawing that was made by hand to reach out of it", async () => {
    const page = await openLab(gradus);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const bad = [
      "<script>fetch('/leak')</script>",
      '<image href="/leak.png"></image>',
      "<foreignObject></foreignObject>",
    ];
    const drawings = bad.map((inside) => ({
      type: "drawing",
      from: "show",
      svg: `<svg >${inside}</svg>`,
      width: 9,
      height: 9,
    }));
    const emits = drawings.map((one) => `$gradus.emit(${JSON.stringify({ ...one, description: "leak" })});`);
    await write(page, FIRST, `${emits.join("\n")}\nconsole.log("sent");`);
    expect(await run(page, FIRST)).toContain("sent");
    expect(await images(page).count()).toBe(0);
    expect(asked.filter((address) => address.includes("leak"))).toStrictEqual([]);
    await page.context().close();
  });

  it("loads Plot only for a file that imports it, and its types when its name is written", async () => {
    const page = await openLab(gradus);
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await write(page, FIRST, "1 + 1;");
    await run(page, FIRST);
    expect(asked.filter((address) => /plot/.test(address))).toStrictEqual([]);
    await write(page, FIRST, IMPORT);
    await page.keyboard.type("Plot.lin");
    await page.locator(".cm-tooltip-autocomplete", { hasText: "linearRegressionY" }).waitFor();
    expect(asked.filter((address) => /plot-declarations/.test(address))).toHaveLength(1);
    await page.context().close();
  });
});
