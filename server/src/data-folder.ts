import { posix, win32 } from "node:path";

/**
 * The folder the record is kept in when none is named: one for each person on this machine, outside of any checkout,
 * so that a fresh clone or a deleted one costs nobody their work.
 * GRADUS_DATA first; then the system's own place for such data.
 * @source XDG Base Directory Specification 0.8, "XDG_DATA_HOME".
 * @example defaultDataFolder({}, "linux", "/home/ada") // => "/home/ada/.local/share/gradus"
 */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  const { GRADUS_DATA, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (GRADUS_DATA) return GRADUS_DATA;
  // The specification asks that a relative XDG_DATA_HOME be ignored.
  if (XDG_DATA_HOME && posix.isAbsolute(XDG_DATA_HOME)) return posix.join(XDG_DATA_HOME, "gradus");
  if (platform === "win32") return win32.join(LOCALAPPDATA || win32.join(home, "AppData", "Local"), "Gradus");
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Gradus");
  return posix.join(home, ".local", "share", "gradus");
}
