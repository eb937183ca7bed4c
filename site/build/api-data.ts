import type { Plugin } from "vite";
import { readApi } from "./api/read-api.ts";

const NAME = "virtual:gradus/api";

/** What the toolkit exports, as data for the pages that describe it. Read here, so that no page brings the compiler along. */
export function apiData(): Plugin {
  return {
    name: "gradus-api-data",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const api = ${JSON.stringify(readApi())};` : undefined),
  };
}
