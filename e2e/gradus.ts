import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "@gradus/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser, NETWORK_NAME } from "./browser.ts";

/** The built site that journeys are made through; GRADUS_SITE names another than site/dist. */
const SITE = resolve(process.env.GRADUS_SITE ?? fileURLToPath(new URL("../site/dist", import.meta.url)));

export const LESSON = "/linear-algebra/systems-of-linear-equations/two-lines-three-outcomes";
export const PRACTICE = "/linear-algebra/systems-of-linear-equations/practice";
export const PRACTICE_QUIZ = "/linear-algebra/systems-of-linear-equations/practice-quiz";
export const GRADED_QUIZ = "/linear-algebra/systems-of-linear-equations/graded-quiz";
export const LAB = "/linear-algebra/systems-of-linear-equations/linear-systems-as-matrices";
export const ASSIGNMENT = "/linear-algebra/solving-systems-of-linear-equations/gaussian-elimination";

/** A Gradus of one's own for a journey: a server with an empty record, and a browser. */
export type Gradus = {
  readonly address: string;
  /** The same Gradus under another machine's name, as a class reaches it: by plain HTTP, which a browser does not trust. */
  readonly addressOnNetwork: string;
  readonly browser: Browser;
  /** A learner's browser profile: its storage is its own, the record on the server is shared. */
  readonly profile: (options?: Parameters<Browser["newContext"]>[0]) => Promise<BrowserContext>;
  /** Opens a page; errors on it fail the journey when it is closed. */
  readonly open: (path: string, context?: BrowserContext) => Promise<Page>;
  /** Fails if any page so far reported an error. */
  readonly noErrors: () => void;
  readonly restart: () => Promise<void>;
  /** Closes every page and empties the record, as a Gradus that was never used; the browser, which is slow to start, stays. */
  readonly startOver: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts a server from the built site with a record of its own, and a browser. */
export async function startGradus(): Promise<Gradus> {
  const newFolder = () => mkdtemp(join(tmpdir(), "gradus-journey-"));
  let dataFolder = await newFolder();
  const start = (port: number) =>
    startServer({
      port,
      host: "127.0.0.1",
      dataFolder,
      siteFolder: SITE,
      allowedHosts: [NETWORK_NAME],
    });
  let server = await start(0);
  const address = server.address;
  const { browser } = await launchBrowser();
  const errors: string[] = [];
  let restarts = 0;
  const profile: Gradus["profile"] = (options = {}) => browser.newContext({ baseURL: address, ...options });
  return {
    address,
    addressOnNetwork: `http://${NETWORK_NAME}:${new URL(address).port}`,
    browser,
    profile,
    async open(path, context) {
      const page = await (context ?? (await profile())).newPage();
      page.on("pageerror", (error) => errors.push(`${path}: ${error.message}`));
      page.on("console", (message) => {
        // While a journey restarts the server, a page may knock in vain; that is what the journey is about.
        if (restarts > 0 && message.text().includes("ERR_CONNECTION_REFUSED")) return;
        // By plain HTTP a browser heeds no opener policy and says so on each page; it is there for the others.
        if (message.text().includes("Cross-Origin-Opener-Policy header has been ignored")) return;
        if (message.type() === "error") errors.push(`${path}: ${message.text()}`);
      });
      await page.goto(path);
      return page;
    },
    noErrors() {
      if (errors.length > 0) throw new Error(`the page reported errors:\n${errors.join("\n")}`);
    },
    async restart() {
      restarts += 1;
      await server.close();
      server = await start(Number(new URL(address).port));
    },
    async startOver() {
      for (const context of browser.contexts()) await context.close();
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
      dataFolder = await newFolder();
      server = await start(Number(new URL(address).port));
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
