import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import {
  cell,
  cellsOf,
  check,
  codeOf,
  declaring,
  ended,
  eventually,
  openLab,
  reloadLab,
  run,
  write,
} from "./lab-page.ts";

let gradus: Gradus;
// Each with a record of its own: the work on a lab outlives the page.
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

describe("the lab", () => {
  it("fails with the starter and passes with the solution, and the work is there after a reload", async () => {
    const page = await openLab(gradus);
    expect(await check(page)).toContain("0 of 3 checks pass");
    for (const [id, code] of await cellsOf("solution.ts")) await write(page, id, code);
    expect(await check(page)).toContain("All 3 checks pass");
    const id = await declaring("kindOfSystem");
    await reloadLab(page);
    await eventually(() => codeOf(page, id)).toContain("proportional");
    expect(await check(page)).toContain("All 3 checks pass");
    gradus.noErrors();
  });

  it("stops an endless loop with the page alive, and says so", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", "while (true) {}");
    expect(await run(page, "clues")).toContain("Stopped after 5 seconds");
    await write(page, "clues", "1 + 1");
    expect(await run(page, "clues")).toBe("2");
  });

  it("stops when told, but not by a second press that comes too soon", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", "while (true) {}");
    const button = cell(page, "clues").locator(".cell-run");
    const started = Date.now();
    await ended(cell(page, "clues"), async () => {
      await button.dblclick();
      await eventually(() => button.textContent()).toBe("Stop");
      expect(await cell(page, "clues").locator(".cell-words").textContent()).toContain("…");
      await page.waitForTimeout(300);
      await button.click();
    });
    expect(Date.now() - started).toBeLessThan(4_500);
    expect(await cell(page, "clues").locator(".cell-output").textContent()).toBe("Stopped.");
    await write(page, "clues", "6 * 7");
    expect(await run(page, "clues")).toBe("42");
  });

  it("stops the checks when told, and then judges nothing", async () => {
    const page = await openLab(gradus);
    const id = await declaring("kindOfSystem");
    await write(page, id, "export function kindOfSystem(): string {\n  while (true) {}\n}");
    const checks = page.locator(".lab-checks");
    await ended(checks, async () => {
      await checks.locator("button").click();
      await checks.getByRole("button", { name: "Stop" }).click();
    });
    expect(await checks.textContent()).toContain("Nothing was judged");
  });

  it("tells a wrong result, a mutated input and failing code apart", async () => {
    const page = await openLab(gradus);
    const id = await declaring("kindOfSystem");
    const declare = (body: string) =>
      `import { entryOf, Q } from "@gradus/math/exact";\nexport function kindOfSystem(M: any): any {\n${body}\n}`;
    await write(page, id, declare('return "unique";'));
    expect(await check(page)).toContain("your result differs");
    await write(page, id, declare("throw new Error('spilt tea');"));
    const failed = await check(page);
    expect(failed).toContain("your code failed");
    expect(failed).toContain("spilt tea");
    await write(page, id, declare('if (Array.isArray(M)) M.length = 0; else M.entries = [];\nreturn "unique";'));
    expect(await check(page)).toMatch(/changed its input|work on a copy/);
  });

  it("says once what keeps the whole file from running", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", "const half = (1;");
    const report = await check(page);
    expect(report.match(/Your file can’t be read/g)).toHaveLength(1);
    expect(report.match(/not called/g)).toHaveLength(3);
    await page.context().close();
  });

  it("marks the line that an error names, in the cell where it stands, until it is changed", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", "export const two = 2;\n\ntwo.toUpperCase();");
    expect(await run(page, "solve")).toContain("An earlier cell, clues, stopped");
    const marked = cell(page, "clues").locator(".cm-error-line");
    expect(await marked.textContent()).toBe("two.toUpperCase();");
    expect(await run(page, "clues")).toContain("(line 3)");
    await write(page, "clues", "1");
    expect(await marked.count()).toBe(0);
  });

  it("starts over, and brings the work back", async () => {
    const page = await openLab(gradus);
    const id = await declaring("kindOfSystem");
    await write(page, id, "// my own words\n1 + 1");
    await page.waitForTimeout(1200);
    await page.getByRole("button", { name: "Start over" }).click();
    await eventually(() => codeOf(page, id)).not.toContain("my own words");
    await page.getByRole("button", { name: "Bring my work back" }).click();
    await eventually(() => codeOf(page, id)).toContain("my own words");
    await reloadLab(page);
    await eventually(() => codeOf(page, id)).toContain("my own words");
  });

  it.each(["frame.html", "toolkit/show.js"])(
    "starts the place that runs code once more, unasked, when the server fails once: %s",
    async (file) => {
      const context = await gradus.profile();
      let failures = 0;
      await context.route(`**/sandbox/${file}`, async (route) => {
        failures += 1;
        if (failures > 1) return route.fallback();
        await route.fulfill({ status: 503, body: "not now", headers: { "Access-Control-Allow-Origin": "*" } });
      });
      const page = await openLab(gradus, context);
      await write(page, "clues", "6 * 7");
      expect(await run(page, "clues")).toBe("42");
      expect(failures).toBeGreaterThan(1);
    },
  );

  it("waits for a slow start, with words, and counts none of it as the code's time", async () => {
    const context = await gradus.profile();
    await context.route("**/sandbox/frame.html", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      await route.fallback();
    });
    const page = await openLab(gradus, context);
    await write(page, "clues", "6 * 7");
    await ended(cell(page, "clues"), async () => {
      await cell(page, "clues").locator(".cell-run").click();
      await eventually(() => cell(page, "clues").locator(".cell-words").textContent()).toContain("Starting");
    });
    expect(await cell(page, "clues").locator(".cell-output").textContent()).toBe("42");
  });

  it("says that nothing starts when nothing does, and goes on when it can", async () => {
    const context = await gradus.profile();
    let isDown = true;
    await context.route("**/sandbox/toolkit/show.js", (route) => (isDown ? route.abort() : route.fallback()));
    const page = await openLab(gradus, context);
    await write(page, "clues", "6 * 7");
    expect(await run(page, "clues")).toContain("This is not your code’s doing");
    isDown = false;
    expect(await run(page, "clues")).toBe("42");
  });

  it("keeps learner code from the network, the page and storage", async () => {
    const page = await openLab(gradus);
    const reached: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("leak")) reached.push(request.url());
    });
    const tried = (code: string) =>
      `try {\n  ${code};\n  console.log("reached");\n} catch {\n  console.log("refused");\n}`;
    for (const attempt of [
      `await fetch("${gradus.address}/api/health?leak")`,
      `await import("${gradus.address}/leak.js")`,
      `await import("data:text/javascript,export default 'leak'")`,
      `await new Promise((yes, no) => Object.assign(new WebSocket("${gradus.address.replace("http", "ws")}/leak"), { onopen: yes, onerror: no }))`,
      `importScripts("${gradus.address}/leak.js")`,
      'new Function("return 1")()',
      'new Worker("data:text/javascript,leak")',
      "document.title",
      "localStorage.length",
      'await new Promise((yes, no) => Object.assign(indexedDB.open("gradus"), { onsuccess: yes, onerror: no }))',
    ]) {
      await write(page, "clues", tried(attempt));
      expect(await run(page, "clues"), attempt).toMatch(/^refused$|import\(…\) is not available/);
    }
    await write(page, "clues", tried("await 1"));
    expect(await run(page, "clues"), "what is allowed is reached").toBe("reached");
    expect(reached).toEqual([]);
  });
});
