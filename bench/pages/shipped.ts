import type { Page } from "playwright-core";

/** What a page shipped, in bytes as they went over the wire (compressed). */
export type Shipped = { readonly script: number; readonly style: number; readonly font: number; readonly html: number };

/** Counts what a page ships from now on, by its kind. */
export async function countShipped(page: Page): Promise<() => Shipped> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const sums = { script: 0, style: 0, font: 0, html: 0 };
  const keys: Readonly<Record<string, keyof typeof sums>> = {
    Script: "script",
    Stylesheet: "style",
    Font: "font",
    Document: "html",
  };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  // Bodies as they came, compressed; headers are not what a page ships.
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    const key = keys[kinds.get(requestId) ?? ""];
    if (key) sums[key] += encodedDataLength;
  });
  return () => ({ ...sums });
}
