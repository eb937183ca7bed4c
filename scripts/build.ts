// Builds the site when its sources have changed since the last build; `--always` builds in any case.
import { ensureSite } from "./site/ensure-site.ts";

const built = await ensureSite({ always: process.argv.includes("--always") });
if (built.kind === "current") console.log("The site is built already, from these very sources.");
process.exitCode = built.kind === "failed" ? 1 : 0;
