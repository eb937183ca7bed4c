import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs Debian's chromium where that is possible without asking: on a system with apt-get, as root.
 *
 * @returns whether it was installed.
 */
export function installDebianChromium(): boolean {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  console.error("No browser found. Installing Debian's chromium for the journeys.");
  return apt("update") && apt("install", "--yes", "--no-install-recommends", "chromium");
}

function apt(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", ["-qq", ...words], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}
