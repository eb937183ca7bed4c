import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the course's content is. A test points GRADUS_COURSE at a copy in which it has planted a mistake. */
export function courseFolder(): string {
  const planted = process.env.GRADUS_COURSE;
  return planted ? resolve(planted) : fileURLToPath(new URL("../../course", import.meta.url)).replace(/\/$/, "");
}
