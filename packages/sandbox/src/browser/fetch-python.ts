import type { PythonPackage, PythonWheel } from "../python/pyodide-files.ts";
import { isRecord } from "../value/exact.ts";

/** A file beside the manifest, and its size. */
export type PythonFile = { readonly file: string; readonly bytes: number };

/** What the build says of Python's files. */
export type PythonManifest = {
  readonly files: Readonly<Record<PythonPart, PythonFile>> & {
    /** The memory of a Python that has just started, if the build could take it. */
    readonly snapshot?: PythonFile;
  };
  /** The packages that a lab may use, if the one who runs Gradus has added their wheels. */
  readonly packages: readonly PythonPackage[];
};

/** The files that Python is made of. */
export type PythonPart = "loader" | "program" | "machine" | "library";

/** Python as it came over the network. */
export type FetchedPython = Readonly<Record<PythonPart, Uint8Array<ArrayBuffer>>> & {
  readonly snapshot?: Uint8Array<ArrayBuffer>;
  readonly wheels: readonly PythonWheel[];
};

/** How far the download is, in bytes. */
export type PythonProgress = { readonly received: number; readonly total: number };

/**
 * Downloads Python from the folder that holds its manifest, and the wanted packages as far as they are served.
 *
 * @throws Error when a file that Python can't do without is not served.
 */
export async function fetchPython(
  folder: string,
  wanted: readonly string[],
  onProgress: (progress: PythonProgress) => void = () => undefined,
): Promise<FetchedPython> {
  const manifest = (await (await answer(new URL("python.json", folder))).json()) as PythonManifest;
  const served = await servedWheels(folder);
  const packages = withNeeds(wanted, manifest.packages).filter((one) => served.has(one.file));
  const { snapshot, ...needed } = manifest.files;
  const parts = Object.entries(needed) as [PythonPart, PythonFile][];
  const sizes = [
    snapshot?.bytes ?? 0,
    ...parts.map(([, { bytes }]) => bytes),
    ...packages.map(({ file }) => served.get(file) ?? 0),
  ];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let received = 0;
  const take = async (address: URL) => {
    const taken = await bytesOf(await answer(address), (count) => {
      received += count;
      onProgress({ received: Math.min(received, total), total });
    });
    return taken;
  };
  onProgress({ received, total });
  const core = parts.map(async ([part, { file }]) => [part, await take(new URL(file, folder))] as const);
  const wheels = packages.map(async (one): Promise<PythonWheel | null> => {
    const bytes = await take(new URL(`wheels/${one.file}`, folder));
    return (await isGenuine(bytes, one.sha256)) ? { ...one, bytes } : null;
  });
  // Without it Python starts as well, only later.
  const memory = snapshot === undefined ? null : take(new URL(snapshot.file, folder)).catch(() => null);
  const [files, remembered, added] = await Promise.all([Promise.all(core), memory, Promise.all(wheels)]);
  return {
    ...(Object.fromEntries(files) as Record<PythonPart, Uint8Array<ArrayBuffer>>),
    ...(remembered === null ? {} : { snapshot: remembered }),
    wheels: added.filter((wheel) => wheel !== null),
  };
}

async function answer(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Python could not be downloaded: ${address.pathname} is not there`);
  return response;
}

/** The wheels that the server has, with their sizes; none where nobody lists them. */
async function servedWheels(folder: string): Promise<ReadonlyMap<string, number>> {
  try {
    const listed: unknown = await (await answer(new URL("wheels/index.json", folder))).json();
    if (!isRecord(listed)) return new Map();
    return new Map(Object.entries(listed).filter((entry): entry is [string, number] => typeof entry[1] === "number"));
  } catch {
    return new Map();
  }
}

/** The packages named and all that they need, each once. */
function withNeeds(names: readonly string[], known: readonly PythonPackage[]): readonly PythonPackage[] {
  const found = new Map<string, PythonPackage>();
  const add = (name: string) => {
    const one = known.find((candidate) => candidate.name === name);
    if (one === undefined || found.has(name)) return;
    found.set(name, one);
    one.depends.forEach(add);
  };
  names.forEach(add);
  return [...found.values()];
}

async function bytesOf(response: Response, heard: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    heard(value.length);
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Compared with the lock. A page that was not served securely has no means to; it trusts its server in everything else, too. */
async function isGenuine(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!("subtle" in crypto)) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}
