import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

/** The unpacked browser of the optional package `@sparticuz/chromium`, with the libraries and the font list it brings. */
export type UnpackedBrowser = { readonly path: string; readonly libraries: string; readonly fontList: string };

const FONT_LIST = "gradus-fonts.conf";
const CACHE = fileURLToPath(new URL("../node_modules/.cache/gradus/", import.meta.url));

/**
 * Unpacks the browser of `@sparticuz/chromium` into node_modules/.cache, once for each version; null where the
 * package is not installed or not made for this system.
 *
 * Only the package's files are used. Its recommended flags switch off site isolation and web security, under which a
 * journey about the sandbox would prove nothing; and it unpacks to a fixed place that two runs may be writing at once.
 */
export async function unpackNpmBrowser(): Promise<UnpackedBrowser | null> {
  const packed = packageFolder();
  if (packed === null || process.platform !== "linux" || process.arch !== "x64") return null;
  const { version } = JSON.parse(await readFile(join(packed, "package.json"), "utf8")) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpackTo(home, join(packed, "bin"));
  return { path: join(home, "chromium"), libraries: join(home, "lib"), fontList: join(home, FONT_LIST) };
}

function packageFolder(): string | null {
  try {
    const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
    const folder = entry.slice(0, entry.lastIndexOf(join("chromium", "build")) + "chromium".length);
    return existsSync(join(folder, "bin", "chromium.br")) ? folder : null;
  } catch {
    return null;
  }
}

/** Fills a folder of its own and renames it, so that a reader never meets half a browser. */
async function unpackTo(home: string, packed: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    for (const file of await readdir(packed)) {
      if (file.endsWith(".tar.br")) await extract(join(packed, file), draft);
      else if (file.endsWith(".br")) await decompress(join(packed, file), join(draft, basename(file, ".br")));
    }
    await chmod(join(draft, "chromium"), 0o755);
    await writeFile(join(draft, FONT_LIST), fontList(home));
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another run may have finished first.
    if (!existsSync(home)) throw error;
  }
}

/** A font list that names the packed fonts; the package's own names the folders of one cloud provider. */
function fontList(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function extract(archive: string, folder: string): Promise<void> {
  const plain = join(folder, basename(archive, ".br"));
  await decompress(archive, plain);
  const [code] = await once(
    spawn("tar", ["-x", "-f", plain, "-C", folder], { stdio: ["ignore", "ignore", "inherit"] }),
    "close",
  );
  if (code !== 0) throw new Error(`tar could not unpack ${basename(archive)} (code ${code})`);
  await rm(plain);
}
