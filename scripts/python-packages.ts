// `npm run python-packages`: fetches the wheels that Python labs use in the browser, as far as the package index offers them, into
// python-wheels, from where the server serves them. Runs after every installation, too: with --brief it says one line at most per package
// and never fails.
import { lockedPackages, wheelsFolder } from "@gradus/sandbox/node";
import { type Fetched, fetchPackage } from "./python/fetch-package.ts";

const FOLDER = wheelsFolder();
const isBrief = process.argv.includes("--brief");

const results = lockedPackages().map((one) => ({ one, fetched: fetchPackage(one, FOLDER) }));
for (const { one, fetched } of results) {
  const line = words(one.name, one.version, fetched);
  if (line !== null) console.log(line);
}
const missing = results.filter(({ fetched }) => fetched.kind === "not").map(({ one }) => one);
if (missing.length > 0 && !isBrief) {
  const files = missing.map((one) => `  ${one.file}\n  sha256 ${one.sha256}`).join("\n");
  console.log(`\nTo add by hand, put into ${FOLDER}:\n${files}\n
These are the files of Pyodide's own distribution. The server finds them at once; reload the page. GRADUS_PYTHON_WHEELS names another
folder. Everything else of Gradus works without them, Python labs that use no package too.`);
  process.exitCode = 1;
}

function words(name: string, version: string, fetched: Fetched): string | null {
  switch (fetched.kind) {
    case "there":
      return isBrief ? null : `${name} ${version} is there.`;
    case "fetched":
      return `${name} ${version} was fetched for Python labs in the browser.`;
    case "not":
      return isBrief
        ? `Python labs go without ${name} in the browser: ${fetched.reason}. npm run python-packages says what to do.`
        : `${name} ${version}: ${fetched.reason}.`;
  }
}
