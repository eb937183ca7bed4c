import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { AstroIntegration } from "astro";
import { keepStops } from "./keep-stops.ts";
import type { HeadersByPath } from "./sandbox-files.ts";

const COMPRESSED = /\.(html|css|m?js|svg|json|txt|xml|webmanifest|wasm|snapshot)$/;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
/** Astro writes this into every page with islands; it stands in our own style sheet, so that the policy can forbid inline styles. */
const ISLAND_STYLE = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/g;
const DATA_BLOCK = /type="(application\/(ld\+)?json|text\/plain)"/;

/** What the server needs to know about the built pages: the hashes of the scripts that stand in them, and the sandbox's own policy. */
export type SiteHeaders = {
  readonly scripts: readonly string[];
  readonly sandbox: HeadersByPath;
};

/** After the build: keeps stops with their formulas, has pages ask for their scripts, writes headers.json for the server's content policy, and a compressed twin of every text file. */
export function finishSite(sandbox: HeadersByPath, ahead: (html: string) => string): AstroIntegration {
  return {
    name: "gradus-finish-site",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        const hashes = new Set<string>();
        for (const file of files.filter(
          (name) => name.endsWith(".html") && !relative(folder, name).startsWith(`sandbox${sep}`),
        )) {
          const html = ahead(keepStops((await readFile(file, "utf8")).replaceAll(ISLAND_STYLE, "")));
          await writeFile(file, html);
          for (const hash of inlineScriptHashes(html)) hashes.add(hash);
        }
        const headers: SiteHeaders = { scripts: [...hashes].sort(), sandbox };
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, "headers.json"), `${JSON.stringify(headers, null, 2)}\n`);
        const texts = files.filter((name) => COMPRESSED.test(name));
        await Promise.all(texts.map(compress));
        logger.info(`${hashes.size} inline scripts hashed, ${texts.length} files compressed`);
      },
    },
  };
}

/** The CSP source expressions of the scripts that stand in a page. */
export function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = ""]) => !DATA_BLOCK.test(attributes))
    .map(([, , body = ""]) => `sha256-${createHash("sha256").update(body).digest("base64")}`);
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  // The last few per cent of 30 MB would take as long as all the rest of the build.
  const quality = content.length > 16e6 ? 5 : 9;
  const [small, smaller] = await Promise.all([
    promisify(gzip)(content, { level: quality }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}
