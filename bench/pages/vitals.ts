import type { Page } from "playwright-core";

/** How a page loaded, as a reader on a mid-range phone would see it. */
export type Vitals = { readonly largestContentfulPaint: number; readonly layoutShift: number };

/** A mid-range phone: four times slower than this machine, on a good mobile network. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: (10 * 1024 * 1024) / 8,
    uploadThroughput: (5 * 1024 * 1024) / 8,
  });
}

/** Starts watching before the page loads. */
export async function watchVitals(page: Page): Promise<() => Promise<Vitals>> {
  await page.addInitScript(() => {
    const seen = { largestContentfulPaint: 0, layoutShift: 0 };
    Object.assign(window, { gradusVitals: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largestContentfulPaint = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.layoutShift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { gradusVitals: Vitals }).gradusVitals);
}
