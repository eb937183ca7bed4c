import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PythonPackage } from "../python/pyodide-files.ts";
import type { WheelFile } from "./python-realm.ts";

/** The lock of the packages that labs may use in Python: which wheel of each, and its checksum. */
export function lockedPackages(): readonly PythonPackage[] {
  const text = readFileSync(new URL("../../python-packages.json", import.meta.url), "utf8");
  return JSON.parse(text) as readonly PythonPackage[];
}

/** The folder of wheels: GRADUS_PYTHON_WHEELS, else `python-wheels` at the top of the repository. */
export function wheelsFolder(): string {
  return process.env.GRADUS_PYTHON_WHEELS || fileURLToPath(new URL("../../../../python-wheels", import.meta.url));
}

/** What lies in a folder under the name of a package's wheel: it, another file, or nothing. */
export function wheelState(folder: string, one: PythonPackage): "genuine" | "another" | "missing" {
  try {
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, one.file)))
      .digest("hex");
    return sum === one.sha256 ? "genuine" : "another";
  } catch {
    return "missing";
  }
}

/** The packages whose wheels lie in a folder and are what the lock names. */
export function installedWheels(
  folder: string,
  packages: readonly PythonPackage[] = lockedPackages(),
): readonly WheelFile[] {
  const genuine = packages.filter((one) => wheelState(folder, one) === "genuine");
  return genuine.map((one) => ({ ...one, path: join(folder, one.file) }));
}
