import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Attack, type Attempt, mostCharacters, wordsFor } from "@gradus/sandbox/attacks";
import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KernelPage, openKernelPage } from "./kernel-page.ts";

const FIRST_SESSION = new URL("../packages/record/fixtures/v1-first-session.json", import.meta.url);

/** Tries every attack of a language in one page, with a record on the server and something in every store. */
export function describeAttacks(name: "typescript" | "python", attacks: readonly Attack[]): void {
  let opened: KernelPage;
  let line: CDPSession;
  let belongings: string;
  /** Answers of Gradus itself to something that an attack asked it for. */
  const leaks: string[] = [];
  let visits = 0;
  const home = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });

  /** Asked past Playwright, which takes the page for dead when only the frame's process has ended. */
  async function inPage(expression: string): Promise<unknown> {
    const asked = { expression: `kernels.${expression}`, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await line.send("Runtime.evaluate", asked);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  const quoted = (value: unknown) => JSON.stringify(value);

  beforeAll(async () => {
    await new Promise<void>((resolve) => home.listen(0, "127.0.0.1", resolve));
    opened = await openKernelPage({ entry: fileURLToPath(new URL("./attack-page.ts", import.meta.url)) });
    const context = opened.page.context();
    line = await context.newCDPSession(opened.page);
    context.on("response", (response) => {
      if (response.url().includes("leak")) leaks.push(response.url());
    });
    const { events } = JSON.parse(await readFile(FIRST_SESSION, "utf8")) as { readonly events: unknown };
    await inPage(`settleIn(${quoted(events)})`);
    // The kernel has put its frame into the page once it has answered.
    await attempt(name, "print-loop");
    belongings = String(await inPage("belongings()"));
  });
  afterAll(async () => {
    await opened.close();
    home.close();
  });

  function address(): string {
    const at = home.address();
    return `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
  }

  async function attempt(language: string, id: string): Promise<Attempt & { readonly after: string }> {
    return (await inPage(`attempt(${quoted(language)}, ${quoted(id)}, ${quoted(address())})`)) as Attempt & {
      readonly after: string;
    };
  }

  it("would hear of whoever reached the address that attacks are given", async () => {
    await expect(fetch(address())).rejects.toThrow();
    await expect.poll(() => visits).toBeGreaterThan(0);
    visits = 0;
  });

  describe(`attacks in ${name}, in the page`, () => {
    it.each(attacks)("$id: can't $wants", async (attack) => {
      const { told, hasPassed, after } = await attempt(name, attack.id);
      expect(told).toMatch(wordsFor(attack, "page"));
      expect(told.length).toBeLessThan(mostCharacters(attack));
      expect({ hasPassed, after }).toStrictEqual({ hasPassed: false, after: "42" });
      expect(await inPage("belongings()")).toBe(belongings);
      expect({ visits, leaks, pages: opened.page.context().pages().length }).toStrictEqual({
        visits: 0,
        leaks: [],
        pages: 1,
      });
    });
  });
}
