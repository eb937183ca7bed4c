import { getCollection } from "astro:content";
import { addressOf } from "../lesson/addresses.ts";
import { type ImportedName, importedNames } from "./imported-names.ts";

/** A lesson that can be opened, and what its code and its facts take from the toolkit. */
export type LessonUse = { readonly title: string; readonly address: string; readonly names: readonly ImportedName[] };

const sources = import.meta.glob<string>(["@lessons/**/code.ts", "@lessons/**/facts.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The open lessons in the order of the course, each with what it uses. Build time only. */
export async function lessonUses(): Promise<readonly LessonUse[]> {
  const lessons = (await getCollection("lessons")).toSorted((a, b) =>
    a.id.localeCompare(b.id, "en", { numeric: true }),
  );
  return lessons.map(({ id, data }) => ({
    title: data.title,
    address: addressOf(id),
    names: Object.entries(sources)
      .filter(([path]) => path.includes(`/${id}/`))
      .flatMap(([, source]) => importedNames(source)),
  }));
}
