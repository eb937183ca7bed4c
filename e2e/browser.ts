import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { installDebianChromium } from "./debian-chromium.ts";
import { unpackNpmBrowser } from "./npm-browser.ts";
import { systemBrowser } from "./system-browser.ts";

/** Where a browser came from, in the order in which they are tried. */
export type BrowserSource = "GRADUS_BROWSER" | "system" | "npm" | "debian";

/** A program that may be a browser, where it came from, and what its environment needs besides ours. */
export type FoundBrowser = {
  readonly source: BrowserSource;
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** A running browser and what it was found as. */
export type LaunchedBrowser = { readonly browser: Browser; readonly found: FoundBrowser };

// Only the last list of features counts, so those that Playwright turns off are named again. The first line's are pages
// of the address bar, hidden here, that every context would load anew: more work than a journey's own page.
const FEATURES_OFF = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "PreloadTopChromeWebUI"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable"],
  ...["HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding"],
  ...["PreconnectToSearch", "ThirdPartyStoragePartitioning"],
];

/** A name that is not this machine's own, for which the browser asks this machine all the same. */
export const NETWORK_NAME = "gradus.example";

/** Flags for every browser: quiet, offline, and able to run as root in a container. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--host-resolver-rules=MAP ${NETWORK_NAME} 127.0.0.1`,
  `--disable-features=${FEATURES_OFF.join(",")}`,
] as const;

const SYSTEM_FONT_LIST = "/etc/fonts/fonts.conf";

/** Said when no source has a browser. */
export const NO_BROWSER =
  "No browser for the journeys: install Chrome or Chromium, or set GRADUS_BROWSER to the path of one.";

/**
 * Starts a headless browser: the one named by GRADUS_BROWSER, else the system's Chrome or Chromium, else the one in
 * the npm package, else Debian's where it may be installed. A browser that does not start is passed
 * over, except GRADUS_BROWSER, which was asked for by name. GRADUS_IGNORE_SYSTEM_BROWSER=1 shows that the npm package
 * alone is enough.
 *
 * @throws Error in one line when no source gives a browser that starts.
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const refusals: string[] = [];
  for (const source of sources()) {
    const candidates = await find(source).catch((error: unknown) => {
      refusals.push(`The browser from ${source} could not be had: ${reasonOf(error)}.`);
      return [];
    });
    for (const found of candidates) {
      try {
        return { browser: await start(found), found };
      } catch (error) {
        refusals.push(`${found.path} does not start: ${reasonOf(error)}.`);
      }
    }
  }
  throw new Error([NO_BROWSER, ...refusals].join(" "));
}

function sources(): readonly BrowserSource[] {
  if (process.env.GRADUS_BROWSER) return ["GRADUS_BROWSER"];
  if (process.env.GRADUS_IGNORE_SYSTEM_BROWSER) return ["npm"];
  return ["system", "npm", "debian"];
}

async function find(source: BrowserSource): Promise<readonly FoundBrowser[]> {
  switch (source) {
    case "GRADUS_BROWSER":
      return foundAt(source, process.env.GRADUS_BROWSER);
    case "system":
      return foundAt(source, systemBrowser());
    case "npm": {
      const unpacked = await unpackNpmBrowser();
      if (unpacked === null) return [];
      const { path, libraries, fontList } = unpacked;
      const fonts: Record<string, string> = existsSync(SYSTEM_FONT_LIST) ? {} : { FONTCONFIG_FILE: fontList };
      const searched = [libraries, process.env.LD_LIBRARY_PATH].filter((folder) => folder).join(":");
      // The system's own libraries fit best; the packed ones are for machines that have none.
      return [
        { source, path, environment: fonts },
        { source, path, environment: { ...fonts, LD_LIBRARY_PATH: searched } },
      ];
    }
    case "debian":
      return foundAt(source, installDebianChromium() ? systemBrowser() : undefined);
  }
}

function foundAt(source: BrowserSource, path: string | undefined): readonly FoundBrowser[] {
  return path === undefined ? [] : [{ source, path, environment: {} }];
}

function start({ path, environment }: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: [...FLAGS], env: { ...process.env, ...environment } });
}

/** The line that names the cause: the loader's or the browser's own, not the launcher's banner. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n").map((line) => line.trim());
  const cause =
    lines.find((line) => /error while loading|cannot open shared|FATAL|ENOENT|EACCES/.test(line)) ?? lines[0];
  return (cause ?? "no reason given").replace(/\.$/, "");
}
