// Runs before `npm start` and `npm test`, on whatever Node the machine has, so it is plain CommonJS that Node 18 reads.
"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const OLDEST_NODE_WITH_TYPES = [22, 18];

/**
 * What the lock file asks for and node_modules does not hold, as one readable reason, or null when all is there.
 * Versions and integrities are compared rather than times: a checkout sets the time of every file it writes.
 * @param {string} root the folder of package-lock.json
 * @returns {string | null}
 */
function staleReason(root) {
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  if (wanted === null) return "package-lock.json cannot be read";
  const installed = packagesOf(path.join(root, "node_modules", ".package-lock.json"));
  if (installed === null) return "nothing is installed yet";
  for (const [where, entry] of Object.entries(wanted)) {
    if (where === "") continue;
    const found = installed[where];
    const name = where.replace(/^.*node_modules\//, "");
    if (found === undefined) {
      // Packages for other systems stay out; npm tells them by os, cpu and libc.
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return `${name} is missing`;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity || found.link !== entry.link) {
      return `${name} has changed`;
    }
    if (!existsSync(path.join(root, where))) return `${name} is missing`;
  }
  return null;
}

/** @param {string} file */
function packagesOf(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, "utf8"));
    return packages !== null && typeof packages === "object" ? packages : null;
  } catch {
    return null;
  }
}

/** @param {string} root */
function install(root) {
  // npm's own Node runs npm: the one in node_modules/.bin would be deleted under its feet.
  const npm = process.env.npm_execpath;
  const ownNode = process.env.npm_node_execpath;
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [ownNode || process.execPath, [npm]] : ["npm", []];
  const { status, error } = spawnSync(command, [...first, "ci"], {
    cwd: root,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  });
  if (error) return `npm could not be started (${error.message})`;
  return status === 0 ? null : `npm ci ended with code ${status}`;
}

/**
 * The reason why `node` in our npm scripts cannot run TypeScript, or null. The scripts take node_modules/.bin first,
 * where an optional package puts Node 24.
 * @param {string} root
 * @returns {string | null}
 */
function nodeProblem(root) {
  const local = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const command = existsSync(local) ? local : process.execPath;
  if (command === process.execPath) return tooOld(process.versions.node) ? wantsNewerNode(process.versions.node) : null;
  const { status, stdout } = spawnSync(`"${command}" --version`, { encoding: "utf8", shell: true });
  if (status !== 0) return "the Node that npm installed in node_modules does not run on this system";
  const version = stdout.trim().replace(/^v/, "");
  return tooOld(version) ? wantsNewerNode(version) : null;
}

/**
 * Asks for the Python packages of the labs. Whatever comes of it is said in a line by the script itself; nothing here depends on it.
 * @param {string} root
 */
function addPythonPackages(root) {
  const local = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const node = existsSync(local) ? `"${local}"` : `"${process.execPath}"`;
  spawnSync(`${node} scripts/python-packages.ts --brief`, {
    cwd: root,
    stdio: "inherit",
    shell: true,
    timeout: 180_000,
  });
}

/** @param {string} version */
function tooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE_WITH_TYPES;
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/** @param {string} version */
function wantsNewerNode(version) {
  return `Gradus needs Node 22.18 or newer here (this is ${version}), because npm could not bring its own for this system`;
}

function main() {
  const root = path.join(__dirname, "..");
  const reason = staleReason(root);
  if (reason !== null) {
    console.log(`Installing what package-lock.json names (${reason}). This takes a minute or less.`);
    const failure = install(root);
    if (failure !== null)
      return `Gradus could not be installed: ${failure}. Check the connection and run the command again.`;
  }
  const problem = nodeProblem(root);
  if (reason !== null && problem === null) addPythonPackages(root);
  return problem === null ? null : `Gradus cannot start: ${problem}.`;
}

if (require.main === module) {
  const failure = main();
  if (failure !== null) {
    console.error(failure);
    process.exitCode = 1;
  }
}

module.exports = { staleReason, tooOld };
