import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { acceptedEncodings } from "./accept-encoding.ts";
import { readRange } from "./byte-range.ts";
import { contentType } from "./content-type.ts";
import { matchesTag } from "./entity-tag.ts";
import { readEntry, type SiteFile } from "./find-page.ts";

/** What `sendFile` needs besides the file. */
export type Sending = {
  readonly folder: string;
  readonly request: Request;
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly tagOf: (file: SiteFile) => Promise<string>;
};

/** A file as a response: the smallest of its precompressed forms the client takes, nothing if the client has it, or the part it asked for. */
export async function sendFile(
  file: SiteFile,
  { folder, request, status, headers, tagOf }: Sending,
): Promise<Response> {
  const wantsPart = request.headers.get("range") !== null;
  const sent = wantsPart || status !== 200 ? { file, encoding: null } : await smallest(folder, file, request);
  const tag = await tagOf(sent.file);
  const out = new Headers(headers);
  out.set("content-type", contentType(file.name));
  out.set("vary", "Accept-Encoding");
  out.set("accept-ranges", "bytes");
  if (sent.encoding !== null) out.set("content-encoding", sent.encoding);
  if (status === 404) {
    out.set("cache-control", "no-store");
    return respond(request, sent.file, { first: 0, last: file.size - 1 }, 404, out);
  }
  out.set("etag", tag);
  out.set("cache-control", isHashed(file.name) ? "public, max-age=31536000, immutable" : "no-cache");
  if (matchesTag(request.headers.get("if-none-match") ?? undefined, tag)) {
    out.delete("content-type");
    return new Response(null, { status: 304, headers: out });
  }
  const ifRange = request.headers.get("if-range");
  const range =
    ifRange === null || ifRange === tag ? readRange(request.headers.get("range") ?? undefined, file.size) : "whole";
  if (range === "unsatisfiable") {
    out.set("content-range", `bytes */${file.size}`);
    return new Response(null, { status: 416, headers: out });
  }
  if (range === "whole") return respond(request, sent.file, { first: 0, last: sent.file.size - 1 }, 200, out);
  out.set("content-range", `bytes ${range.first}-${range.last}/${file.size}`);
  return respond(request, file, range, 206, out);
}

async function smallest(folder: string, file: SiteFile, request: Request) {
  for (const encoding of acceptedEncodings(request.headers.get("accept-encoding") ?? undefined)) {
    const encoded = await readEntry(folder, file.name + encoding.suffix);
    // One left over from an earlier build would answer with old content.
    if (encoded !== null && encoded.modified >= file.modified - 1) return { file: encoded, encoding: encoding.name };
  }
  return { file, encoding: null };
}

function respond(
  request: Request,
  file: SiteFile,
  part: { first: number; last: number },
  status: number,
  headers: Headers,
): Response {
  headers.set("content-length", String(part.last - part.first + 1));
  if (request.method === "HEAD" || file.size === 0) return new Response(null, { status, headers });
  const stream = createReadStream(file.path, { start: part.first, end: part.last });
  return new Response(Readable.toWeb(stream) as ReadableStream, { status, headers });
}

function isHashed(name: string): boolean {
  return name.startsWith("/_astro/");
}
