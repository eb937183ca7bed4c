import { posix } from "node:path";
import { tags } from "../html/tags.ts";

/** Markdown documents by their path from the repository's root, and whether a path of the repository exists. */
export type Documents = { readonly texts: ReadonlyMap<string, string>; readonly exists: (path: string) => boolean };

const OUTSIDE = /^[a-z][a-z+.-]*:/i;
const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;
const LINK = /\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/gm;

/** For each document, the links and pictures that lead to no file or no heading. */
export function checkDocuments({ texts, exists }: Documents): ReadonlyMap<string, readonly string[]> {
  const headings = new Map([...texts].map(([file, text]) => [file, headingsOf(text)] as const));
  return new Map(
    [...texts].map(([file, text]) => [file, addressesOf(text).flatMap((address) => problemOf(file, address))]),
  );

  function problemOf(file: string, address: string): readonly string[] {
    if (OUTSIDE.test(address)) return [];
    const [path = "", fragment = ""] = address.split("#");
    const target = path === "" ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
    if (!exists(target)) return [`${address} leads nowhere`];
    const known = headings.get(target);
    return fragment === "" || known === undefined || known.has(fragment) ? [] : [`${address} points at no heading`];
  }
}

function addressesOf(text: string): readonly string[] {
  const prose = text.replaceAll(FENCED, "").replaceAll(/`[^`\n]*`/g, "");
  const written = [...prose.matchAll(LINK)].map(([, address = ""]) => address);
  const inTags = tags(prose).flatMap(({ attributes }) =>
    ["href", "src", "srcset"].flatMap((name) => attributes.get(name) ?? []),
  );
  return [...new Set([...written, ...inTags])];
}

/** Headings as GitHub names them: lower case, hyphens for spaces, no punctuation. */
function headingsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.replaceAll(FENCED, "").matchAll(HEADING)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replaceAll(/\s/g, "-"),
    ),
  );
}
