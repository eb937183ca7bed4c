const WORDS: Readonly<Record<string, string>> = {
  EACCES: "you may not do that there",
  EPERM: "you may not do that there",
  EROFS: "nothing can be written there",
  ENOENT: "its folder is not there",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ENOSPC: "there is no room left",
};

/** Why a file can't be read or written, from what the system said; its own code where there are no words for it. */
export function fileWords(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return WORDS[code] ?? code;
}
