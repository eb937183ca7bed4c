import { afterEach, describe, expect, it, vi } from "vitest";
import { launchBrowser, NO_BROWSER } from "./browser.ts";

const HAS_PACKED_BROWSER = process.platform === "linux" && process.arch === "x64";

afterEach(() => vi.unstubAllEnvs());

describe("the browser of the journeys", () => {
  it("comes from npm alone when the system's is out of sight, and draws letters; else it is asked for in one line", async () => {
    vi.stubEnv("GRADUS_IGNORE_SYSTEM_BROWSER", "1");
    vi.stubEnv("GRADUS_BROWSER", "");
    if (!HAS_PACKED_BROWSER) {
      await expect(launchBrowser()).rejects.toThrow(NO_BROWSER);
      return;
    }
    const { browser, found } = await launchBrowser();
    try {
      expect(found.source).toBe("npm");
      const page = await browser.newPage();
      await page.setContent("<span>2x − 3y = 7</span>");
      expect((await page.locator("span").boundingBox())?.width).toBeGreaterThan(40);
    } finally {
      await browser.close();
    }
  });

  it("says in one line which named browser does not start, and takes no other", async () => {
    vi.stubEnv("GRADUS_BROWSER", "/no/such/browser");
    const message = await launchBrowser().then(
      () => "started",
      (error: Error) => error.message,
    );
    expect(message).toContain("/no/such/browser does not start");
    expect(message.split("\n")).toHaveLength(1);
  });

  it("keeps sites apart, so that a journey about the sandbox means something", async () => {
    const { browser } = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(
        '<iframe sandbox="allow-scripts" srcdoc="<script>document.title = window.origin</script>">',
      );
      const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
      expect(await frame?.evaluate(() => window.origin)).toBe("null");
      const reached = await page.evaluate(() => document.querySelector("iframe")?.contentDocument !== null);
      expect(reached).toBe(false);
    } finally {
      await browser.close();
    }
  });
});
