// Shows which browsers the journeys can use here: each source is asked alone, starts, and draws a page.
import { launchBrowser } from "../e2e/browser.ts";

const CASES = [
  { title: "as a journey would find one", environment: {} },
  { title: "with the system's browser out of sight", environment: { GRADUS_IGNORE_SYSTEM_BROWSER: "1" } },
] as const;

const PAGE = "<!doctype html><title>shown</title><canvas></canvas><p><span>2x − 3y = 7</span></p>";

/** Starts a browser, draws a page, and says what it was and how long both took. */
async function show(): Promise<string> {
  const began = performance.now();
  const { browser, found } = await launchBrowser();
  const started = performance.now();
  try {
    const page = await browser.newPage();
    await page.setContent(PAGE);
    const drawn = await page.evaluate(() => ({
      text: document.querySelector("p")?.textContent,
      width: document.querySelector("span")?.getBoundingClientRect().width ?? 0,
      webgl: document.querySelector("canvas")?.getContext("webgl2") !== null,
    }));
    if (drawn.text !== "2x − 3y = 7") throw new Error(`the page shows ${drawn.text}`);
    if (drawn.width < 20) throw new Error("the page shows no letters: it has no fonts");
    const bytes = (await page.screenshot()).length;
    const packed = "LD_LIBRARY_PATH" in found.environment ? "its own libraries" : "the system's libraries";
    const times = `${seconds(started - began)} to start, ${seconds(performance.now() - started)} to draw`;
    return `${browser.version()} from ${found.source} (${found.path}, ${packed}): ${times}, picture of ${bytes} bytes, WebGL 2 ${drawn.webgl ? "yes" : "no"}`;
  } finally {
    await browser.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

let failed = 0;
for (const { title, environment } of CASES) {
  Object.assign(process.env, environment);
  try {
    console.log(`${title}: ${await show()}`);
  } catch (error) {
    failed += 1;
    console.error(`${title}: ${error instanceof Error ? error.message : error}`);
  }
}
console.log(`${CASES.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
