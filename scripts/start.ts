// `npm start`: builds the site when its sources have changed, then serves it. What stands after `--` goes to the server.
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { readCommandLine } from "../server/src/command-line.ts";
import { ensureSite } from "./site/ensure-site.ts";
import { wordsForServer } from "./site/words-for-server.ts";

const SITE = fileURLToPath(new URL("../site/dist", import.meta.url));

/** Whether the words ask for the site of this repository. What is wrong with them is said by the server itself. */
function servesOurSite(words: readonly string[]): boolean {
  try {
    const around = {
      environment: process.env,
      platform: process.platform,
      home: homedir(),
      siteFolder: SITE,
      wheelsFolder: "",
    };
    const options = readCommandLine(words, around);
    return options !== "help" && options.siteFolder === SITE;
  } catch {
    return false;
  }
}

// The server reads its options from the command line, as when it is started by itself.
process.argv.splice(2, Number.POSITIVE_INFINITY, ...wordsForServer(process.argv.slice(2), process.env));

const built = servesOurSite(process.argv.slice(2)) ? await ensureSite({ quiet: true }) : null;
if (built?.kind === "failed") {
  console.error("The site could not be built; what the builder said stands above.");
  process.exitCode = 1;
} else {
  await import("../server/src/main.ts");
}
